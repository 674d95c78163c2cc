using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.ConformanceServer.Types;

internal sealed record Edge(INode Node, double Score);

internal sealed class SearchEdgeType : ObjectType<Edge>
{
    protected override void Configure(IObjectTypeDescriptor<Edge> descriptor)
    {
        descriptor.Name("SearchEdge");
        descriptor.Field("cursor", edge => edge.Node.Id).NonNull<StringType>();
        descriptor.Field("node", edge => edge.Node).NonNull<SearchResultType>();
        descriptor.Field("score", edge => edge.Score).NonNull<FloatType>();
    }
}

internal sealed class SearchConnectionType : ObjectType<Page>
{
    protected override void Configure(IObjectTypeDescriptor<Page> descriptor)
    {
        descriptor.Name("SearchConnection");
        descriptor.Field("edges", page => page.Nodes.Select((node, i) => new Edge(node, 1.0 / (i + 1)))).NonNullList<SearchEdgeType>();
        descriptor.Field("pageInfo", page => page).NonNull<PageInfoType>();
        descriptor.Field("totalCount", page => page.Total).NonNull<IntType>();
    }
}

internal sealed class CodeEdgeType : ObjectType<Code>
{
    protected override void Configure(IObjectTypeDescriptor<Code> descriptor)
    {
        descriptor.Name("CodeEdge");
        descriptor.Field("cursor", code => code.Id).NonNull<StringType>();
        descriptor.Field("node", code => code).NonNull<CodeType>();
    }
}

internal sealed class CodeConnectionType : ObjectType<Page>
{
    protected override void Configure(IObjectTypeDescriptor<Page> descriptor)
    {
        descriptor.Name("CodeConnection");
        descriptor.Field("edges", page => page.Nodes).NonNullList<CodeEdgeType>();
        descriptor.Field("nodes", page => page.Nodes).List<CodeType>();
        descriptor.Field("pageInfo", page => page).NonNull<PageInfoType>();
        descriptor.Field("totalCount", page => page.Total).NonNull<IntType>();
    }
}

internal sealed class PageInfoType : ObjectType<Page>
{
    protected override void Configure(IObjectTypeDescriptor<Page> descriptor)
    {
        descriptor.Name("PageInfo");
        descriptor.Field("hasNextPage", page => page.HasNext).NonNull<BooleanType>();
        descriptor.Field("hasPreviousPage", page => page.HasPrevious).NonNull<BooleanType>();
        descriptor.Field("startCursor", page => page.Nodes.Count > 0 ? page.Nodes[0].Id : null).Type<StringType>();
        descriptor.Field("endCursor", page => page.Nodes.Count > 0 ? page.Nodes[^1].Id : null).Type<StringType>();
    }
}
