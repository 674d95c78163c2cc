using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Schema.Answers;
using CodeGraph.Server.Schema.Edits;
using CodeGraph.Server.Schema.Facts;
using CodeGraph.Server.Schema.Fees;
using CodeGraph.Server.Schema.Modifiers;
using CodeGraph.Server.Schema.Payers;
using CodeGraph.Server.Schema.Reports;
using CodeGraph.Server.Schema.Specialties;
using CodeGraph.Server.Schema.Structure;

namespace CodeGraph.Server.Schema;

/// <summary>The object type <c>Code</c>.</summary>
internal sealed class CodeType : ObjectType<DatedCode>
{
    /// <summary>The kind in the ids of codes.</summary>
    public const string IdKind = "Code";

    private const string NeedsRecord = " Null when no official record is loaded; `descriptorNotice` says why.";
    private const string NotWritten = " Null when nothing was written about it.";

    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<DatedCode> descriptor)
    {
        descriptor.Name("Code").Implements<NodeType>()
            .Description("A billing code as it stands on a date of service: what the official record says, and what CodeGraph's editors wrote beside it.");
        EntryFields.AddIdentity(descriptor, IdKind, "code");
        descriptor.Field("section", c => c.Code.Section).Type<SectionType>().Description("The part of the code set it stands in; null when the code set has no such part.");
        AddWords(descriptor);
        EntryFields.AddRecord(descriptor);
        descriptor.Field("betos", c => SourcedValue.Of(c.Record?.Betos, c.Record)).Type<CodedValueType>()
            .Description("Berenson-Eggers type of service: the clinical group Medicare counts the code in." + NeedsRecord);
        descriptor.Field("typesOfService", c => c.Record is { } record ? SourcedValue.Of(record.TypesOfService, record) : null).List<CodedValueType>().ListSize(5)
            .Description("The carrier's types of service, one to five." + NeedsRecord);
        descriptor.Field("anesthesiaBaseUnits", c => c.Record?.AnesthesiaBaseUnits).Type<IntType>()
            .Description("The base units of an anesthesia service; 0 on all other codes." + NeedsRecord);
        descriptor.Field("ambulatorySurgery", c => c.Record is { Asc: not null } record ? record : null).Type<AscApprovalType>()
            .Description("Approval for ambulatory surgical centers; null when the record has none.");
        descriptor.Field("outpatientGroup", c => c.Record is { Mog: not null } record ? record : null).Type<OutpatientGroupType>()
            .Description("Assignment to a Medicare outpatient group; null when the record has none.");
        descriptor.Field("releases", (c, context) => context.Snapshot().ReleasesOf(c.Entry)).NonNullList<ReleaseType>().ListSize(10)
            .Description("The loaded releases that have the code, newest first.");
        ModifierFields.AddTo(descriptor);
        ReportFields.AddTo(descriptor);
        SpecialtyFields.AddTo(descriptor);
        StructureFields.AddTo(descriptor);
        EditFields.AddTo(descriptor);
        FeeFields.AddTo(descriptor);
        PayerFields.AddTo(descriptor);
    }

    private static void AddWords(IObjectTypeDescriptor<DatedCode> descriptor)
    {
        descriptor.Field("synonyms", c => c.Words?.Synonyms ?? []).NonNullList<StringType>().Description("What professionals call it. Curated.");
        descriptor.Field("plainLanguage", c => c.Words?.PlainLanguage ?? []).NonNullList<StringType>().Description("What a patient would say. Curated.");
        descriptor.Field("summary", c => c.Words?.Summary).Type<StringType>().Description("One sentence saying what it is. Curated." + NotWritten);
        descriptor.Field("clinicalContext", c => c.Words?.ClinicalContext).Type<StringType>().Description("When and why it is used. Curated." + NotWritten);
        descriptor.Field("documentation", c => c.Words?.Documentation).Type<StringType>().Description("Billing and documentation notes. Curated." + NotWritten);
        AnswerFields.AddTo(descriptor);
        descriptor.Field("serviceType", c => c.Words?.ServiceType).Type<StringType>().Description("The kind of service or item. Curated." + NotWritten);
        descriptor.Field("sitesOfService", c => c.Words?.SitesOfService ?? []).NonNullList<StringType>().Description("Where the service usually takes place. Curated.");
        descriptor.Field("specialties", (c, context) => context.Snapshot().Catalog.SpecialtiesOf(c.Code)).NonNullList<SpecialtyType>().ListSize(10)
            .Description("The specialties that use it. Curated.");
    }
}
