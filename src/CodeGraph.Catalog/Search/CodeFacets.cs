using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.CodeLists;
using CodeGraph.Search.Documents;
using CodeGraph.Search.Index;
using CodeGraph.Search.Searching;

namespace CodeGraph.Catalog.Search;

/// <summary>
/// Counts the codes that a search found by their properties. The values are doc values of the search index and are counted by the
/// library; only the status is counted here, since it depends on the date of service and no index can hold it.
/// </summary>
internal sealed class CodeFacets
{
    private const string FieldPrefix = "facet.";
    private const string Status = "status";

    private static readonly Property[] Properties =
    [
        new("system", CodeField.System, (_, _) => null),
        new("section", CodeField.Section, (catalog, value) => catalog.FindSection(value)?.Name),
        new("coverage", CodeField.Coverage, (_, value) => OfficialCodeLists.Coverages.Decode(value).Meaning),
        new("betos", CodeField.Betos, (_, value) => OfficialCodeLists.Betos.Decode(value).Meaning),
        new("typeOfService", CodeField.TypeOfService, (_, value) => OfficialCodeLists.TypesOfService.Decode(value).Meaning),
        new("pricing", CodeField.Pricing, (_, value) => OfficialCodeLists.PricingIndicators.Decode(value).Meaning),
        new("specialty", CodeField.Specialty, (catalog, value) => catalog.FindSpecialty(value)?.Name),
    ];

    private readonly CodeCatalog _catalog;
    private readonly CatalogEntry[] _entries;
    private readonly Dictionary<string, FacetField> _fields = new(StringComparer.Ordinal);
    private readonly int[] _docs;
    private readonly int _maxDoc;

    /// <param name="catalog">Gives the names of sections and specialties.</param>
    /// <param name="entries">The entries by number.</param>
    /// <param name="reader">The index; it is not needed afterwards.</param>
    /// <param name="docs">The document of the index that each entry is.</param>
    public CodeFacets(CodeCatalog catalog, CatalogEntry[] entries, DirectoryReader reader, int[] docs)
    {
        (_catalog, _entries, _docs, _maxDoc) = (catalog, entries, docs, reader.MaxDoc);
        foreach (var property in Properties)
        {
            if (FacetField.Of(reader, FieldPrefix + property.Name) is { } field)
            {
                _fields.Add(property.Name, field);
            }
        }
    }

    /// <summary>Adds the values of an entry to its search document.</summary>
    public static void AddTo(Document document, CatalogEntry entry)
    {
        foreach (var property in Properties)
        {
            // The newest record speaks for the code, as in everything that is not asked for a date.
            foreach (var value in EntryFields.Values(entry, property.Field, DateOnly.MaxValue))
            {
                document.Add(new SortedSetDocValuesField(FieldPrefix + property.Name, value));
            }
        }
    }

    /// <summary>Counts the values, each property's under all filters but its own. Values that nothing has are left out.</summary>
    /// <param name="found">What the search found, by entry number.</param>
    /// <param name="foundWithout">What it finds without the conditions that are about one field alone; null when there are none.</param>
    /// <param name="asOf">The date of service.</param>
    public IReadOnlyList<Facet> Count(FixedBitSet found, Func<CodeField, FixedBitSet?> foundWithout, DateOnly asOf)
    {
        var counts = Facets.CountSideways(
            Properties.Select(property => property.Name),
            _fields.GetValueOrDefault,
            Documents(found),
            name => foundWithout(Array.Find(Properties, property => property.Name == name)!.Field) is { } more ? Documents(more) : null);
        return
        [
            .. Properties.Select(property => new Facet(property.Name, [.. counts[property.Name].Select(count =>
                new FacetValue(count.Value, property.Label(_catalog, count.Value), count.Count))])),
            new Facet(Status, CountStatuses(foundWithout(CodeField.Status) ?? found, asOf)),
        ];
    }

    private FacetValue[] CountStatuses(FixedBitSet found, DateOnly asOf)
    {
        var statuses = new Dictionary<CodeStatus, int>();
        for (var number = found.NextSetBit(0); number < _entries.Length; number = found.NextSetBit(number + 1))
        {
            var status = _entries[number].StatusOn(asOf);
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
        }

        return [.. statuses
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key)
            .Select(pair => new FacetValue(EntryFields.Name(pair.Key), null, pair.Value))];
    }

    // Entries are numbered like the index's documents, but for those that were deleted.
    private FixedBitSet Documents(FixedBitSet found)
    {
        if (_docs.Length == _maxDoc)
        {
            return found;
        }

        var documents = new FixedBitSet(_maxDoc);
        for (var number = found.NextSetBit(0); number < _docs.Length; number = found.NextSetBit(number + 1))
        {
            documents.Set(_docs[number]);
        }

        return documents;
    }

    private sealed record Property(string Name, CodeField Field, Func<CodeCatalog, string, string?> Label);
}
