using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>AscApprovalFilterInput</c>.</summary>
internal sealed class AscApprovalFilterInputType : InputObjectType<CodeFilter>
{
    /// <inheritdoc/>
    protected override void Configure(IInputObjectTypeDescriptor<CodeFilter> descriptor)
    {
        descriptor.Name("AscApprovalFilterInput").Description("Conditions on the approval for ambulatory surgical centers.");
        new EntryFilterFields(descriptor)
            .Text<CodedValueFilterInputType>("group", CodeField.AscGroup, "The payment group.")
            .Create();
    }
}
