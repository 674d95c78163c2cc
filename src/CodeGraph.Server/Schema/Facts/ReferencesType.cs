using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Facts;

/// <summary>The object type <c>References</c>.</summary>
internal sealed class ReferencesType : ObjectType<OfficialRecord>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<OfficialRecord> descriptor)
    {
        descriptor.Name("References").Description("The manuals, statutes and certificates that the official record points to.");
        descriptor.Field("coverageIssuesManual", r => r.CoverageIssuesManual).NonNullList<StringType>()
            .Description("Sections of the Coverage Issues Manual, today's national coverage determinations.");
        descriptor.Field("medicareCarriersManual", r => r.MedicareCarriersManual).NonNullList<StringType>()
            .Description("Sections of the Medicare Carriers Manual.");
        descriptor.Field("statute", r => r.Statute).Type<StringType>().Description("The statute that covers or excludes the service; null when the record names none.");
        descriptor.Field("labCertifications", r => SourcedValue.Of(r.LabCertifications, r)).NonNullList<CodedValueType>().ListSize(8)
            .Description("The laboratory certification categories, up to eight.");
        descriptor.Field("provenance", r => r.Provenance).NonNull<ProvenanceType>().Description("The record that states them.");
    }
}
