using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Reports;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Reports;

/// <summary>The object type <c>Transaction</c>.</summary>
internal sealed class TransactionType : ObjectType<OfficialTransaction>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<OfficialTransaction> descriptor)
    {
        descriptor.Name("Transaction").Description("What CMS's transaction report says a release did to a code or modifier.");
        descriptor.Field("action", t => new SourcedValue(t.Action, t.Provenance)).NonNull<CodedValueType>().Description("The action.");
        descriptor.Field("release", t => t.Release).Type<ReleaseType>().Description("The release; null when only its report is loaded.");
        descriptor.Field("provenance", t => t.Provenance).NonNull<ProvenanceType>().Description("The row of the report.");
    }
}

/// <summary>The object type <c>TransactionCount</c>.</summary>
internal sealed class TransactionCountType : ObjectType<TransactionCount>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<TransactionCount> descriptor)
    {
        descriptor.Name("TransactionCount").Description("How often a release did something, by its transaction report.");
        descriptor.Field("action", t => t.Action.Code).NonNull<StringType>().Description("The action code.");
        descriptor.Field("meaning", t => t.Action.Meaning).Type<StringType>().Description("What it stands for.");
        descriptor.Field("count", t => t.Count).NonNull<IntType>().Description("The codes and modifiers.");
    }
}

/// <summary>The object type <c>TransactionSummary</c>.</summary>
internal sealed class TransactionSummaryType : ObjectType<TransactionSummary>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<TransactionSummary> descriptor)
    {
        descriptor.Name("TransactionSummary").Description("The transaction report of a release: what CMS says it did.");
        descriptor.Field("notice", t => t.Notice).Type<StringType>().Description("Why there is none; null when there is one.");
        descriptor.Field("counts", t => t.Counts).NonNullList<TransactionCountType>().ListSize(10).Description("The actions that occur.");
        descriptor.Field("provenance", t => t.Provenance).Type<ProvenanceType>().Description("The report; null when there is none.");
    }
}
