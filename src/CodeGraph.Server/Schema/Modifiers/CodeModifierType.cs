using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Modifiers;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Modifiers;

/// <summary>The object type <c>CodeModifier</c>.</summary>
internal sealed class CodeModifierType : ObjectType<DatedFit>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<DatedFit> descriptor)
    {
        descriptor.Name("CodeModifier").Description("Whether a modifier fits a code, with the reason.");
        descriptor.Field("code", f => f.Fit.Modifier.Value).NonNull<StringType>().Description("The two characters of the modifier.");
        descriptor.Field("modifier", f => new DatedModifier(f.Fit.Modifier, f.AsOf)).NonNull<ModifierType>().Description("The modifier.");
        descriptor.Field("applicable", f => f.Fit.Applicability).NonNull<ModifierApplicabilityType>().Description("Whether it fits.");
        descriptor.Field("family", f => f.Fit.Family).NonNull<StringType>().Description("The family of the rule, such as `Bilateral surgery`.");
        descriptor.Field("reason", f => f.Fit.Reason).NonNull<StringType>().Description("Why, as a sentence that names the deciding fact and its value.");
        descriptor.Field("condition", f => f.Fit.Condition).Type<StringType>().Description("For `CONDITIONAL`: under which condition; else null.");
        descriptor.Field("whenToUse", f => f.Fit.Modifier.Words?.WhenToUse).Type<StringType>().Description("When a biller appends it. Curated.");
        descriptor.Field("basis", f => f.Fit.Basis).NonNull<ModifierBasisType>().Description("The official fact that decided.");
        descriptor.Field("provenance", f => f.Fit.Provenance).NonNull<ProvenanceType>().Description("`DERIVED`: the record, and the rule with the manual it is taken from.");
    }
}
