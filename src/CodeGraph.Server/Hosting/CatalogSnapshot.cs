using System.Globalization;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Search;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Hosting;

/// <summary>
/// What one request sees from its first field to its last: a commit and a day. A commit that lands meanwhile, or midnight,
/// is for the next request.
/// </summary>
internal sealed class CatalogSnapshot(ServedCatalog served, DateOnly today)
{
    /// <summary>The catalogue.</summary>
    public CodeCatalog Catalog => served.Catalog;

    /// <summary>The search over the catalogue.</summary>
    public CodeSearcher Searcher => served.Searcher;

    /// <summary>The date of service when a question names none: today in UTC.</summary>
    public DateOnly Today { get; } = today;

    /// <summary>A code on a date, however it is written; null when the catalogue does not have it.</summary>
    public DatedCode? FindCode(string text, DateOnly asOf) => Catalog.FindCode(text) is { } code ? new DatedCode(code, asOf) : null;

    /// <summary>A modifier on a date, however it is written; null when the catalogue does not have it.</summary>
    public DatedModifier? FindModifier(string text, DateOnly asOf) => Catalog.FindModifier(text) is { } modifier ? new DatedModifier(modifier, asOf) : null;

    /// <summary>The newest loaded release of a data set; null when none is loaded.</summary>
    public Release? NewestReleaseOf(DataSet dataSet)
    {
        foreach (var release in Catalog.Releases)
        {
            if (release.DataSet == dataSet)
            {
                return release;
            }
        }

        return null;
    }

    /// <summary>Says that the record shown for a date is that of a later release, because no earlier one with the entry is loaded; null when it is not.</summary>
    public string? RecordNotice(CatalogEntry entry, DateOnly asOf) =>
        entry is Code { Records.Count: 0, LicensedDescriptors: [.., { InForceFrom: { } from } oldest] } && from > asOf
            ? string.Create(CultureInfo.InvariantCulture, $"No loaded CPT file with {entry.Value} was in force on {asOf:yyyy-MM-dd}; the descriptors are those of the oldest one, {oldest.Provenance.Release}, in force from {from:yyyy-MM-dd}.")
        : entry.OfficialOn(asOf)?.Release is { } id && Catalog.FindRelease(id) is { } release && release.EffectiveDate > asOf
            ? string.Create(CultureInfo.InvariantCulture, $"No loaded release with {entry.Value} was in force on {asOf:yyyy-MM-dd}; the facts are those of the oldest one loaded, {release.Name}, in force from {release.EffectiveDate:yyyy-MM-dd}.")
            : null;

    /// <summary>The loaded releases that have an entry, newest first.</summary>
    public IEnumerable<Release> ReleasesOf(CatalogEntry entry) =>
        entry.Records.Select(record => record.Release is { } id ? Catalog.FindRelease(id) : null).OfType<Release>();
}
