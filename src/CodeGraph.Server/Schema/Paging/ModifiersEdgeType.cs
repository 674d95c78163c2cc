using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Paging;

/// <summary>The object type <c>ModifiersEdge</c>.</summary>
internal sealed class ModifiersEdgeType() : EdgeType<DatedModifier, ModifierType>("Modifiers");
