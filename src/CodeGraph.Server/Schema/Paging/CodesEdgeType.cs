using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Paging;

/// <summary>The object type <c>CodesEdge</c>.</summary>
internal sealed class CodesEdgeType() : EdgeType<DatedCode, CodeType>("Codes");
