using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Coverage;
using CodeGraph.Server.Schema.Facts;
using CodeGraph.Server.Schema.Reports;

namespace CodeGraph.Server.Schema;

/// <summary>The fields that <c>Code</c> and <c>Modifier</c> share, so that a client reads both alike.</summary>
internal static class EntryFields
{
    private const string NeedsRecord = " Null when no official record is loaded; `descriptorNotice` says why.";

    /// <summary>What it is: the value, its code set, its validity, its official descriptions.</summary>
    public static void AddIdentity<T>(IObjectTypeDescriptor<T> descriptor, string kind, string what)
        where T : DatedEntry
    {
        descriptor.Field("id", (e, context) => Nodes.IdOf(kind, e, context.Snapshot())).NonNull<IdType>()
            .Description("Opaque and stable over releases and servers; for `node`. On another date than today it is another id, so that caches of clients keep the two apart.");
        descriptor.Field("code", e => e.Value).NonNull<StringType>().Description($"The {what}, in upper case without blanks or hyphens.");
        descriptor.Field("system", e => e.Entry.System).NonNull<CodeSystemType>().Description("The code set it belongs to.");
        descriptor.Field("status", e => e.Status).NonNull<CodeStatusType>().Description("Validity on `asOf`.");
        descriptor.Field("asOf", e => e.AsOf).NonNull<DateType>().Description("The date of service that the answer is about.");
        descriptor.Field("recordNotice", (e, context) => context.Snapshot().RecordNotice(e.Entry, e.AsOf)).Type<StringType>()
            .Description("Says when the official facts shown are those of a release later than `asOf`, because no earlier one is loaded; null otherwise.");
        descriptor.Field("shortDescription", e => e.ShortDescription).Type<StringType>()
            .Description("The official short description, at most 28 characters." + NeedsRecord);
        descriptor.Field("longDescription", e => e.LongDescription).Type<StringType>()
            .Description("The official full description." + NeedsRecord);
        descriptor.Field("descriptors", e => Descriptor.Of(e)).NonNullList<DescriptorType>().ListSize(4)
            .Description("The official descriptions with their sources, the full one first. Those of CPT codes come from the licensee's own files, with the copyright notice.");
        descriptor.Field("descriptorNotice", e => e.Entry.DescriptorNotice).Type<StringType>()
            .Description("Says why there is no official description, and what to do about it; null when there is one.");
    }

    /// <summary>What its official record says.</summary>
    public static void AddRecord<T>(IObjectTypeDescriptor<T> descriptor)
        where T : DatedEntry
    {
        descriptor.Field("coverage", e => new EntryCoverage(e)).NonNull<CoverageType>().Description("Medicare coverage: the status, and the documents that name it.");
        descriptor.Field("pricing", e => e.Record).Type<PricingType>().Description("How the price is found." + NeedsRecord);
        descriptor.Field("dates", e => e.Record).Type<CodeDatesType>().Description("When it was added, last changed and ended." + NeedsRecord);
        descriptor.Field("action", e => SourcedValue.Of(e.Record?.Action, e.Record)).Type<CodedValueType>().Description("What the release did to it." + NeedsRecord);
        descriptor.Field("crossReferences", CrossReferences).NonNullList<CrossReferenceType>().ListSize(5).Description("The codes its official record names to use instead.");
        descriptor.Field("references", e => e.Record).Type<ReferencesType>().Description("Manuals, statutes and laboratory certificates." + NeedsRecord);
        descriptor.Field("processingNote", e => e.Record?.ProcessingNote).Type<ProcessingNoteType>().Description("The processing note of its official record; null when the record names none.");
        descriptor.Field("history", (e, context) => CodeEvent.Of(e.Entry, context.Snapshot())).NonNullList<CodeEventType>().ListSize(5).Description("Its life in the order of time, as far as the loaded releases tell.");
        ReportFields.AddToEntry(descriptor);
        descriptor.Field("provenance", e => e).NonNull<EntryProvenanceType>().Description("Where the facts come from.");
    }

    private static IReadOnlyList<CrossReference> CrossReferences<T>(T entry)
        where T : DatedEntry => entry.Record is { CrossReferences.Count: > 0 } record
            ? [.. record.CrossReferences.Select(text => new CrossReference(text, entry.AsOf))]
            : [];
}
