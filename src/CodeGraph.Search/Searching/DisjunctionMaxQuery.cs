using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>
/// At least one of several queries; the score is the highest of theirs, plus a share of the others'. The way to search
/// one word in several fields.
/// </summary>
/// <param name="queries">The queries.</param>
/// <param name="tieBreaker">The share that the lower scores count, 0 to 1.</param>
public sealed class DisjunctionMaxQuery(IEnumerable<Query> queries, float tieBreaker = 0) : Query
{
    /// <summary>The queries.</summary>
    public IReadOnlyList<Query> Queries { get; } = [.. queries];

    /// <summary>The share that the lower scores count.</summary>
    public float TieBreaker { get; } = tieBreaker;

    /// <inheritdoc />
    public override Query Rewrite(DirectoryReader reader)
    {
        if (Queries.Count == 1)
        {
            return Queries[0].Rewrite(reader);
        }

        var rewritten = Queries.Select(query => query.Rewrite(reader)).ToArray();
        return rewritten.SequenceEqual(Queries, ReferenceEqualityComparer.Instance) ? this : new DisjunctionMaxQuery(rewritten, TieBreaker);
    }

    /// <inheritdoc />
    public override Weight CreateWeight(IndexSearcher searcher, bool needsScores, float boost) =>
        new DisjunctionMaxWeight(this, [.. Queries.Select(query => query.CreateWeight(searcher, needsScores, boost))]);

    /// <inheritdoc />
    public override void Visit(IQueryVisitor visitor)
    {
        foreach (var query in Queries)
        {
            query.Visit(visitor);
        }
    }

    /// <inheritdoc />
    public override string ToString() => $"({string.Join(" | ", Queries)})";

    private sealed class DisjunctionMaxWeight(DisjunctionMaxQuery query, Weight[] weights) : Weight(query)
    {
        public override Scorer? Scorer(LeafReader leaf)
        {
            var scorers = weights.Select(weight => weight.Scorer(leaf)).OfType<Scorer>().ToArray();
            return scorers.Length switch
            {
                0 => null,
                1 => scorers[0],
                _ => new DisjunctionMaxScorer(scorers, query.TieBreaker),
            };
        }
    }
}

/// <summary>Documents that any of several scorers has, scored by the best of them and a share of the others.</summary>
internal sealed class DisjunctionMaxScorer(Scorer[] scorers, float tieBreaker) : BlockMaxScorer
{
    private int _doc = -1;

    public override int DocId => _doc;

    public override long Cost { get; } = scorers.Sum(scorer => scorer.Cost);

    public override float Score()
    {
        double max = 0;
        double sum = 0;
        foreach (var scorer in scorers)
        {
            if (scorer.DocId == _doc)
            {
                double score = scorer.Score();
                max = Math.Max(max, score);
                sum += score;
            }
        }

        return (float)(max + ((sum - max) * tieBreaker));
    }

    public override Explanation Explain() => Explanation.Match(
        Score(),
        tieBreaker == 0 ? "the highest of" : $"the highest of, plus {tieBreaker} of the others",
        [.. scorers.Where(scorer => scorer.DocId == _doc).Select(scorer => scorer.Explain())]);

    public override int AdvanceShallow(int target)
    {
        var end = NoMoreDocs;
        foreach (var scorer in scorers)
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
        double max = 0;
        double sum = 0;
        foreach (var scorer in scorers)
        {
            double score = scorer.DocId > upTo ? 0 : scorer.GetMaxScore(upTo);
            max = Math.Max(max, score);
            sum += score;
        }

        return MathF.BitIncrement((float)(max + (tieBreaker == 0 ? 0 : tieBreaker * (sum - max))));
    }

    protected override int NextMatch() => AdvanceMatch(_doc + 1);

    protected override int AdvanceMatch(int target)
    {
        _doc = NoMoreDocs;
        foreach (var scorer in scorers)
        {
            _doc = Math.Min(_doc, scorer.DocId < target ? scorer.Advance(target) : scorer.DocId);
        }

        return _doc;
    }
}
