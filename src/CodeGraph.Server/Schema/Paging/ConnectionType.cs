using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Paging;

/// <summary>A connection of the Relay cursor connections specification, with the shortcuts <c>nodes</c> and <c>totalCount</c>.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
/// <typeparam name="TNodeType">Its type in the schema.</typeparam>
/// <typeparam name="TEdgeType">The type of its edges.</typeparam>
/// <param name="name">The plural that names the connection, such as <c>Codes</c>.</param>
/// <param name="what">What the list holds, in words.</param>
internal abstract class ConnectionType<T, TNodeType, TEdgeType>(string name, string what) : ObjectType<Connection<T>>
    where TNodeType : IOutputType
    where TEdgeType : EdgeType<T, TNodeType>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<Connection<T>> descriptor)
    {
        descriptor.Name(name + "Connection").Description($"A page of a list of {what}.");
        descriptor.Field("edges", c => c.Edges).NonNullList<TEdgeType>().Description("The items of the page with their cursors.");
        descriptor.Field("nodes", c => c.Edges.Select(edge => edge.Node)).NonNullList<TNodeType>().Description("The items of the page.");
        descriptor.Field("pageInfo", c => (IPage)c).NonNull<PageInfoType>().Description("Where the page stands in the list.");
        descriptor.Field("totalCount", c => c.TotalCount).NonNull<IntType>().Description("How many items the whole list has, exactly.");
    }
}
