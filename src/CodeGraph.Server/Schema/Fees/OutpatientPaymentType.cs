using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Fees;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Fees;

/// <summary>The object type <c>OutpatientPayment</c>.</summary>
internal sealed class OutpatientPaymentType : ObjectType<OutpatientPaymentOfCode>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<OutpatientPaymentOfCode> descriptor)
    {
        descriptor.Name("OutpatientPayment").Description("What Medicare's hospital outpatient prospective payment system (OPPS, Addendum B) says of a code. Amounts are national, before the hospital's wage index.");
        descriptor.Field("release", (p, context) => p.Release is { } release ? context.Snapshot().Catalog.FindRelease(release.Id) : null).Type<ReleaseType>()
            .Description("The release; null when none is in force on the date, and `notice` says so.");
        descriptor.Field("status", p => p.Status).Type<CodedValueType>().Description("The status indicator: whether and how the service is paid. Null when Addendum B does not have the code.");
        descriptor.Field("statusInFile", p => p.FileMeaning?.Meaning).Type<StringType>().Description("The meaning that an imported file of status indicators gives; null when there is none.");
        descriptor.Field("classification", p => p.Row is { Classification.Length: > 0 } row ? row.Classification : null).Type<StringType>()
            .Description("The ambulatory payment classification (APC); null when the loaded file has none.");
        descriptor.Field("relativeWeight", p => p.Row?.RelativeWeight).Type<DecimalType>().Description("The relative weight of the APC; null when the loaded file has none.");
        descriptor.Field("paymentRate", p => p.Row?.PaymentRate).Type<DecimalType>().Description("The national payment rate in dollars; null when the file has none, as for services that are packaged or paid elsewhere.");
        descriptor.Field("nationalCopayment", p => p.Row?.NationalCopayment).Type<DecimalType>().Description("The national unadjusted copayment; null when the loaded file has none.");
        descriptor.Field("minimumCopayment", p => p.Row?.MinimumCopayment).Type<DecimalType>().Description("The minimum unadjusted copayment; null when the loaded file has none.");
        descriptor.Field("notice", p => p.Notice).Type<StringType>().Description("Why there are no values, or what to know about them; null when there is nothing to say.");
        descriptor.Field("provenance", p => p.Provenance).Type<ProvenanceType>().Description("The row of the file; null without one.");
    }
}
