namespace CodeGraph.Catalog.Search;

/// <summary>The answer of <c>CodeSearcher.Search</c>.</summary>
public sealed record CodeSearchResult
{
    /// <summary>How many codes and modifiers match, exactly.</summary>
    public required int TotalCount { get; init; }

    /// <summary>The hits of this page, best first.</summary>
    public required IReadOnlyList<CodeSearchHit> Hits { get; init; }

    /// <summary>Whether there are hits after this page.</summary>
    public required bool HasNextPage { get; init; }

    /// <summary>
    /// What else could have been meant: codes one digit or letter away from a code that does not exist, or the text with its
    /// misspelt words corrected. Never among the hits.
    /// </summary>
    public IReadOnlyList<DidYouMean> DidYouMean { get; init; } = [];

    /// <summary>The counts of the matching codes by their properties, when they were asked for.</summary>
    public IReadOnlyList<Facet> Facets { get; init; } = [];

    /// <summary>What was left out or put in another's place to find something, as a sentence; null when the text was taken as it is.</summary>
    public string? Interpretation { get; init; }
}
