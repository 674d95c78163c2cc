namespace CodeGraph.Catalog.Search;

/// <summary>Something that may have been meant.</summary>
/// <param name="Text">The code, or the corrected text.</param>
/// <param name="Code">The code, when it is one.</param>
/// <param name="Reason">Why it is offered, as a sentence.</param>
public sealed record DidYouMean(string Text, string? Code, string Reason);
