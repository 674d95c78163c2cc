using CodeGraph.Catalog.Model.Modifiers;
using CodeGraph.GraphQL.CacheControl;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Modifiers;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Modifiers;

/// <summary>The fields that tell which modifiers fit which codes.</summary>
internal static class ModifierFields
{
    /// <summary>Adds to a code its modifiers.</summary>
    public static void AddTo(IObjectTypeDescriptor<DatedCode> descriptor) =>
        descriptor.Field("modifiers", CodeModifiersPage.Of).NonNull<CodeModifiersType>()
            .ListSize(CodeModifiersPage.DefaultCount, ["first"], ["nodes"], requireOneSlicingArgument: false)
            .Argument("applicable", a => a.List<ModifierApplicabilityType>().Description("Only modifiers that fit so. Without it, all of which a rule tells."))
            .Argument("codes", a => a.List<StringType>().Description("Only these modifiers, such as `26` and `TC`."))
            .Argument("first", a => a.NonNull<IntType>().DefaultValue(CodeModifiersPage.DefaultCount).Description($"At most so many, 0 to {CodeModifiersPage.MaxCount}."))
            .Description("The modifiers that fit it on the date, those that fit under a condition, and those that never do, each with the reason and the official fact behind it.");

    /// <summary>Adds to a modifier its codes.</summary>
    public static void AddTo(IObjectTypeDescriptor<DatedModifier> descriptor) =>
        descriptor.Field("codes", (m, context) => EntryConnections.Codes(
                context, context.Snapshot().Catalog.ModifierFits.CodesOf(m.Modifier, context.AsOf(), context.Argument<ModifierApplicability>("applicable"))))
            .NonNull<CodesConnectionType>().CodesArguments()
            .Argument("applicable", a => a.NonNull<ModifierApplicabilityType>().DefaultValue(ModifierApplicability.Applies).Description("How it fits them."))
            .Description("The codes valid on the date that it fits; none when no rule tells of the modifier (`modifierFamilies`).");

    /// <summary>Adds the question about the rules.</summary>
    public static void AddTo(IObjectTypeDescriptor descriptor) =>
        descriptor.Field("modifierFamilies", _ => ModifierFits.Families.Select(family => new ModifierFamily(family.Family, family.Source, family.Modifiers)))
            .NonNullList<ModifierFamilyType>().CacheControl(CacheAges.Browsing).ListSize(40)
            .Description("The families of rules behind `Code.modifiers`, each with the manuals it is taken from.");
}
