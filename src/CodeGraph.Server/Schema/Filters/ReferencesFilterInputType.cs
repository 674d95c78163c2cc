using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>ReferencesFilterInput</c>.</summary>
internal sealed class ReferencesFilterInputType : InputObjectType<CodeFilter>
{
    /// <inheritdoc/>
    protected override void Configure(IInputObjectTypeDescriptor<CodeFilter> descriptor)
    {
        descriptor.Name("ReferencesFilterInput").Description("Conditions on what the official record points to; all that are given must hold.");
        new EntryFilterFields(descriptor)
            .Text<StringOperationFilterInputType>("statute", CodeField.Statute, "The statute.")
            .List<CodedValueListFilterInputType>("labCertifications", CodeField.LabCertification, "The laboratory certification categories.")
            .Create();
    }
}
