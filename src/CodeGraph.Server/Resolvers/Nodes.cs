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

    /// <summary>The thing with an id, a code or modifier as of a date; null when the catalogue no longer has it.</summary>
    public static object? Find(string id, CatalogSnapshot snapshot, DateOnly asOf)
    {
        if (!OpaqueText.TryRead(id, out var kind, out var key))
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
}
