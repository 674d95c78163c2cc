using System.Globalization;
using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>A query whose scores are multiplied.</summary>
public sealed class BoostQuery : Query
{
    /// <param name="query">The query.</param>
    /// <param name="boost">The factor, ≥ 0.</param>
    public BoostQuery(Query query, float boost)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(boost);
        Query = query;
        Boost = boost;
    }

    /// <summary>The query.</summary>
    public Query Query { get; }

    /// <summary>The factor.</summary>
    public float Boost { get; }

    /// <inheritdoc />
    public override Query Rewrite(DirectoryReader reader) =>
        Query.Rewrite(reader) is var rewritten && ReferenceEquals(rewritten, Query) ? this : new BoostQuery(rewritten, Boost);

    /// <inheritdoc />
    public override Weight CreateWeight(IndexSearcher searcher, bool needsScores, float boost) =>
        Query.CreateWeight(searcher, needsScores, boost * Boost);

    /// <inheritdoc />
    public override void Visit(IQueryVisitor visitor) => Query.Visit(visitor);

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Query}^{Boost}");
}
