using CodeGraph.Catalog.Model.Structure;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Structure;

/// <summary>The enum <c>TraitKind</c>.</summary>
internal sealed class TraitKindType : EnumType<TraitKind>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<TraitKind> descriptor)
    {
        descriptor.Name("TraitKind").Description("What the codes of a family may differ in.");
        descriptor.Value(TraitKind.Isotope).Description("The radioactive isotope: I-131, Tc-99m.");
        descriptor.Value(TraitKind.Dose).Description("How much one unit of the code is: 20 mg, per study dose.");
        descriptor.Value(TraitKind.Strength).Description("Pressure, concentration, frequency: 18-30 mmHg, 5 %.");
        descriptor.Value(TraitKind.Size).Description("Length, area, weight or a size by name.");
        descriptor.Value(TraitKind.Age).Description("Whom it is for: adult, pediatric.");
        descriptor.Value(TraitKind.Side).Description("Left, right, one or both.");
        descriptor.Value(TraitKind.Material).Description("What it is made of.");
        descriptor.Value(TraitKind.Product).Description("Whose product: a brand, a manufacturer, the suffix of a biosimilar.");
    }
}
