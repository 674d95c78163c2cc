using CodeGraph.Catalog.Model.Coverage;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Schema.Facts;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Coverage;

/// <summary>The object type <c>CoverageDocument</c>.</summary>
internal sealed class CoverageDocumentType : ObjectType<CoverageDocument>
{
    /// <summary>The kind in the ids of coverage documents.</summary>
    public const string IdKind = "CoverageDocument";

    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<CoverageDocument> descriptor)
    {
        descriptor.Name("CoverageDocument").Implements<NodeType>().Description("A document of the Medicare Coverage Database in the version that the loaded files have.");
        descriptor.Field("id", d => OpaqueText.Write(IdKind, d.DisplayId)).NonNull<IdType>().Description("Opaque and stable over releases and servers; for `node` and `coverageDocument`.");
        descriptor.Field("displayId", d => d.DisplayId).NonNull<StringType>().Description("How people cite it: `L33797`, `A52369`; for national determinations `NCD` and the number of the database.");
        descriptor.Field("kind", d => d.Kind).NonNull<CoverageDocumentKindType>().Description("What it is.");
        descriptor.Field("version", d => d.Version).NonNull<IntType>().Description("The newest version that a loaded table has.");
        descriptor.Field("title", d => d.Title).Type<StringType>().Description("The title; null when no loaded file has it, and `notice` says so.");
        descriptor.Field("articleType", d => d.ArticleType).Type<StringType>().Description("The kind of article, such as `Billing and Coding`; null for determinations.");
        descriptor.Field("manualSection", d => d.ManualSection).Type<StringType>().Description("The section of the National Coverage Determinations Manual; null for local documents and where it is not loaded.");
        descriptor.Field("isProposed", d => d.IsProposed).NonNull<BooleanType>().Description("Whether it is a proposal that is not in force.");
        descriptor.Field("effectiveDate", d => d.EffectiveDate).Type<DateType>().Description("The first day it applied; null when no loaded file tells.");
        descriptor.Field("revisionDate", d => d.RevisionDate).Type<DateType>().Description("The first day of its last revision; null when no loaded file tells.");
        descriptor.Field("retirementDate", d => d.RetirementDate).Type<DateType>().Description("The day it was or will be retired; null when the loaded files know of none.");
        descriptor.Field("note", d => d.Note).Type<StringType>().Description("What the list of documents notes about its state, such as `Future`; null without a note.");
        descriptor.Field("url", d => d.Url).NonNull<StringType>().Description("Its page in the public database, with its full text.");
        descriptor.Field("contractors", d => d.Contractors).NonNullList<ContractorType>().ListSize(10).Description("The contractors that issued it, one for each of their jurisdictions.");
        descriptor.Field("contractorNames", d => d.ContractorNames).Type<StringType>().Description("Their names, where only the list of documents names them; null where `contractors` does.");
        descriptor.Field("states", d => d.States).NonNullList<CoverageStateType>().ListSize(20).Description("Where it applies. National determinations apply everywhere.");
        descriptor.Field("statesRule", d => d.StatesRule).Type<StringType>().Description("How the states were found; null without states.");
        descriptor.Field("reasonsForChange", d => d.ReasonsForChange).NonNullList<StringType>().Description("Why the contractor changed it last.");
        descriptor.Field("codes", (d, context) => ListPage.Of(context, context.Snapshot().Catalog.DataSets.Coverage.CodesOf(d), "listing", Key)).NonNull<CoverageListingsConnectionType>()
            .PageArguments().Description("The codes it names.");
        descriptor.Field("modifiers", (d, context) => context.Snapshot().Catalog.DataSets.Coverage.ModifiersOf(d)).NonNullList<CoverageListingType>().ListSize(10).Description("The modifiers it names.");
        descriptor.Field("relatedDocuments", (d, context) => context.Snapshot().Catalog.DataSets.Coverage.RelatedTo(d)).NonNullList<RelatedDocumentType>().ListSize(5)
            .Description("The documents it points to: local ones and national determinations.");
        descriptor.Field("notice", d => d.Notice).Type<StringType>().Description("What the loaded files do not tell about it, and why; null when there is nothing to say.");
        descriptor.Field("provenance", d => d.Provenance).NonNull<ProvenanceType>().Description("The row that describes it, or the first that names it.");
    }

    private static string Key(CoverageListing listing) => $"{listing.Code}-{listing.Group}-{listing.Provenance.Row}";
}
