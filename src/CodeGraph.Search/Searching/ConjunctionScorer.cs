namespace CodeGraph.Search.Searching;

/// <summary>Documents that all of several scorers have; some of them count for the score.</summary>
internal sealed class ConjunctionScorer : BlockMaxScorer
{
    private readonly Scorer[] _scoring;
    private readonly Scorer[] _byCost;

    public ConjunctionScorer(IReadOnlyList<Scorer> scoring, IReadOnlyList<Scorer> filters)
    {
        _scoring = [.. scoring];
        // The rarest leads: it is asked for its next document, the others only whether they have it.
        _byCost = [.. scoring.Concat(filters).OrderBy(scorer => scorer.Cost)];
    }

    public override int DocId => _byCost[0].DocId;

    public override long Cost => _byCost[0].Cost;

    public override float Score()
    {
        double sum = 0;
        foreach (var scorer in _scoring)
        {
            sum += scorer.Score();
        }

        return (float)sum;
    }

    public override Explanation Explain() => _scoring.Length == 0
        ? Explanation.Match(0, "filtered, does not count")
        : Explanation.Match(Score(), "all of, the sum of", [.. _scoring.Select(scorer => scorer.Explain())]);

    public override void SetMinCompetitiveScore(float score)
    {
        base.SetMinCompetitiveScore(score);
        if (_scoring.Length == 1)
        {
            _scoring[0].SetMinCompetitiveScore(score);
        }
    }

    /// <summary>The runs are those of the rarest word: those of frequent ones are too short to get ahead with.</summary>
    public override int AdvanceShallow(int target)
    {
        var end = _byCost[0].AdvanceShallow(target);
        for (var i = 1; i < _byCost.Length; i++)
        {
            _byCost[i].AdvanceShallow(target);
        }

        return end;
    }

    public override float GetMaxScore(int upTo)
    {
        double sum = 0;
        foreach (var scorer in _scoring)
        {
            sum += scorer.GetMaxScore(upTo);
        }

        return MathF.BitIncrement((float)sum);
    }

    protected override int NextMatch() => Meet(_byCost[0].NextDoc());

    protected override int AdvanceMatch(int target) => Meet(_byCost[0].Advance(target));

    private int Meet(int doc)
    {
        while (doc != NoMoreDocs)
        {
            var agreed = true;
            for (var i = 1; i < _byCost.Length; i++)
            {
                var other = _byCost[i];
                var next = other.DocId < doc ? other.Advance(doc) : other.DocId;
                if (next != doc)
                {
                    doc = _byCost[0].Advance(next);
                    agreed = false;
                    break;
                }
            }

            if (agreed)
            {
                return doc;
            }
        }

        return doc;
    }
}
