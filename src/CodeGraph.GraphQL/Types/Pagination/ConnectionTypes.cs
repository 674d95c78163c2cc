using CodeGraph.GraphQL.Types.Building;

namespace CodeGraph.GraphQL.Types.Pagination;

/// <summary>Makes the types of a connection. Each exists once in a schema, however many fields have pages of it.</summary>
internal static class ConnectionTypes
{
    internal const string PageInfo = "PageInfo";

    internal static ObjectType Connection(string name, TypeReference node, PagingOptions options) => new ObjectType<Connection>(d =>
    {
        d.Name(name + "Connection").Description("A page of a list.");
        d.Field("edges", c => c.Edges).Type($"[{name}Edge!]!").Description("The items of the page with their cursors.");
        ((Descriptors.ObjectFieldDescriptor)d.Field("nodes", c => c.Edges.Select(edge => edge.Node)).Description("The items of the page."))
            .Set(new NonNullTypeReference(new ListTypeReference(new NonNullTypeReference(node))));
        d.Field("pageInfo", c => c).Type("PageInfo!").Description("Where the page stands in the list.");
        if (options.IncludeTotalCount)
        {
            d.Field("totalCount", c => c.TotalCount).NonNull<IntType>().Description("How many items the whole list has.");
        }
    });

    internal static ObjectType Edge(string name, TypeReference node) => new ObjectType<Edge>(d =>
    {
        d.Name(name + "Edge").Description("An item of a list and its place.");
        d.Field("cursor", e => e.Cursor).NonNull<StringType>().Description("The place of the item, for `after` and `before`. Opaque.");
        ((Descriptors.ObjectFieldDescriptor)d.Field("node", e => e.Node).Description("The item.")).Set(new NonNullTypeReference(node));
    });

    internal static ObjectType CreatePageInfo() => new ObjectType<Connection>(d =>
    {
        d.Name(PageInfo).Description("Where a page stands in its list.");
        d.Field("hasNextPage", c => c.HasNextPage).NonNull<BooleanType>().Description("Whether the list goes on after the page.");
        d.Field("hasPreviousPage", c => c.HasPreviousPage).NonNull<BooleanType>().Description("Whether the list has items before the page.");
        d.Field("startCursor", c => c.Edges.Count > 0 ? c.Edges[0].Cursor : null).Type<StringType>().Description("The cursor of the first item; null on an empty page.");
        d.Field("endCursor", c => c.Edges.Count > 0 ? c.Edges[^1].Cursor : null).Type<StringType>().Description("The cursor of the last item; null on an empty page.");
    });
}
