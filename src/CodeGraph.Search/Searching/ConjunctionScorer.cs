namespace CodeGraph.Search.Searching;

/// <summary>Documents that all of several scorers have; some of them count for the score.</summary>
internal sealed class ConjunctionScorer : Scorer
{
    private readonly Scorer[] _scoring;
    private readonly Scorer[] _byCost;
    private float _minScore;

    public ConjunctionScorer(IReadOnlyList<Scorer> scoring, IReadOnlyList<Scorer> filters)
    {
        _scoring = [.. scoring];
        // The rarest leads: it is asked for its next document, the others only whether they have it.
        _byCost = [.. scoring.Concat(filters).OrderBy(scorer => scorer.Cost)];
        double max = 0;
        foreach (var scorer in _scoring)
        {
            max += scorer.MaxScore;
        }

        MaxScore = MathF.BitIncrement((float)max);
    }

    public override int DocId => _byCost[0].DocId;

    public override long Cost => _byCost[0].Cost;

    public override float MaxScore { get; }

    public override int NextDoc() => Meet(_byCost[0].NextDoc());

    public override int Advance(int target) => Meet(_byCost[0].Advance(target));

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
        _minScore = score;
        if (_scoring.Length == 1)
        {
            _scoring[0].SetMinCompetitiveScore(score);
        }
    }

    private int Meet(int doc)
    {
        if (MaxScore < _minScore)
        {
            doc = _byCost[0].Advance(NoMoreDocs);
        }

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
