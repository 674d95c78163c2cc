namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>CrossReferenceFilterInput</c>.</summary>
internal sealed class CrossReferenceFilterInputType() : KeyFilterInputType("CrossReferenceFilterInput", "text", "a cross-reference");
