using CodeGraph.Server.Resolvers.Specialties;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Specialties;

/// <summary>The object type <c>TaxonomiesEdge</c>.</summary>
internal sealed class TaxonomiesEdgeType() : EdgeType<DatedTaxonomy, TaxonomyType>("Taxonomies");
