using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Schema.Paging;

/// <summary>The object type <c>SpecialtiesConnection</c>.</summary>
internal sealed class SpecialtiesConnectionType() : ConnectionType<Specialty, SpecialtyType, SpecialtiesEdgeType>("Specialties", "specialties");
