using CodeGraph.Catalog.Model.Modifiers;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Modifiers;

/// <summary>The enum <c>ModifierApplicability</c>.</summary>
internal sealed class ModifierApplicabilityType : EnumType<ModifierApplicability>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<ModifierApplicability> descriptor)
    {
        descriptor.Name("ModifierApplicability").Description("Whether a modifier fits a code, as far as the loaded official facts tell.");
        descriptor.Value(ModifierApplicability.Applies).Description("The facts allow it: append it whenever its own use is the case.");
        descriptor.Value(ModifierApplicability.Conditional).Description("Only under a further condition, which is stated.");
        descriptor.Value(ModifierApplicability.Unknown).Description("A fact that is not loaded decides; the reason says which.");
        descriptor.Value(ModifierApplicability.Never).Description("A fact excludes it.");
    }
}
