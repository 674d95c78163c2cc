namespace CodeGraph.Search.Searching;

/// <summary>A hit.</summary>
/// <param name="Doc">The document's number in the index.</param>
/// <param name="Score">Its score; NaN if the sort did not ask for it.</param>
/// <param name="SortValues">What it was sorted by: numbers (long), strings, scores (float), or null where the document has no value.</param>
public sealed record ScoreDoc(int Doc, float Score, IReadOnlyList<object?>? SortValues = null);

/// <summary>How a number of hits is meant.</summary>
public enum TotalHitsRelation
{
    /// <summary>So many documents match.</summary>
    EqualTo,

    /// <summary>At least so many do: the search left out documents that could not be among the best.</summary>
    GreaterThanOrEqualTo,
}

/// <summary>How many documents match.</summary>
/// <param name="Value">The number.</param>
/// <param name="IsExact">False if there may be more.</param>
public readonly record struct TotalHits(long Value, bool IsExact)
{
    /// <summary>How the number is meant.</summary>
    public TotalHitsRelation Relation => IsExact ? TotalHitsRelation.EqualTo : TotalHitsRelation.GreaterThanOrEqualTo;
}

/// <summary>The best hits of a search.</summary>
/// <param name="TotalHits">How many documents match.</param>
/// <param name="ScoreDocs">The hits, best first; equal ones in document order.</param>
public sealed record TopDocs(TotalHits TotalHits, IReadOnlyList<ScoreDoc> ScoreDocs);
