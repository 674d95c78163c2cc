namespace CodeGraph.Catalog.Search;

/// <summary>A part of a text, in UTF-16 code units.</summary>
/// <param name="Start">The first unit.</param>
/// <param name="End">The unit after the last.</param>
public readonly record struct TextSpan(int Start, int End);
