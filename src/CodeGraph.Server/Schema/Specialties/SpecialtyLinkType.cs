using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Specialties;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Specialties;

/// <summary>The object type <c>SpecialtyLink</c>.</summary>
internal sealed class SpecialtyLinkType : ObjectType<DatedLink>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<DatedLink> descriptor)
    {
        descriptor.Name("SpecialtyLink").Description("A row of the crosswalk: a kind of provider that Medicare enrolls, and a taxonomy code it goes by.");
        descriptor.Field("medicareSpecialtyCode", l => l.Link.MedicareCode).NonNull<StringType>().Description("The two-character Medicare specialty code.");
        descriptor.Field("medicareName", l => l.Link.MedicareName).Type<StringType>().Description("Medicare's name of the kind; null where the row leaves it blank.");
        descriptor.Field("specialty", (l, context) => context.Snapshot().Catalog.FindSpecialtyByMedicareCode(l.Link.MedicareCode)).Type<SpecialtyType>()
            .Description("The specialty of this catalogue with the Medicare code; null when it has none.");
        descriptor.Field("taxonomyCode", l => l.Link.TaxonomyCode).Type<StringType>().Description("The taxonomy code as printed; null where Medicare names none.");
        descriptor.Field("taxonomyName", l => l.Link.TaxonomyName).Type<StringType>().Description("What the crosswalk calls the taxonomy code.");
        descriptor.Field("taxonomy", (l, context) => l.Link.TaxonomyCode is { } code
                && context.Snapshot().Catalog.DataSets.ProviderTaxonomy.InForceOn(l.AsOf)?.Find(code) is { } found ? new DatedTaxonomy(found, l.AsOf) : null)
            .Type<TaxonomyType>().Description("The taxonomy code, when the edition in force is loaded and has it; the crosswalk may be older or newer.");
        descriptor.Field("provenance", l => l.Link.Provenance).NonNull<ProvenanceType>().Description("The file and the line.");
    }
}
