using CodeGraph.Search.Searching;

namespace CodeGraph.Catalog.Search;

/// <summary>Why a code is where it is in the answer to a text, or why it is not in it.</summary>
/// <param name="Entry">The code or modifier.</param>
/// <param name="Rank">Its place in the answer, from 1; null when it is no hit.</param>
/// <param name="TotalCount">How many hits there are.</param>
/// <param name="Explanation">A tree whose values add up to the score; for what is no hit, one that says why not.</param>
/// <param name="Interpretation">What was left out or put in another's place to find something; null when the text was taken as it is.</param>
public sealed record SearchExplanation(
    Model.CatalogEntry Entry, int? Rank, int TotalCount, Explanation Explanation, string? Interpretation)
{
    /// <summary>The hit right before it, with its own explanation; null for the first hit and for what is no hit.</summary>
    public ExplainedHit? Above { get; init; }

    /// <summary>The first hit, where the code is no hit itself; null when nothing is.</summary>
    public ExplainedHit? First { get; init; }
}

/// <summary>Another hit to compare with.</summary>
/// <param name="Hit">The hit.</param>
/// <param name="Explanation">A tree whose values add up to its score.</param>
public sealed record ExplainedHit(CodeSearchHit Hit, Explanation Explanation);
