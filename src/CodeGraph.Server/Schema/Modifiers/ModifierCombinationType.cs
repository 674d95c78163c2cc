using CodeGraph.Catalog.Model.Modifiers;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Modifiers;

/// <summary>The object type <c>ModifierCombination</c>.</summary>
internal sealed class ModifierCombinationType : ObjectType<ModifierCombination>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<ModifierCombination> descriptor)
    {
        descriptor.Name("ModifierCombination").Description("Modifiers that are put together from one letter of each of two lists.");
        descriptor.Field("first", c => c.First).NonNullList<ModifierLetterType>().ListSize(10).Description("The letters for the first place: of an ambulance trip, the origin.");
        descriptor.Field("second", c => c.Second).NonNullList<ModifierLetterType>().ListSize(11).Description("The letters for the second place: of an ambulance trip, the destination.");
        descriptor.Field("reason", c => c.Reason).NonNull<StringType>().Description("Why the code takes them.");
        descriptor.Field("provenance", c => c.Provenance).NonNull<ProvenanceType>().Description("The record it was derived from, and the rule.");
    }
}
