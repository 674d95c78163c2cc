using CodeGraph.Catalog.Model.CodeLists;
using CodeGraph.Catalog.Model.Structure;
using CodeGraph.GraphQL.CacheControl;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Structure;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Structure;

/// <summary>The fields by which codes are browsed: groups, families, related codes.</summary>
internal static class StructureFields
{
    /// <summary>Adds to a code its family and its related codes.</summary>
    public static void AddTo(IObjectTypeDescriptor<DatedCode> descriptor)
    {
        descriptor.Field("family", (c, context) => context.Snapshot().Catalog.Families.Of(c.Code) is { } family ? new DatedFamily(family, c.AsOf) : null).Type<CodeFamilyType>()
            .Description("The codes whose official descriptions differ from this one only in dose, size, isotope and the like; null when there is none.");
        descriptor.Field("related", DatedRelation.Of).NonNullList<RelatedCodeType>().ListSize(slicingArguments: ["first"])
            .Argument("kinds", a => a.List<RelatedKindType>().Description("Only codes related so. Without it, of every kind."))
            .Argument("first", a => a.NonNull<IntType>().DefaultValue(DatedRelation.DefaultCount).Description($"At most so many, 0 to {PageRequest.MaxSize}."))
            .Description("The codes related to it, each with the reason: what replaced it, what it replaced, what differs only in dose or isotope.");
    }

    /// <summary>Adds the questions by which one browses from the top.</summary>
    public static void AddTo(IObjectTypeDescriptor descriptor)
    {
        descriptor.Field("betosCategories", _ => CodeGroups.Betos.Where(category => category.ParentCode is null)).NonNullList<BetosCategoryType>().CacheControl(CacheAges.Browsing).ListSize(8)
            .Description("The groups of the Berenson-Eggers type of service, to browse from the top.");
        descriptor.Field("betosCategory", context => CodeGroups.FindBetos(context.Argument<string>("code"))).Type<BetosCategoryType>().CacheControl(CacheAges.Browsing)
            .Argument("code", a => a.NonNull<StringType>().Description("A group or category, such as `I` or `I1E`."))
            .Description("A group or category of the Berenson-Eggers type of service; null when the official list does not have it.");
        descriptor.Field("typesOfService", _ => OfficialCodeLists.TypesOfService.Values).NonNullList<TypeOfServiceType>().CacheControl(CacheAges.Browsing).ListSize(40)
            .Description("The types of service of the official list.");
        descriptor.Field("typeOfService", context => CodeGroups.FindTypeOfService(context.Argument<string>("code"))).Type<TypeOfServiceType>().CacheControl(CacheAges.Browsing)
            .Argument("code", a => a.NonNull<StringType>().Description("The one character of the type of service, such as `R`."))
            .Description("A type of service; null when the official list does not have it.");
        descriptor.Field("family", context => context.Snapshot().Catalog.Families.Find(context.Argument<string>("key")) is { } family ? new DatedFamily(family, context.AsOf()) : null)
            .Type<CodeFamilyType>().CacheControl(CacheAges.Browsing)
            .Argument("key", a => a.NonNull<StringType>().Description("The family's key, such as `serum-albumin-diagnostic`."))
            .AsOfArgument()
            .Description("A family of codes; null when the catalogue does not have it.");
        descriptor.Field("families", FamilyConnection.Of).NonNull<FamiliesConnectionType>().CacheControl(CacheAges.Browsing)
            .PageArguments()
            .Argument("differsIn", a => a.List<TraitKindType>().Description("Only families whose codes differ in all of these."))
            .AsOfArgument()
            .Description("The families of codes in order of their keys.");
    }
}
