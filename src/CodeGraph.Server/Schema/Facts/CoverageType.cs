using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Coverage;
using CodeGraph.Server.Schema.Coverage;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Facts;

/// <summary>The object type <c>Coverage</c>: the coverage code of the official record, and the coverage documents.</summary>
internal sealed class CoverageType : ObjectType<EntryCoverage>
{
    private const string NeedsRecord = " Null when no official record is loaded; `descriptorNotice` says why.";

    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<EntryCoverage> descriptor)
    {
        descriptor.Name("Coverage").Description(
            "What is known of Medicare's coverage. Being listed is no promise of coverage: medical necessity and the contractor's determinations decide.");
        descriptor.Field("code", c => c.Value?.Code).Type<StringType>().Description("The coverage code of the official record: C, D, I, M or S." + NeedsRecord);
        descriptor.Field("meaning", c => c.Value?.Meaning).Type<StringType>().Description("The official meaning; null when the list has none, and `note` says so.");
        descriptor.Field("note", c => c.Value is { IsKnown: false } ? "The official list of coverage codes does not explain this value." : null).Type<StringType>()
            .Description("Says that the value is unknown to the official list; null otherwise.");
        descriptor.Field("provenance", c => c.Value is null ? null : c.Entry.Record?.Provenance).Type<ProvenanceType>().Description("The record that states the coverage code." + NeedsRecord);
        descriptor.Field("documents", (c, context) => c.ListingPage(context)).NonNull<CoverageListingsConnectionType>()
            .PageArguments().DocumentArguments()
            .Description("The local determinations and articles that name it. When there are none, `notice` says what was looked through.");
        descriptor.Field("nationalDeterminations", (c, context) => NationalReference.Of(c, context.Snapshot().Catalog.DataSets.Coverage)).NonNullList<NationalReferenceType>().ListSize(3)
            .Description("The national determinations that its official record names, and those that local documents naming it point to, each with the reason.");
        descriptor.Field("selfAdministeredDrugs", (c, context) => c.Drugs(context.Snapshot().Catalog.DataSets.Coverage)).NonNullList<SelfAdministeredDrugType>().ListSize(10)
            .Description("Where contractors exclude the drug on the date as usually self-administered.");
        descriptor.Field("notice", (c, context) => c.Notice(context.Snapshot().Catalog.DataSets.Coverage)).Type<StringType>()
            .Description("What the loaded tables of the coverage database cannot tell, and why; null when there is nothing to say.");
    }
}
