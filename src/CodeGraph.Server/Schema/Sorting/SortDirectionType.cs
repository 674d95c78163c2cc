using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Sorting;

/// <summary>The enum <c>SortEnumType</c>, named as HotChocolate does.</summary>
internal sealed class SortDirectionType : EnumType<SortDirection>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<SortDirection> descriptor)
    {
        descriptor.Name("SortEnumType").Description("Which end of an order comes first. Absent values come last either way.");
        descriptor.Value(SortDirection.Asc).Description("The smallest: A before Z, earlier before later.");
        descriptor.Value(SortDirection.Desc).Description("The greatest: Z before A, later before earlier.");
    }
}
