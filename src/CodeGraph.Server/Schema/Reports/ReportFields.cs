using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Reports;

namespace CodeGraph.Server.Schema.Reports;

/// <summary>The fields about what CMS publishes beside the alpha-numeric files.</summary>
internal static class ReportFields
{
    /// <summary>The field of <c>Code</c> alone.</summary>
    public static void AddTo(IObjectTypeDescriptor<DatedCode> descriptor) =>
        descriptor.Field("notOtherwiseClassified", (c, context) => OfficialListing.Of(c, context.Snapshot())).NonNull<NotOtherwiseClassifiedType>()
            .Description("Whether CMS lists it as \"not otherwise classified\" (NOC).");

    /// <summary>The fields of <c>Code</c> and <c>Modifier</c>.</summary>
    public static void AddToEntry<T>(IObjectTypeDescriptor<T> descriptor)
        where T : DatedEntry
    {
        descriptor.Field("corrections", (e, context) => context.Snapshot().Catalog.DataSets.CodeSetReports.CorrectionsOf(e.Value)).NonNullList<CorrectionType>().ListSize(2)
            .Description("CMS's corrections to it in the loaded lists of corrections, the newest release's first.");
        descriptor.Field("transactions", (e, context) => OfficialTransaction.Of(e.Entry, context.Snapshot())).NonNullList<TransactionType>().ListSize(5)
            .Description("What releases did to it by the loaded transaction reports, the newest first.");
    }

    /// <summary>The fields of <c>Release</c>.</summary>
    public static void AddTo(IObjectTypeDescriptor<Release> descriptor)
    {
        descriptor.Field("corrections", (r, context) => context.Snapshot().Catalog.DataSets.CodeSetReports.Corrections.Where(correction => correction.Provenance.Release == r.Id))
            .NonNullList<CorrectionType>().ListSize(20)
            .Description("CMS's corrections to the release since its first posting, by the loaded list.");
        descriptor.Field("transactions", (r, context) => TransactionSummary.Of(r, context.Snapshot())).NonNull<TransactionSummaryType>()
            .Description("What CMS says the release did, counted; `Code.transactions` tells it of each code, and `codeChanges` compares the records themselves.");
    }
}
