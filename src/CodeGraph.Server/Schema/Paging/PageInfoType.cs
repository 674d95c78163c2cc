using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Paging;

/// <summary>The object type <c>PageInfo</c> of the Relay cursor connections specification.</summary>
internal sealed class PageInfoType : ObjectType<IPage>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<IPage> descriptor)
    {
        descriptor.Name("PageInfo").Description("Where a page stands in its list.");
        descriptor.Field("hasNextPage", p => p.HasNextPage).NonNull<BooleanType>().Description("Whether the list goes on after the page.");
        descriptor.Field("hasPreviousPage", p => p.HasPreviousPage).NonNull<BooleanType>().Description("Whether the list has items before the page.");
        descriptor.Field("startCursor", p => p.StartCursor).Type<StringType>().Description("The cursor of the first item; null on an empty page.");
        descriptor.Field("endCursor", p => p.EndCursor).Type<StringType>().Description("The cursor of the last item; null on an empty page.");
    }
}
