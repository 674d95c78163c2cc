using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.CacheControl;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Specialties;
using CodeGraph.Server.Schema.Facts;
using CodeGraph.Server.Schema.Filters;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Specialties;

/// <summary>The fields between codes, specialties and the provider taxonomy.</summary>
internal static class SpecialtyFields
{
    /// <summary>Adds to a code the specialties that use it, by editors and by rule.</summary>
    public static void AddTo(IObjectTypeDescriptor<DatedCode> descriptor) =>
        descriptor.Field("usedBy", (c, context) => context.Argument<Origin?>("origin") is { } origin
                ? context.Snapshot().Catalog.SpecialtyUses.On(c.Code, c.AsOf).Where(use => use.Origin == origin)
                : context.Snapshot().Catalog.SpecialtyUses.On(c.Code, c.AsOf))
            .NonNullList<SpecialtyUseType>().ListSize(6)
            .Argument("origin", a => a.Type<OriginType>().Description("Only those of editors (`CURATED`) or of rules (`DERIVED`). Without it, both."))
            .Description("The specialties that use it, those its editors named first, then those that a stated rule gives. None means that neither an editor nor a rule names one.");

    /// <summary>Adds to a specialty its taxonomy codes and its codes.</summary>
    public static void AddTo(IObjectTypeDescriptor<Specialty> descriptor)
    {
        descriptor.Field("taxonomies", (s, context) => SpecialtyCrosswalk.OfSpecialty(s.MedicareSpecialtyCode, context.Snapshot().Catalog.DataSets.ProviderTaxonomy, context.AsOf()))
            .NonNull<SpecialtyCrosswalkType>().AsOfArgument().Description("The provider taxonomy codes it goes by.");
        descriptor.Field("codes", (s, context) => EntryConnections.Codes(context, CodesOf(s, context.Snapshot().Catalog, context.Argument<Origin>("origin"))))
            .NonNull<CodesConnectionType>().CodesArguments()
            .Argument("origin", a => a.NonNull<OriginType>().DefaultValue(Origin.Curated)
                .Description("`CURATED`: the codes whose editors named it. `DERIVED`: those that a stated rule gives it and no editor did. No official source names any."))
            .Description("The codes it uses; by default those whose editors named it.");
    }

    /// <summary>Adds the questions about the provider taxonomy.</summary>
    public static void AddTo(IObjectTypeDescriptor descriptor)
    {
        descriptor.Field("taxonomy", context => context.Snapshot().Catalog.DataSets.ProviderTaxonomy.InForceOn(context.AsOf())?.Find(context.Argument<string>("code")) is { } code
                ? new DatedTaxonomy(code, context.AsOf()) : null)
            .Type<TaxonomyType>().CacheControl(CacheAges.Browsing)
            .Argument("code", a => a.NonNull<StringType>().Description("The ten characters, such as `207U00000X`."))
            .AsOfArgument()
            .Description("A provider taxonomy code; null when the edition in force does not have it, or none is loaded (`taxonomies` says so).");
        descriptor.Field("taxonomies", TaxonomyConnection.Of).NonNull<TaxonomiesConnectionType>().CacheControl(CacheAges.Browsing)
            .PageArguments()
            .Argument("where", a => a.Type<TaxonomyFilterInputType>().Description("Only taxonomy codes that meet the condition."))
            .AsOfArgument()
            .Description("The provider taxonomy of the edition in force on the date, in order of the codes.");
    }

    private static IEnumerable<Code> CodesOf(Specialty specialty, CodeCatalog catalog, Origin origin) => origin switch
    {
        Origin.Curated => catalog.CodesOfSpecialty(specialty.Id),
        Origin.Derived => catalog.SpecialtyUses.DerivedCodesOf(specialty.Id),
        _ => [],
    };
}
