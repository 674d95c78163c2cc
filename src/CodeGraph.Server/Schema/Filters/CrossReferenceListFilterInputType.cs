namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>CrossReferenceListFilterInput</c>.</summary>
internal sealed class CrossReferenceListFilterInputType() : ListFilterInputType<CrossReferenceFilterInputType>("CrossReferenceListFilterInput", "cross-references");
