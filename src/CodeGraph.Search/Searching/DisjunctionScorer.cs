namespace CodeGraph.Search.Searching;

/// <summary>
/// Documents that at least a number of scorers have, scored by the sum of those. When only high scores are wanted it
/// works as MaxScore (Turtle and Flood, 1995): scorers that cannot reach the wanted score even together are not asked
/// for documents of their own, only whether they have those of the others.
/// </summary>
internal sealed class DisjunctionScorer : Scorer
{
    private readonly Scorer[] _scorers;
    private readonly double[] _maxSums;
    private readonly int _needed;
    private int _firstEssential;
    private float _minScore;
    private int _doc = -1;

    public DisjunctionScorer(Scorer[] scorers, int needed)
    {
        _scorers = scorers;
        _needed = needed;
        Array.Sort(scorers, (x, y) => x.MaxScore.CompareTo(y.MaxScore));
        _maxSums = new double[scorers.Length];
        double sum = 0;
        for (var i = 0; i < scorers.Length; i++)
        {
            _maxSums[i] = sum += scorers[i].MaxScore;
            Cost += scorers[i].Cost;
        }

        MaxScore = MathF.BitIncrement((float)sum);
    }

    public override int DocId => _doc;

    public override long Cost { get; }

    public override float MaxScore { get; }

    public override int NextDoc() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        while (true)
        {
            var doc = NoMoreDocs;
            for (var i = _firstEssential; i < _scorers.Length; i++)
            {
                var scorer = _scorers[i];
                doc = Math.Min(doc, scorer.DocId < target ? scorer.Advance(target) : scorer.DocId);
            }

            if (doc == NoMoreDocs || IsWanted(doc))
            {
                return _doc = doc;
            }

            target = doc + 1;
        }
    }

    public override float Score()
    {
        double sum = 0;
        for (var i = 0; i < _scorers.Length; i++)
        {
            if (Has(i, _doc))
            {
                sum += _scorers[i].Score();
            }
        }

        return (float)sum;
    }

    public override Explanation Explain() => Explanation.Match(
        Score(),
        _needed > 1 ? $"at least {_needed} of, the sum of" : "any of, the sum of",
        [.. Enumerable.Range(0, _scorers.Length).Where(i => Has(i, _doc)).Select(i => _scorers[i].Explain())]);

    public override void SetMinCompetitiveScore(float score)
    {
        _minScore = score;
        while (_firstEssential < _scorers.Length && MathF.BitIncrement((float)_maxSums[_firstEssential]) < score)
        {
            _firstEssential++;
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

                if (Has(i, doc))
                {
                    score += _scorers[i].Score();
                }
            }

            if ((float)score < _minScore)
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
            count += Has(i, doc) ? 1 : 0;
        }

        return count >= _needed;
    }

    private bool Has(int i, int doc)
    {
        var scorer = _scorers[i];
        return (scorer.DocId < doc ? scorer.Advance(doc) : scorer.DocId) == doc;
    }
}
