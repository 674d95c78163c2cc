using CodeGraph.Server.Resolvers.Changes;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Changes;

/// <summary>The object type <c>CodeChangesEdge</c>.</summary>
internal sealed class CodeChangesEdgeType() : EdgeType<DatedChange, CodeChangeType>("CodeChanges");
