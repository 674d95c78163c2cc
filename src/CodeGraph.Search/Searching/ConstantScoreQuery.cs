using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>A query whose matches all score the same: the boost, 1 unless it is boosted.</summary>
/// <param name="query">The query.</param>
public sealed class ConstantScoreQuery(Query query) : Query
{
    /// <summary>The query.</summary>
    public Query Query { get; } = query;

    /// <inheritdoc />
    public override Query Rewrite(DirectoryReader reader) =>
        Query.Rewrite(reader) is var rewritten && ReferenceEquals(rewritten, Query) ? this : new ConstantScoreQuery(rewritten);

    /// <inheritdoc />
    public override Weight CreateWeight(IndexSearcher searcher, bool needsScores, float boost) =>
        new ConstantScoreWeight(this, boost, Query.CreateWeight(searcher, false, 1).Scorer);

    /// <inheritdoc />
    public override void Visit(IQueryVisitor visitor) => Query.Visit(visitor);

    /// <inheritdoc />
    public override string ToString() => $"constant({Query})";
}

/// <summary>Scores every match of a query the same.</summary>
internal sealed class ConstantScoreWeight(Query query, float score, Func<LeafReader, DocIdSetIterator?> matches) : Weight(query)
{
    public override Scorer? Scorer(LeafReader leaf) =>
        matches(leaf) is { } iterator ? new ConstantScorer(iterator, score, Query.ToString()!) : null;
}

/// <summary>Scores every document of an iterator the same.</summary>
internal sealed class ConstantScorer(DocIdSetIterator iterator, float score, string what) : Scorer
{
    private bool _finished;

    public override int DocId => _finished ? NoMoreDocs : iterator.DocId;

    public override long Cost => iterator.Cost;

    public override float MaxScore => score;

    public override int NextDoc() => _finished ? NoMoreDocs : iterator.NextDoc();

    public override int Advance(int target) => _finished ? NoMoreDocs : iterator.Advance(target);

    public override float Score() => score;

    public override Explanation Explain() => Explanation.Match(score, $"constant score of {what}");

    public override void SetMinCompetitiveScore(float minScore) => _finished |= minScore > score;
}
