using System.Globalization;

namespace CodeGraph.Catalog.Model.Specialties;

/// <summary>The provider taxonomy in its loaded editions, and how Medicare's specialties map to it. Immutable.</summary>
public sealed class ProviderTaxonomy
{
    /// <summary>What to do when no taxonomy is loaded.</summary>
    public const string NoTaxonomy =
        "No provider taxonomy is loaded: download the code set as CSV from nucc.org (Code Sets, Taxonomy, CSV) and give it to codegraph import.";

    /// <summary>What to do when no crosswalk is loaded.</summary>
    public const string NoCrosswalk =
        "No crosswalk from Medicare specialties to taxonomy codes is loaded: download \"Medicare Provider and Supplier Taxonomy Crosswalk\" from data.cms.gov and give it to codegraph import.";

    private readonly ILookup<string, SpecialtyLink> _byMedicareCode;
    private readonly ILookup<string, SpecialtyLink> _byTaxonomyCode;

    /// <param name="releases">The editions, in any order.</param>
    /// <param name="links">The rows of the crosswalk, in its order.</param>
    /// <param name="footnotes">The crosswalk's footnotes. They are kept by themselves: in the published file the marks and the numbers do not agree.</param>
    public ProviderTaxonomy(IEnumerable<TaxonomyRelease> releases, IReadOnlyList<SpecialtyLink> links, IReadOnlyList<string> footnotes)
    {
        Releases = [.. releases.OrderByDescending(release => release.EffectiveDate)];
        (Links, Footnotes) = (links, footnotes);
        _byMedicareCode = links.ToLookup(link => link.MedicareCode, StringComparer.Ordinal);
        _byTaxonomyCode = links.Where(link => link.TaxonomyCode is not null).ToLookup(link => link.TaxonomyCode!, StringComparer.Ordinal);
    }

    /// <summary>Nothing loaded.</summary>
    public static ProviderTaxonomy Empty { get; } = new([], [], []);

    /// <summary>The loaded editions, newest first.</summary>
    public IReadOnlyList<TaxonomyRelease> Releases { get; }

    /// <summary>The rows of the crosswalk, in its order.</summary>
    public IReadOnlyList<SpecialtyLink> Links { get; }

    /// <summary>The crosswalk's footnotes, each beginning with its number.</summary>
    public IReadOnlyList<string> Footnotes { get; }

    /// <summary>Whether nothing is loaded.</summary>
    public bool IsEmpty => Releases.Count == 0 && Links.Count == 0;

    /// <summary>The edition in force on a date; null when none is loaded or all are later (<see cref="NoticeOn"/> says which).</summary>
    public TaxonomyRelease? InForceOn(DateOnly asOf) => Releases.FirstOrDefault(release => release.EffectiveDate <= asOf);

    /// <summary>Why there is no edition for a date, as a sentence; null when there is one.</summary>
    public string? NoticeOn(DateOnly asOf) => Releases.Count == 0 ? NoTaxonomy
        : InForceOn(asOf) is not null ? null
        : string.Create(CultureInfo.InvariantCulture, $"The oldest loaded edition of the taxonomy, {Releases[^1].Id}, takes effect on {Releases[^1].EffectiveDate:yyyy-MM-dd}, after {asOf:yyyy-MM-dd}; import an earlier one.");

    /// <summary>The rows of the crosswalk for a Medicare specialty code.</summary>
    public IEnumerable<SpecialtyLink> LinksOfSpecialty(string medicareCode) => _byMedicareCode[medicareCode];

    /// <summary>The rows of the crosswalk for a taxonomy code.</summary>
    public IEnumerable<SpecialtyLink> LinksOfTaxonomy(string taxonomyCode) => _byTaxonomyCode[taxonomyCode];
}
