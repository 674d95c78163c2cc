using CodeGraph.Server.Resolvers.Structure;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Structure;

/// <summary>The object type <c>FamiliesEdge</c>.</summary>
internal sealed class FamiliesEdgeType() : EdgeType<DatedFamily, CodeFamilyType>("Families");
