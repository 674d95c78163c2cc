using CodeGraph.Catalog.Payment;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Edits;
using CodeGraph.Server.Resolvers.Fees;
using CodeGraph.Server.Schema.Edits;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Fees;

/// <summary>The object type <c>PaymentEstimate</c>.</summary>
internal sealed class PaymentEstimateType : ObjectType<PaymentEstimate>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<PaymentEstimate> descriptor)
    {
        descriptor.Name("PaymentEstimate").Description("What Medicare allows for services by the physician fee schedule, as far as it can be computed.");
        descriptor.Field("lines", e => e.Lines).NonNullList<PricedLineType>().ListSize(10).Description("A price, or the reason for none, for each line in the order of the request.");
        descriptor.Field("total", e => e.Total).NonNull<DecimalType>().Description("The sum of the amounts there are; `isComplete` says whether every line has one.");
        descriptor.Field("limitingCharge", e => e.LimitingCharge).Type<DecimalType>().Description("The sum of the limiting charges; null for participating physicians.");
        descriptor.Field("workRvus", e => e.WorkRvus).NonNull<DecimalType>().Description("The sum of the work relative value units, before any adjustment.");
        descriptor.Field("isComplete", e => e.IsComplete).NonNull<BooleanType>().Description("Whether every line has an amount.");
        descriptor.Field("release", (e, context) => e.Release is { } release ? context.Snapshot().Catalog.FindRelease(release.Id) : null).Type<ReleaseType>()
            .Description("The release of the fee schedule; null when none is in force on the date, and `notice` says so.");
        descriptor.Field("locality", e => e.Locality).Type<PaymentLocalityType>().Description("The locality; null for the national amount, or when it was not found, and `notice` says so.");
        descriptor.Field("conversionFactor", e => e.ConversionFactor).Type<ConversionFactorType>().Description("The conversion factor; null when no fee schedule is loaded.");
        descriptor.Field("unitChecks", UnitChecks).NonNullList<UnitCheckType>().ListSize(10)
            .Description("The units of each line, held against the practitioners' medically unlikely edits; amounts are told whether or not they are exceeded.");
        descriptor.Field("assumptions", _ => PaymentEstimate.Assumptions).NonNullList<StringType>().ListSize(3).Description("What the estimate takes for granted.");
        descriptor.Field("notice", e => e.Notice).Type<StringType>().Description("What is missing or must be known about the whole; null when there is nothing to say.");
    }

    private static IReadOnlyList<UnitCheck> UnitChecks(PaymentEstimate estimate, IResolverContext context) =>
        PaymentQueries.UnitChecks(estimate, context.Snapshot().Catalog);
}

/// <summary>The object type <c>PricedLine</c>.</summary>
internal sealed class PricedLineType : ObjectType<PricedLine>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<PricedLine> descriptor)
    {
        descriptor.Name("PricedLine").Description("A line with its price and how it was found.");
        descriptor.Field("number", l => l.Number).NonNull<IntType>().Description("The place of the line, from 1.");
        descriptor.Field("code", l => l.Code).NonNull<StringType>().Description("The code.");
        descriptor.Field("modifiers", l => l.Modifiers).NonNullList<StringType>().ListSize(4).Description("The modifiers.");
        descriptor.Field("units", l => l.Units).NonNull<IntType>().Description("How often.");
        descriptor.Field("outcome", l => l.Outcome).NonNull<PaymentOutcomeType>().Description("What came of pricing the line.");
        descriptor.Field("amount", l => l.Amount).Type<DecimalType>().Description("The allowed amount in dollars, before deductible and coinsurance; null when there is none, and `notice` says why.");
        descriptor.Field("limitingCharge", l => l.LimitingCharge).Type<DecimalType>().Description("For physicians who do not participate: the most the patient may be charged. Null otherwise.");
        descriptor.Field("workRvus", l => l.WorkRvus).Type<DecimalType>().Description("The work relative value units times the units, before any adjustment; null without a row that is paid.");
        descriptor.Field("notice", l => l.Notice).Type<StringType>().Description("Why there is no payment or no amount; null for priced lines.");
        descriptor.Field("conditions", l => l.Conditions).NonNullList<StringType>().ListSize(3).Description("What must hold for the amount to be paid.");
        descriptor.Field("steps", l => l.Steps).NonNullList<PaymentStepType>().ListSize(5).Description("The computation, step by step; the last amount before the limiting charge is the line's.");
        descriptor.Field("provenance", l => l.Provenance).Type<ProvenanceType>().Description("The row of the fee schedule; null when there is none.");
    }
}

/// <summary>The object type <c>PaymentStep</c>.</summary>
internal sealed class PaymentStepType : ObjectType<PaymentStep>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<PaymentStep> descriptor)
    {
        descriptor.Name("PaymentStep").Description("One step of a computation, rounded to the cent.");
        descriptor.Field("description", s => s.Description).NonNull<StringType>().Description("What is done.");
        descriptor.Field("formula", s => s.Formula).Type<StringType>().Description("The same with its numbers; null when nothing is computed.");
        descriptor.Field("amount", s => s.Amount).NonNull<DecimalType>().Description("The dollars after it.");
        descriptor.Field("provenance", s => s.Provenance).NonNull<ProvenanceType>().Description("The rule and where it is written.");
    }
}

/// <summary>The enum <c>PaymentOutcome</c>.</summary>
internal sealed class PaymentOutcomeType : EnumType<PaymentOutcome>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<PaymentOutcome> descriptor)
    {
        descriptor.Name("PaymentOutcome").Description("What came of pricing a line.");
        descriptor.Value(PaymentOutcome.Priced).Description("There is an amount.");
        descriptor.Value(PaymentOutcome.NotPayable).Description("Medicare makes no separate payment for the line; the amount is 0.");
        descriptor.Value(PaymentOutcome.PaidElsewhere).Description("Another payment system pays it; no amount here.");
        descriptor.Value(PaymentOutcome.NotComputable).Description("The contractor decides, or something needed is not known; no amount.");
        descriptor.Value(PaymentOutcome.InvalidLine).Description("The line cannot be billed as it is written; no amount.");
    }
}
