using CodeGraph.Catalog.Model.Fees;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Fees;

/// <summary>The object type <c>ConversionFactor</c>.</summary>
internal sealed class ConversionFactorType : ObjectType<ConversionFactor>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<ConversionFactor> descriptor)
    {
        descriptor.Name("ConversionFactor").Description("The dollars that one relative value unit is worth.");
        descriptor.Field("kind", f => f.Kind).NonNull<ConversionFactorKindType>().Description("For whom it is.");
        descriptor.Field("value", f => f.Value).NonNull<DecimalType>().Description("Dollars, four decimals.");
        descriptor.Field("provenance", f => f.Provenance).NonNull<ProvenanceType>().Description("The file that states it, or the rule that set it.");
    }
}

/// <summary>The enum <c>ConversionFactorKind</c>.</summary>
internal sealed class ConversionFactorKindType : EnumType<ConversionFactorKind>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<ConversionFactorKind> descriptor)
    {
        descriptor.Name("ConversionFactorKind").Description("For whom a conversion factor is. Since 2026 qualifying participants in advanced alternative payment models (APM) have their own.");
        descriptor.Value(ConversionFactorKind.Single).Description("The one factor for everybody, until 2025.");
        descriptor.Value(ConversionFactorKind.NonQualifyingApm).Description("From 2026: for those who are not qualifying APM participants, which are most.");
        descriptor.Value(ConversionFactorKind.QualifyingApm).Description("From 2026: for qualifying APM participants.");
    }
}
