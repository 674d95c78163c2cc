namespace CodeGraph.Search.Searching;

/// <summary>
/// A scorer that leaves out runs of documents none of which can reach the wanted score (Ding and Suel, 2011: block-max
/// indexes). What such a run is, and how high its documents may score, <see cref="Scorer.AdvanceShallow"/> and
/// <see cref="Scorer.GetMaxScore"/> say.
/// </summary>
internal abstract class BlockMaxScorer : Scorer
{
    private int _windowEnd = NoMoreDocs;

    /// <summary>The score below which documents are not wanted; 0 while all are.</summary>
    protected float MinScore { get; private set; }

    public sealed override float MaxScore => GetMaxScore(NoMoreDocs);

    public sealed override int NextDoc() => MinScore > 0 ? Advance(DocId + 1) : NextMatch();

    public sealed override int Advance(int target)
    {
        while (true)
        {
            // While all scores are wanted the window has no end.
            if (target > _windowEnd)
            {
                target = NextWindow(target);
            }

            // A match that was found behind the window before is still the first of this one.
            var doc = DocId >= target ? DocId : AdvanceMatch(target);
            if (doc <= _windowEnd || doc == NoMoreDocs)
            {
                return doc;
            }

            target = doc;
        }
    }

    public override void SetMinCompetitiveScore(float score)
    {
        if (score > MinScore)
        {
            MinScore = score;
            _windowEnd = -1;
        }
    }

    /// <summary>The next match, whatever its score.</summary>
    protected abstract int NextMatch();

    /// <summary>The first match from <paramref name="target"/> on, whatever its score.</summary>
    protected abstract int AdvanceMatch(int target);

    /// <summary>The first document from <paramref name="target"/> on that is in a window worth looking at.</summary>
    private int NextWindow(int target)
    {
        while (target != NoMoreDocs)
        {
            _windowEnd = AdvanceShallow(target);
            if (GetMaxScore(_windowEnd) >= MinScore)
            {
                return target;
            }

            target = _windowEnd == NoMoreDocs ? NoMoreDocs : _windowEnd + 1;
        }

        _windowEnd = NoMoreDocs;
        return NoMoreDocs;
    }
}
