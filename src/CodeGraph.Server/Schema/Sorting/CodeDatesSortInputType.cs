using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Sorting;

/// <summary>The input object <c>CodeDatesSortInput</c>.</summary>
internal sealed class CodeDatesSortInputType : InputObjectType<EntryOrder>
{
    /// <inheritdoc/>
    protected override void Configure(IInputObjectTypeDescriptor<EntryOrder> descriptor)
    {
        descriptor.Name("CodeDatesSortInput").Description("What to sort by of the dates: exactly one field.");
        new EntrySortFields(descriptor)
            .By("added", (_, record) => record?.DateAdded, "The first day the code may be used.")
            .By("actionEffective", (_, record) => record?.ActionEffectiveDate, "When the latest action took effect.")
            .By("terminated", (_, record) => record?.TerminationDate, "The last day the code may be used.")
            .Create();
    }
}
