using CodeGraph.Catalog.Model;
using CodeGraph.Search.Highlight;

namespace CodeGraph.Catalog.Search;

/// <summary>What a typeahead box offers.</summary>
/// <param name="Entry">The code or modifier.</param>
/// <param name="Text">The name to show: the one that matched.</param>
/// <param name="Match">Why it is offered.</param>
/// <param name="Spans">The parts of <paramref name="Text"/> that matched what was typed.</param>
public sealed record CodeSuggestion(CatalogEntry Entry, string Text, CodeMatch Match, IReadOnlyList<TextSpan> Spans);
