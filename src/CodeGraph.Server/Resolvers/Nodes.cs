using System.Globalization;
using CodeGraph.Server.Hosting;
using CodeGraph.Server.Resolvers.Specialties;
using CodeGraph.Server.Schema;
using CodeGraph.Server.Schema.Coverage;
using CodeGraph.Server.Schema.Specialties;

namespace CodeGraph.Server.Resolvers;

/// <summary>Finds things again by their ids (Relay global object identification).</summary>
internal static class Nodes
{
    /// <summary>The most ids of one request.</summary>
    public const int MaxIds = 100;

    // No code, modifier or date has one.
    private const char BeforeDate = '@';

    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>The id of a code or modifier. Relay's <c>node</c> takes an id and nothing else, so an id for another day than today names the day.</summary>
    public static string IdOf(string kind, DatedEntry entry, CatalogSnapshot snapshot) => OpaqueText.Write(
        kind,
        entry.AsOf == snapshot.Today ? entry.Value : $"{entry.Value}{BeforeDate}{entry.AsOf.ToString(DateFormat, CultureInfo.InvariantCulture)}");

    /// <summary>The thing with an id, a code or modifier as of the id's date; null when the catalogue no longer has it.</summary>
    public static object? Find(string id, CatalogSnapshot snapshot)
    {
        if (!OpaqueText.TryRead(id, out var kind, out var key) || !TryReadDate(ref key, snapshot.Today, out var asOf))
        {
            throw RequestErrors.BadId(id);
        }

        return kind switch
        {
            CodeType.IdKind => snapshot.FindCode(key, asOf),
            ModifierType.IdKind => snapshot.FindModifier(key, asOf),
            SpecialtyType.IdKind => snapshot.Catalog.FindSpecialty(key),
            SectionType.IdKind => snapshot.Catalog.FindSection(key),
            TaxonomyType.IdKind => snapshot.Catalog.DataSets.ProviderTaxonomy.InForceOn(snapshot.Today)?.Find(key) is { } code ? new DatedTaxonomy(code, snapshot.Today) : null,
            ReleaseType.IdKind => snapshot.Catalog.FindRelease(key),
            CoverageDocumentType.IdKind => snapshot.Catalog.DataSets.Coverage.Find(key),
            _ => throw RequestErrors.BadId(id),
        };
    }

    private static bool TryReadDate(ref string key, DateOnly today, out DateOnly asOf)
    {
        asOf = today;
        var at = key.LastIndexOf(BeforeDate);
        if (at < 0)
        {
            return true;
        }

        var date = key[(at + 1)..];
        key = key[..at];
        return DateOnly.TryParseExact(date, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out asOf);
    }
}
