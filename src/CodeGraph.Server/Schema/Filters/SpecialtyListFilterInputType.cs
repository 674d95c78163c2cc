namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>SpecialtyListFilterInput</c>.</summary>
internal sealed class SpecialtyListFilterInputType() : ListFilterInputType<SpecialtyReferenceFilterInputType>("SpecialtyListFilterInput", "specialties");
