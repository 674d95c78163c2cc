using CodeGraph.Catalog.Model.Specialties;

namespace CodeGraph.Server.Resolvers.Specialties;

/// <summary>What the crosswalk says of a Medicare specialty or of a taxonomy code, on a date.</summary>
/// <param name="Links">The rows.</param>
/// <param name="Notice">Why there are none, or why their taxonomy codes cannot be shown; null when all is loaded.</param>
/// <param name="AsOf">The date of the question.</param>
internal sealed record SpecialtyCrosswalk(IReadOnlyList<SpecialtyLink> Links, string? Notice, DateOnly AsOf)
{
    /// <summary>The rows for a Medicare specialty.</summary>
    public static SpecialtyCrosswalk OfSpecialty(string? medicareCode, ProviderTaxonomy taxonomy, DateOnly asOf)
    {
        SpecialtyLink[] links = medicareCode is null ? [] : [.. taxonomy.LinksOfSpecialty(medicareCode)];
        return new SpecialtyCrosswalk(
            links,
            medicareCode is null ? "Medicare has no specialty code for it, so the crosswalk cannot name taxonomy codes."
            : taxonomy.Links.Count == 0 ? ProviderTaxonomy.NoCrosswalk
            : links.Length == 0 ? $"The loaded crosswalk has no row for the Medicare specialty code {medicareCode}."
            : taxonomy.NoticeOn(asOf),
            asOf);
    }

    /// <summary>The rows for a taxonomy code.</summary>
    public static SpecialtyCrosswalk OfTaxonomy(string taxonomyCode, ProviderTaxonomy taxonomy, DateOnly asOf)
    {
        SpecialtyLink[] links = [.. taxonomy.LinksOfTaxonomy(taxonomyCode)];
        return new SpecialtyCrosswalk(
            links,
            taxonomy.Links.Count == 0 ? ProviderTaxonomy.NoCrosswalk
            : links.Length == 0 ? $"The loaded crosswalk has no row for {taxonomyCode}: Medicare enrolls nobody under it by that table."
            : null,
            asOf);
    }
}

/// <summary>A row of the crosswalk on a date.</summary>
/// <param name="Link">The row.</param>
/// <param name="AsOf">The date of the question.</param>
internal sealed record DatedLink(SpecialtyLink Link, DateOnly AsOf);

/// <summary>A taxonomy code on a date.</summary>
/// <param name="Code">The code.</param>
/// <param name="AsOf">The date of the question.</param>
internal sealed record DatedTaxonomy(TaxonomyCode Code, DateOnly AsOf);
