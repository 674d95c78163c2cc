namespace CodeGraph.Search.Analysis;

/// <summary>A token as a value.</summary>
/// <param name="Term">Its text after all filters.</param>
/// <param name="StartOffset">Where it starts in the original text, in UTF-16 units.</param>
/// <param name="EndOffset">Where it ends in the original text (exclusive).</param>
/// <param name="Position">Its position, 0 for the first word.</param>
/// <param name="PositionLength">How many positions it spans.</param>
/// <param name="Type">What kind of token it is, as <see cref="Token.WordType"/>.</param>
public readonly record struct AnalyzedToken(
    string Term, int StartOffset, int EndOffset, int Position, int PositionLength, string Type);
