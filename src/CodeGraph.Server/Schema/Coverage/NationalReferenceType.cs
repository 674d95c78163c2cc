using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Coverage;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Coverage;

/// <summary>The object type <c>NationalDeterminationReference</c>.</summary>
internal sealed class NationalReferenceType : ObjectType<NationalReference>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<NationalReference> descriptor)
    {
        descriptor.Name("NationalDeterminationReference").Description("A national determination that bears on a code, with the reason it is told.");
        descriptor.Field("document", r => r.Document).Type<CoverageDocumentType>().Description("The determination; null when only the section is known, and `reason` says so.");
        descriptor.Field("section", r => r.Section).Type<StringType>().Description("The section that the code's official record names; null for determinations found through local documents.");
        descriptor.Field("reason", r => r.Reason).NonNull<StringType>().Description("Why it is told.");
        descriptor.Field("through", r => r.Through).NonNullList<CoverageDocumentType>().ListSize(3).Description("The local documents that name the code and point to the determination.");
        descriptor.Field("provenance", r => r.Provenance).NonNull<ProvenanceType>().Description("The row that makes the link.");
    }
}
