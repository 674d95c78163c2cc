using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Sorting;

/// <summary>The input object <c>CoverageSortInput</c>.</summary>
internal sealed class CoverageSortInputType : InputObjectType<EntryOrder>
{
    /// <inheritdoc/>
    protected override void Configure(IInputObjectTypeDescriptor<EntryOrder> descriptor)
    {
        descriptor.Name("CoverageSortInput").Description("What to sort by of the coverage status: exactly one field.");
        new EntrySortFields(descriptor)
            .By("code", (_, record) => record?.Coverage?.Code, "The coverage code.")
            .Create();
    }
}
