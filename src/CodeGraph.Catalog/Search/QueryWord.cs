namespace CodeGraph.Catalog.Search;

/// <summary>One word of what was typed, as the analysis made it.</summary>
/// <param name="Term">The word, lower case and folded.</param>
/// <param name="Start">Where it starts in the text that was typed.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="GluedToPrevious">Typed without a blank after the word before it (<c>I-131</c>, <c>10mg</c>): both must stand side by side.</param>
/// <param name="IsOptional">A word that says little (<c>the</c>, <c>for</c>, <c>device</c>): it orders hits and never decides whether there are any.</param>
/// <param name="IsNegated">It stands behind a word such as <c>without</c>.</param>
internal readonly record struct QueryWord(string Term, int Start, int End, bool GluedToPrevious, bool IsOptional, bool IsNegated = false)
{
    /// <summary>Whether it holds a digit: then it is never corrected, completed or stemmed.</summary>
    public bool IsNumber { get; } = Term.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
}
