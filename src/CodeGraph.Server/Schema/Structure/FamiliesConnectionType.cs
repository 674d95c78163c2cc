using CodeGraph.Server.Resolvers.Structure;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Structure;

/// <summary>The object type <c>FamiliesConnection</c>.</summary>
internal sealed class FamiliesConnectionType() : ConnectionType<DatedFamily, CodeFamilyType, FamiliesEdgeType>("Families", "families of codes");
