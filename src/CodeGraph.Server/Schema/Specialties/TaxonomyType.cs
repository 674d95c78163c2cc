using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Specialties;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Specialties;

/// <summary>The object type <c>Taxonomy</c>.</summary>
internal sealed class TaxonomyType : ObjectType<DatedTaxonomy>
{
    /// <summary>The kind in the ids of taxonomy codes.</summary>
    public const string IdKind = "Taxonomy";

    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<DatedTaxonomy> descriptor)
    {
        descriptor.Name("Taxonomy").Implements<NodeType>()
            .Description("A code of the NUCC health care provider taxonomy, which says what a provider is. Copyright American Medical Association on behalf of the NUCC.");
        descriptor.Field("id", t => OpaqueText.Write(IdKind, t.Code.Code)).NonNull<IdType>().Description("Opaque and stable over releases and servers; for `node`.");
        descriptor.Field("code", t => t.Code.Code).NonNull<StringType>().Description("Ten characters, the last an X.");
        descriptor.Field("displayName", t => t.Code.DisplayName).NonNull<StringType>().Description("The name to show.");
        descriptor.Field("grouping", t => t.Code.Grouping).NonNull<StringType>().Description("The widest of the three levels.");
        descriptor.Field("classification", t => t.Code.Classification).NonNull<StringType>().Description("The second level.");
        descriptor.Field("specialization", t => t.Code.Specialization).Type<StringType>().Description("The third level; null when the code has none.");
        descriptor.Field("section", t => t.Code.Section).NonNull<TaxonomySectionType>().Description("Who may have it.");
        descriptor.Field("definition", t => t.Code.Definition).Type<StringType>().Description("What it means; null where the code set has no definition.");
        descriptor.Field("notes", t => t.Code.Notes).Type<StringType>().Description("Sources, and what changed when; null when blank.");
        descriptor.Field("specialties", (t, context) => SpecialtyCrosswalk.OfTaxonomy(t.Code.Code, context.Snapshot().Catalog.DataSets.ProviderTaxonomy, t.AsOf))
            .NonNull<SpecialtyCrosswalkType>().Description("The Medicare specialties that go by it.");
        descriptor.Field("provenance", t => t.Code.Provenance).NonNull<ProvenanceType>().Description("The file and the line.");
    }
}
