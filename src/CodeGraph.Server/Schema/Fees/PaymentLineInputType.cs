using CodeGraph.Catalog.Payment;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Fees;

/// <summary>The input object <c>PaymentLineInput</c>.</summary>
internal sealed class PaymentLineInputType : InputObjectType<PaymentLine>
{
    /// <inheritdoc/>
    protected override void Configure(IInputObjectTypeDescriptor<PaymentLine> descriptor)
    {
        descriptor.Name("PaymentLineInput").Description("A service to be priced.");
        descriptor.Field("code").NonNull<StringType>().Description("The code, with or without modifiers after it: `99213`, `71046-26`.");
        descriptor.Field("modifiers").NonNullList<StringType>().DefaultValue(Array.Empty<string>()).Description("Modifiers, besides those written after the code.");
        descriptor.Field("units").NonNull<IntType>().DefaultValue(1).Description("How often, 1 to 999.");
        descriptor.Field("anesthesiaMinutes").Type<IntType>().Description("For anesthesia: the minutes.");
        descriptor.Field("anesthesiaBaseUnits").Type<IntType>().Description("For anesthesia: the base units of the code, which no public file that CodeGraph reads states.");
        descriptor.Field("charge").Type<DecimalType>().Description("What is charged, in dollars: Medicare allows no more than that.");
        descriptor.Create(values => new PaymentLine
        {
            Code = values.Get<string>("code"),
            Modifiers = values.Get<IReadOnlyList<string>>("modifiers"),
            Units = values.Get<int>("units"),
            AnesthesiaMinutes = values.Get<int?>("anesthesiaMinutes"),
            AnesthesiaBaseUnits = values.Get<int?>("anesthesiaBaseUnits"),
            Charge = values.Get<decimal?>("charge"),
        });
    }
}

/// <summary>The enum <c>PaymentSetting</c>.</summary>
internal sealed class PaymentSettingType : EnumType<PaymentSetting>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<PaymentSetting> descriptor)
    {
        descriptor.Name("PaymentSetting").Description("Where a service takes place, as far as the fee schedule cares.");
        descriptor.Value(PaymentSetting.NonFacility).Description("An office, a home and all places that are no facility.");
        descriptor.Value(PaymentSetting.Facility).Description("A hospital, an emergency room, a skilled nursing facility, an ambulatory surgical center.");
    }
}

/// <summary>The enum <c>Participation</c>.</summary>
internal sealed class ParticipationType : EnumType<Participation>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<Participation> descriptor)
    {
        descriptor.Name("Participation").Description("Whether the physician takes Medicare's amount as full payment.");
        descriptor.Value(Participation.Participating).Description("Yes: the fee schedule amount.");
        descriptor.Value(Participation.NonParticipating).Description("No: 95 percent of it, and a limiting charge.");
    }
}
