using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Changes;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Changes;

/// <summary>The object type <c>CodeChangesConnection</c>.</summary>
internal sealed class CodeChangesConnectionType : ObjectType<CodeChangePage>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<CodeChangePage> descriptor)
    {
        descriptor.Name("CodeChangesConnection").Description("A page of the changes between two releases.");
        descriptor.Field("edges", c => c.Edges).NonNullList<CodeChangesEdgeType>().Description("The changes of the page with their cursors.");
        descriptor.Field("nodes", c => c.Edges.Select(edge => edge.Node)).NonNullList<CodeChangeType>().Description("The changes of the page.");
        descriptor.Field("pageInfo", c => (Resolvers.IPage)c).NonNull<PageInfoType>().Description("Where the page stands in the list.");
        descriptor.Field("totalCount", c => c.TotalCount).NonNull<IntType>().Description("How many changes the whole list has, exactly.");
        descriptor.Field("from", c => c.From).NonNull<ReleaseType>().Description("The earlier release.");
        descriptor.Field("to", c => c.To).NonNull<ReleaseType>().Description("The later release.");
        descriptor.Field("counts", c => c.Counts).NonNullList<CodeChangeCountType>().ListSize(8)
            .Description("How many changes there are of each kind that occurs, under `where` and whatever `kinds` says.");
    }
}
