using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Sorting;

/// <summary>The input object <c>ModifierSortInput</c>.</summary>
internal sealed class ModifierSortInputType : InputObjectType<EntryOrder>
{
    /// <inheritdoc/>
    protected override void Configure(IInputObjectTypeDescriptor<EntryOrder> descriptor)
    {
        descriptor.Name("ModifierSortInput").Description("What to sort modifiers by: exactly one field.");
        new EntrySortFields(descriptor)
            .By("code", (entry, _) => entry.Value, "The modifier.")
            .By("system", (entry, _) => entry.System, "The code set.")
            .By("shortDescription", (_, record) => record?.ShortDescription, "The official short description.")
            .By("longDescription", (_, record) => record?.LongDescription, "The official full description.")
            .Group<CodeDatesSortInputType>("dates", "When the modifier was added, changed and ended.")
            .Create();
    }
}
