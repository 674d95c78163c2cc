using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Fees;

namespace CodeGraph.Server.Schema.Fees;

/// <summary>The object type <c>FeeSchedule</c>.</summary>
internal sealed class FeeScheduleType : ObjectType<FeeScheduleOfCode>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<FeeScheduleOfCode> descriptor)
    {
        descriptor.Name("FeeSchedule").Description("What the Medicare physician fee schedule says of a code on a date of service.");
        descriptor.Field("release", (f, context) => f.Release is { } release ? context.Snapshot().Catalog.FindRelease(release.Id) : null).Type<ReleaseType>()
            .Description("The release the rows are from; null when none is in force on the date, and `notice` says so.");
        descriptor.Field("rows", f => f.Rows).NonNullList<FeeScheduleRowType>().ListSize(4)
            .Description("A row for the whole service, and for diagnostic services one for each component; empty when the fee schedule does not have the code.");
        descriptor.Field("conversionFactors", f => f.Release?.ConversionFactors ?? []).NonNullList<ConversionFactorType>().ListSize(2)
            .Description("The dollars that one relative value unit is worth; two from 2026 on.");
        descriptor.Field("otherSystems", f => f.OtherSystems).NonNullList<OtherPaymentSystemType>().ListSize(4)
            .Description("The systems that pay the code when the relative values do not, as its HCPCS record tells.");
        descriptor.Field("notice", f => f.Notice).Type<StringType>()
            .Description("Why there are no rows, which system pays the code instead, or what to know about the rows; null when there is nothing to say.");
    }
}
