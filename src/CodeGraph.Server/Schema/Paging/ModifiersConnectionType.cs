using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Paging;

/// <summary>The object type <c>ModifiersConnection</c>.</summary>
internal sealed class ModifiersConnectionType() : ConnectionType<DatedModifier, ModifierType, ModifiersEdgeType>("Modifiers", "modifiers");
