using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>A query on one index, with the statistics its scores need. Thread-safe.</summary>
/// <param name="query">The query it was made from.</param>
public abstract class Weight(Query query)
{
    /// <summary>The query it was made from.</summary>
    public Query Query { get; } = query;

    /// <summary>The matches in a segment, before the first; null if there are none. Deleted documents are among them.</summary>
    public abstract Scorer? Scorer(LeafReader leaf);

    /// <summary>How many documents of a segment match, if that is known without walking over them; else -1.</summary>
    public virtual int Count(LeafReader leaf) => -1;

    /// <summary>Why a document of a segment has its score, or that it does not match.</summary>
    public Explanation Explain(LeafReader leaf, int doc) =>
        Scorer(leaf) is { } scorer && scorer.Advance(doc) == doc
            ? scorer.Explain()
            : Explanation.NoMatch($"{Query} does not match");
}
