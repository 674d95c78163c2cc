using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>CodeDatesFilterInput</c>.</summary>
internal sealed class CodeDatesFilterInputType : InputObjectType<CodeFilter>
{
    /// <inheritdoc/>
    protected override void Configure(IInputObjectTypeDescriptor<CodeFilter> descriptor)
    {
        descriptor.Name("CodeDatesFilterInput").Description("Conditions on the dates of the official record; all that are given must hold.");
        new EntryFilterFields(descriptor)
            .Date("added", CodeDateField.DateAdded, "The first day the code may be used.")
            .Date("actionEffective", CodeDateField.ActionEffectiveDate, "When the latest action took effect.")
            .Date("terminated", CodeDateField.TerminationDate, "The last day the code may be used.")
            .Create();
    }
}
