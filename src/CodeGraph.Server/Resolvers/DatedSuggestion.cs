using CodeGraph.Catalog.Search;

namespace CodeGraph.Server.Resolvers;

/// <summary>What a typeahead box offers, on a date of service.</summary>
/// <param name="Suggestion">The answer of the search.</param>
/// <param name="Node">The code or modifier.</param>
internal sealed record DatedSuggestion(CodeSuggestion Suggestion, DatedEntry Node);
