using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema;

/// <summary>The interface of everything that can be fetched again by its id (Relay global object identification).</summary>
internal sealed class NodeType : InterfaceType
{
    /// <inheritdoc/>
    protected override void Configure(IInterfaceTypeDescriptor descriptor)
    {
        descriptor.Name("Node").Description("Something with a stable id, by which `node` finds it again.");
        descriptor.Field("id").NonNull<IdType>().Description("Opaque and stable over releases and servers.");
    }
}
