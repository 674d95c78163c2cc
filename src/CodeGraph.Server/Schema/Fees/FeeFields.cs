using CodeGraph.Catalog.Model.Fees;
using CodeGraph.Catalog.Payment;
using CodeGraph.GraphQL.CacheControl;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Fees;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Fees;

/// <summary>The fields about what Medicare pays.</summary>
internal static class FeeFields
{
    /// <summary>Adds <c>feeSchedule</c> and <c>outpatientPayment</c> to a code.</summary>
    public static void AddTo(IObjectTypeDescriptor<DatedCode> descriptor)
    {
        descriptor.Field("feeSchedule", (c, context) => FeeScheduleOfCode.Of(c, context.Snapshot())).NonNull<FeeScheduleType>()
            .Description("What the Medicare physician fee schedule says of it on `asOf`, or which system pays it instead.");
        descriptor.Field("outpatientPayment", (c, context) => OutpatientPaymentOfCode.Of(c, context.Snapshot())).NonNull<OutpatientPaymentType>()
            .Description("What Medicare's hospital outpatient prospective payment system (OPPS) says of it on `asOf`.");
    }

    /// <summary>Adds <c>payment</c> and <c>localities</c> to the questions.</summary>
    public static void AddTo(IObjectTypeDescriptor descriptor)
    {
        descriptor.Field("payment", PaymentQueries.Estimate).NonNull<PaymentEstimateType>().CacheControl(CacheAges.Checking).Cost(10)
            .Argument("lines", a => a.NonNullList<PaymentLineInputType>().Description($"The services of one physician for one patient on one day, at most {PaymentCalculator.MaxLines}."))
            .Argument("locality", a => a.Type<StringType>().Description("The contractor and number of a locality (`10112-00`), a state with one locality (`AL`), a county with its state (`Cook, IL`), or the name of a locality (`Manhattan`). Without it, the national amount."))
            .AsOfArgument()
            .Argument("setting", a => a.NonNull<PaymentSettingType>().DefaultValue(PaymentSetting.NonFacility).Description("Where the services take place."))
            .Argument("participation", a => a.NonNull<ParticipationType>().DefaultValue(Participation.Participating).Description("Whether the physician participates in Medicare."))
            .Argument("conversionFactor", a => a.NonNull<ConversionFactorKindType>().DefaultValue(ConversionFactorKind.NonQualifyingApm)
                .Description("Which of the two conversion factors counts from 2026 on. Before, there is one for everybody."))
            .Description("What Medicare allows for services, as steps that can be checked by hand. An estimate: it does not judge coverage, necessity or edits.");
        descriptor.Field("localities", PaymentQueries.Localities).NonNull<PaymentLocalitiesType>().CacheControl(CacheAges.Browsing)
            .Argument("state", a => a.Type<StringType>().Description("Only those of a state, by its name or two letters."))
            .AsOfArgument()
            .Description("Medicare's payment localities with their geographic practice cost indices, for a date of service.");
    }
}
