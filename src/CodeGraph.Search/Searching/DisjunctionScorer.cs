namespace CodeGraph.Search.Searching;

/// <summary>
/// Documents that at least a number of scorers have, scored by the sum of those. When only high scores are wanted it
/// works as block-max MaxScore (Turtle and Flood, 1995; Chakrabarti and others, 2011): in each run of documents, scorers
/// that cannot reach the wanted score even together are not asked for documents of their own, only whether they have
/// those of the others; a run in which all together cannot is left out.
/// </summary>
internal sealed class DisjunctionScorer : Scorer
{
    private readonly Scorer[] _clauses;
    private readonly int _needed;

    /// <summary>The same scorers, those first that are asked last, with the most that each and those before it can reach.</summary>
    private readonly Scorer[] _scorers;
    private readonly float[] _maxScores;
    private readonly double[] _maxSums;
    private int _firstEssential;
    private int _windowEnd = NoMoreDocs;
    private float _minScore;
    private int _doc = -1;

    public DisjunctionScorer(Scorer[] scorers, int needed)
    {
        _clauses = scorers;
        _needed = needed;
        _maxScores = new float[scorers.Length];
        _maxSums = new double[scorers.Length];

        // Whatever has as many as are needed has at least one of any but (needed - 1) of them: leave out the costliest.
        _scorers = [.. scorers.OrderByDescending(scorer => scorer.Cost)];
        _firstEssential = needed - 1;
        Cost = _scorers.Skip(_firstEssential).Sum(scorer => scorer.Cost);
    }

    public override int DocId => _doc;

    public override long Cost { get; }

    public override float MaxScore => GetMaxScore(NoMoreDocs);

    public override int NextDoc() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        while (true)
        {
            if (target > _windowEnd && (target = NextWindow(target)) == NoMoreDocs)
            {
                return _doc = NoMoreDocs;
            }

            var doc = NoMoreDocs;
            for (var i = _firstEssential; i < _scorers.Length; i++)
            {
                var scorer = _scorers[i];
                doc = Math.Min(doc, scorer.DocId < target ? scorer.Advance(target) : scorer.DocId);
            }

            if (doc > _windowEnd)
            {
                target = _windowEnd + 1;
            }
            else if (doc == NoMoreDocs || IsWanted(doc))
            {
                return _doc = doc;
            }
            else
            {
                target = doc + 1;
            }
        }
    }

    public override float Score()
    {
        // Always in the order of the clauses, so that rounding never depends on how the search went.
        double sum = 0;
        foreach (var scorer in _clauses)
        {
            if (Has(scorer, _doc))
            {
                sum += scorer.Score();
            }
        }

        return (float)sum;
    }

    public override Explanation Explain() => Explanation.Match(
        Score(),
        _needed > 1 ? $"at least {_needed} of, the sum of" : "any of, the sum of",
        [.. _clauses.Where(scorer => Has(scorer, _doc)).Select(scorer => scorer.Explain())]);

    public override void SetMinCompetitiveScore(float score)
    {
        if (score > _minScore)
        {
            _minScore = score;
            _windowEnd = -1;
        }
    }

    public override int AdvanceShallow(int target)
    {
        var end = NoMoreDocs;
        foreach (var scorer in _scorers)
        {
            if (scorer.DocId != NoMoreDocs)
            {
                end = Math.Min(end, scorer.AdvanceShallow(Math.Max(target, scorer.DocId)));
            }
        }

        return end;
    }

    public override float GetMaxScore(int upTo)
    {
        double sum = 0;
        foreach (var scorer in _scorers)
        {
            sum += scorer.DocId > upTo ? 0 : scorer.GetMaxScore(upTo);
        }

        return MathF.BitIncrement((float)sum);
    }

    /// <summary>Goes to the first run from <paramref name="target"/> on that may hold a wanted document, and sorts the scorers for it.</summary>
    private int NextWindow(int target)
    {
        while (true)
        {
            // The runs are those of the scorers that led before: those of the others do not matter where they only follow.
            _windowEnd = NoMoreDocs;
            for (var i = 0; i < _scorers.Length; i++)
            {
                var scorer = _scorers[i];
                if (scorer.DocId != NoMoreDocs)
                {
                    var end = scorer.AdvanceShallow(Math.Max(target, scorer.DocId));
                    _windowEnd = i >= _firstEssential ? Math.Min(_windowEnd, end) : _windowEnd;
                }
            }

            for (var i = 0; i < _scorers.Length; i++)
            {
                _maxScores[i] = _scorers[i].DocId > _windowEnd || _scorers[i].DocId == NoMoreDocs ? 0 : _scorers[i].GetMaxScore(_windowEnd);
            }

            Array.Sort(_maxScores, _scorers);
            double sum = 0;
            var essential = 0;
            for (var i = 0; i < _scorers.Length; i++)
            {
                _maxSums[i] = sum += _maxScores[i];
                essential += MathF.BitIncrement((float)sum) < _minScore ? 1 : 0;
            }

            _firstEssential = Math.Max(essential, _needed - 1);
            if (essential < _scorers.Length)
            {
                return target;
            }

            _firstEssential = _scorers.Length - 1;
            if (_windowEnd == NoMoreDocs)
            {
                return NoMoreDocs;
            }

            target = _windowEnd + 1;
        }
    }

    private bool IsWanted(int doc)
    {
        if (_minScore > 0)
        {
            double score = 0;
            for (var i = _scorers.Length - 1; i >= 0; i--)
            {
                if (MathF.BitIncrement((float)(score + _maxSums[i])) < _minScore)
                {
                    return false;
                }

                if (Has(_scorers[i], doc))
                {
                    score += _scorers[i].Score();
                }
            }

            if (MathF.BitIncrement((float)score) < _minScore)
            {
                return false;
            }
        }

        if (_needed <= 1)
        {
            return true;
        }

        var count = 0;
        for (var i = 0; i < _scorers.Length && count < _needed; i++)
        {
            count += Has(_scorers[i], doc) ? 1 : 0;
        }

        return count >= _needed;
    }

    private static bool Has(Scorer scorer, int doc) => (scorer.DocId < doc ? scorer.Advance(doc) : scorer.DocId) == doc;
}
