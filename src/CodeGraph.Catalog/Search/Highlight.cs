using CodeGraph.Search.Highlight;

namespace CodeGraph.Catalog.Search;

/// <summary>What matched in one of the code's texts.</summary>
/// <param name="Field">Which text.</param>
/// <param name="Text">The text as it stands in the catalogue.</param>
/// <param name="Spans">The parts that matched, in order and without overlaps.</param>
public sealed record Highlight(MatchField Field, string Text, IReadOnlyList<TextSpan> Spans);
