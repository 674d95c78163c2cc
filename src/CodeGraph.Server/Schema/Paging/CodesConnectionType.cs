using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Paging;

/// <summary>The object type <c>CodesConnection</c>.</summary>
internal sealed class CodesConnectionType() : ConnectionType<DatedCode, CodeType, CodesEdgeType>("Codes", "codes");
