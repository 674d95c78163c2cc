using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Schema.Paging;

/// <summary>The object type <c>SpecialtiesEdge</c>.</summary>
internal sealed class SpecialtiesEdgeType() : EdgeType<Specialty, SpecialtyType>("Specialties");
