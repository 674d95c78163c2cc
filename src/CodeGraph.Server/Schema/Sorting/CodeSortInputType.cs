using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Sorting;

/// <summary>The input object <c>CodeSortInput</c>.</summary>
internal sealed class CodeSortInputType : InputObjectType<EntryOrder>
{
    /// <inheritdoc/>
    protected override void Configure(IInputObjectTypeDescriptor<EntryOrder> descriptor)
    {
        descriptor.Name("CodeSortInput").Description("What to sort codes by: exactly one field.");
        new EntrySortFields(descriptor)
            .By("code", (entry, _) => entry.Value, "The code.")
            .By("system", (entry, _) => entry.System, "The code set.")
            .By("shortDescription", (_, record) => record?.ShortDescription, "The official short description.")
            .By("longDescription", (_, record) => record?.LongDescription, "The official full description.")
            .Group<CoverageSortInputType>("coverage", "Medicare coverage status.")
            .Group<BetosSortInputType>("betos", "Berenson-Eggers type of service.")
            .Group<CodeDatesSortInputType>("dates", "When the code was added, changed and ended.")
            .Create();
    }
}
