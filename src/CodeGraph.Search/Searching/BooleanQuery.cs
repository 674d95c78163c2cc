using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>
/// Combines queries: all <see cref="Occur.Must"/> and <see cref="Occur.Filter"/> clauses, none of the
/// <see cref="Occur.MustNot"/> ones, and at least <see cref="MinimumShouldMatch"/> of the <see cref="Occur.Should"/> ones
/// (at least one if there is nothing that must match). The score is the sum of those that match and count.
/// </summary>
public sealed class BooleanQuery : Query
{
    /// <param name="clauses">The clauses.</param>
    /// <param name="minimumShouldMatch">How many of the <see cref="Occur.Should"/> clauses must match, ≥ 0.</param>
    public BooleanQuery(IEnumerable<BooleanClause> clauses, int minimumShouldMatch = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minimumShouldMatch);
        Clauses = [.. clauses];
        MinimumShouldMatch = minimumShouldMatch;
    }

    /// <param name="clauses">The clauses.</param>
    public BooleanQuery(params (Query Query, Occur Occur)[] clauses)
        : this(clauses.Select(clause => new BooleanClause(clause.Query, clause.Occur)))
    {
    }

    /// <summary>The clauses.</summary>
    public IReadOnlyList<BooleanClause> Clauses { get; }

    /// <summary>How many of the <see cref="Occur.Should"/> clauses must match.</summary>
    public int MinimumShouldMatch { get; }

    /// <summary>All of the queries.</summary>
    public static BooleanQuery And(params IEnumerable<Query> queries) =>
        new(queries.Select(query => new BooleanClause(query, Occur.Must)));

    /// <summary>At least one of the queries.</summary>
    public static BooleanQuery Or(params IEnumerable<Query> queries) =>
        new(queries.Select(query => new BooleanClause(query, Occur.Should)));

    /// <inheritdoc />
    public override Query Rewrite(DirectoryReader reader)
    {
        if (Clauses is [{ Occur: Occur.Must or Occur.Should } only] && (only.Occur == Occur.Must ? MinimumShouldMatch == 0 : MinimumShouldMatch <= 1))
        {
            return only.Query.Rewrite(reader);
        }

        var rewritten = Clauses.Select(clause => clause with { Query = clause.Query.Rewrite(reader) }).ToArray();
        return rewritten.Zip(Clauses).All(pair => ReferenceEquals(pair.First.Query, pair.Second.Query))
            ? this
            : new BooleanQuery(rewritten, MinimumShouldMatch);
    }

    /// <inheritdoc />
    public override Weight CreateWeight(IndexSearcher searcher, bool needsScores, float boost) => new BooleanWeight(
        this,
        [.. Clauses.Select(clause => clause.Query.CreateWeight(
            searcher, needsScores && clause.Occur is Occur.Must or Occur.Should, boost))]);

    /// <inheritdoc />
    public override void Visit(IQueryVisitor visitor)
    {
        foreach (var clause in Clauses.Where(clause => clause.Occur != Occur.MustNot))
        {
            clause.Query.Visit(visitor);
        }
    }

    /// <inheritdoc />
    public override string ToString() =>
        $"({string.Join(' ', Clauses)}){(MinimumShouldMatch > 0 ? $"~{MinimumShouldMatch}" : "")}";
}
