namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>SpecialtyReferenceFilterInput</c>.</summary>
internal sealed class SpecialtyReferenceFilterInputType() : KeyFilterInputType("SpecialtyReferenceFilterInput", "code", "a specialty that uses a code");
