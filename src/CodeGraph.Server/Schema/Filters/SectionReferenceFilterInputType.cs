namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>SectionReferenceFilterInput</c>.</summary>
internal sealed class SectionReferenceFilterInputType() : KeyFilterInputType("SectionReferenceFilterInput", "code", "the section a code stands in; a section includes its parts");
