using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Sorting;

/// <summary>The input object <c>BetosSortInput</c>.</summary>
internal sealed class BetosSortInputType : InputObjectType<EntryOrder>
{
    /// <inheritdoc/>
    protected override void Configure(IInputObjectTypeDescriptor<EntryOrder> descriptor)
    {
        descriptor.Name("BetosSortInput").Description("What to sort by of the Berenson-Eggers type of service: exactly one field.");
        new EntrySortFields(descriptor)
            .By("code", (_, record) => record?.Betos?.Code, "The type of service.")
            .Create();
    }
}
