using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Search;

/// <summary>A question to <c>CodeSearcher</c>.</summary>
/// <param name="Text">What was typed: any text, of any length.</param>
public sealed record CodeSearchRequest(string Text)
{
    /// <summary>Only codes that pass are searched, counted and paged. Null: all.</summary>
    public CodeFilter? Filter { get; init; }

    /// <summary>The date of service: which codes are valid, and what the filter's status means.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>
    /// Whether codes that are not valid on <see cref="AsOf"/> are found by their words too, behind valid ones that match as well.
    /// Without it they are found by their words only when no valid code is, and always by their exact code.
    /// </summary>
    public bool IncludeInactive { get; init; }

    /// <summary>How many hits are wanted, at least 0.</summary>
    public int First { get; init; } = 25;

    /// <summary>The position of the last hit already seen; hits after it are returned.</summary>
    public SearchPosition? After { get; init; }

    /// <summary>Whether facets are counted.</summary>
    public bool WithFacets { get; init; }

    /// <summary>Whether what matched is marked in the texts of the hits.</summary>
    public bool WithHighlights { get; init; }
}
