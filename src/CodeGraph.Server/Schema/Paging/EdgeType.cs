using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Paging;

/// <summary>An edge of the Relay cursor connections specification.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
/// <typeparam name="TNodeType">Its type in the schema.</typeparam>
/// <param name="name">The plural that names the connection, such as <c>Codes</c>.</param>
internal abstract class EdgeType<T, TNodeType>(string name) : ObjectType<Edge<T>>
    where TNodeType : IOutputType
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<Edge<T>> descriptor)
    {
        descriptor.Name(name + "Edge").Description("An item of a list and its place.");
        descriptor.Field("cursor", e => e.Cursor).NonNull<StringType>().Description("The place of the item, for `after` and `before`. Opaque.");
        descriptor.Field("node", e => e.Node).NonNull<TNodeType>().Description("The item.");
    }
}
