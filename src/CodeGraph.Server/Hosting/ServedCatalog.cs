using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Search;

namespace CodeGraph.Server.Hosting;

/// <summary>One commit of the index, opened: the catalogue and the search over it. Immutable and safe for any number of threads.</summary>
/// <param name="Catalog">The catalogue.</param>
/// <param name="Searcher">The search over the same commit.</param>
/// <param name="Generation">The number of the commit; later commits have greater ones.</param>
/// <param name="Notice">What was wrong with newer commits that were passed over, as a sentence; null when nothing was.</param>
internal sealed record ServedCatalog(CodeCatalog Catalog, CodeSearcher Searcher, long Generation, string? Notice = null);
