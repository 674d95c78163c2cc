using CodeGraph.Catalog.Model.Fees;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Fees;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Fees;

/// <summary>The object type <c>PaymentLocalities</c>.</summary>
internal sealed class PaymentLocalitiesType : ObjectType<LocalityList>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<LocalityList> descriptor)
    {
        descriptor.Name("PaymentLocalities").Description("Medicare's payment localities of a year.");
        descriptor.Field("year", l => l.Year).Type<IntType>().Description("The calendar year; null when no localities are loaded.");
        descriptor.Field("localities", l => l.Localities).NonNullList<PaymentLocalityType>().ListSize(110).Description("The localities in CMS's order.");
        descriptor.Field("notice", l => l.Notice).Type<StringType>().Description("Why there are none, or what to know about them; null when there is nothing to say.");
    }
}

/// <summary>The object type <c>PaymentLocality</c>.</summary>
internal sealed class PaymentLocalityType : ObjectType<FeeLocality>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<FeeLocality> descriptor)
    {
        descriptor.Name("PaymentLocality").Description("A payment locality with its geographic practice cost indices (GPCI).");
        descriptor.Field("code", l => l.Id).NonNull<StringType>().Description("The contractor and the number, as the argument `locality` takes them.");
        descriptor.Field("contractor", l => l.Contractor).NonNull<StringType>().Description("The Medicare administrative contractor (MAC), five digits.");
        descriptor.Field("number", l => l.Number).NonNull<StringType>().Description("The number of the locality, two digits.");
        descriptor.Field("state", l => l.State).NonNull<StringType>().Description("The state's two letters.");
        descriptor.Field("name", l => l.Name).NonNull<StringType>().Description("The name as CMS writes it.");
        descriptor.Field("work", l => l.Work).NonNull<DecimalType>().Description("The index of physician work, with the floors set by law.");
        descriptor.Field("practiceExpense", l => l.PracticeExpense).NonNull<DecimalType>().Description("The index of practice expense.");
        descriptor.Field("malpractice", l => l.Malpractice).NonNull<DecimalType>().Description("The index of malpractice.");
        descriptor.Field("anesthesiaFactor", l => l.Anesthesia).Type<AnesthesiaFactorType>().Description("The anesthesia conversion factor; null when its file is not loaded.");
        descriptor.Field("area", l => l.Counties?.Area).Type<StringType>().Description("The fee schedule area; null when the file of counties is not loaded.");
        descriptor.Field("counties", l => l.Counties?.Counties).Type<StringType>().Description("The counties as CMS lists them; null when their file is not loaded.");
        descriptor.Field("provenance", l => l.Provenance).NonNull<ProvenanceType>().Description("The row of the indices.");
    }
}

/// <summary>The object type <c>AnesthesiaFactor</c>.</summary>
internal sealed class AnesthesiaFactorType : ObjectType<AnesthesiaFactor>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<AnesthesiaFactor> descriptor)
    {
        descriptor.Name("AnesthesiaFactor").Description("The dollars that one anesthesia unit is worth.");
        descriptor.Field("value", f => f.Value).NonNull<DecimalType>().Description("Dollars.");
        descriptor.Field("provenance", f => f.Provenance).NonNull<ProvenanceType>().Description("The row of the file, or the rule that set it.");
    }
}
