namespace CodeGraph.Search.Highlight;

/// <summary>A part of a text.</summary>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="End">Where it ends (exclusive).</param>
public readonly record struct TextSpan(int Start, int End);
