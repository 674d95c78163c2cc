using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Edits;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Edits;

/// <summary>The object type <c>ProcedureToProcedureEditsConnection</c>.</summary>
internal sealed class PairEditsConnectionType : ObjectType<PairEditConnection>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<PairEditConnection> descriptor)
    {
        descriptor.Name("ProcedureToProcedureEditsConnection").Description("A page of the pair edits of a code.");
        descriptor.Field("edges", c => c.Edges).NonNullList<PairEditsEdgeType>().Description("The items of the page with their cursors.");
        descriptor.Field("nodes", c => c.Edges.Select(edge => edge.Node)).NonNullList<PairEditType>().Description("The items of the page.");
        descriptor.Field("pageInfo", c => (Resolvers.IPage)c).NonNull<PageInfoType>().Description("Where the page stands in the list.");
        descriptor.Field("totalCount", c => c.TotalCount).NonNull<IntType>().Description("How many items the whole list has, exactly.");
        descriptor.Field("notice", c => c.Notice).Type<StringType>().Description("What the loaded files cannot tell, and why; null when there is nothing to say.");
    }
}

/// <summary>The object type <c>ProcedureToProcedureEditsEdge</c>.</summary>
internal sealed class PairEditsEdgeType() : EdgeType<DatedPairEdit, PairEditType>("ProcedureToProcedureEdits");
