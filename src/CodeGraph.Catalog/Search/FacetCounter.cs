using CodeGraph.Catalog.Model;
using CodeGraph.Search.Index;

namespace CodeGraph.Catalog.Search;

/// <summary>
/// Counts the matching codes by their properties. The values of every entry are looked up once, when facets are first
/// asked for; counting then adds numbers.
/// </summary>
internal sealed class FacetCounter
{
    private static readonly (string Name, CodeField Field)[] Properties =
    [
        ("system", CodeField.System),
        ("section", CodeField.Section),
        ("coverage", CodeField.Coverage),
        ("betos", CodeField.Betos),
        ("typeOfService", CodeField.TypeOfService),
        ("pricing", CodeField.Pricing),
        ("specialty", CodeField.Specialty),
    ];

    private readonly CatalogEntry[] _entries;
    private readonly List<Property> _properties = [];

    /// <param name="catalog">Gives the names of sections and specialties.</param>
    /// <param name="entries">The entries by document number.</param>
    public FacetCounter(CodeCatalog catalog, CatalogEntry[] entries)
    {
        _entries = entries;
        foreach (var (name, field) in Properties)
        {
            var property = new Property(name, entries.Length);
            for (var document = 0; document < entries.Length; document++)
            {
                var entry = entries[document];
                property.Add(document, EntryFields.Values(entry, field, DateOnly.MaxValue), value => Label(catalog, entry, field, value));
            }

            _properties.Add(property);
        }
    }

    /// <summary>The counts over a set of documents. Values without a document are left out.</summary>
    public IReadOnlyList<Facet> Count(FixedBitSet documents, DateOnly asOf)
    {
        var facets = _properties.Select(property => property.Count(documents)).ToList();
        var statuses = new Dictionary<CodeStatus, int>();
        for (var document = documents.NextSetBit(0); document < _entries.Length; document = documents.NextSetBit(document + 1))
        {
            var status = _entries[document].StatusOn(asOf);
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
        }

        facets.Add(new Facet("status", [.. statuses
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key)
            .Select(pair => new FacetValue(EntryFields.Name(pair.Key), null, pair.Value))]));
        return facets;
    }

    private static string? Label(CodeCatalog catalog, CatalogEntry entry, CodeField field, string value) => field switch
    {
        CodeField.Section => catalog.FindSection(value)?.Name,
        CodeField.Specialty => catalog.FindSpecialty(value)?.Name,
        CodeField.Coverage => entry.Official?.Coverage?.Meaning,
        CodeField.Betos => entry.Official?.Betos?.Meaning,
        CodeField.TypeOfService => entry.Official?.TypesOfService.FirstOrDefault(type => type.Code == value)?.Meaning,
        CodeField.Pricing => entry.Official?.PricingIndicators.FirstOrDefault(indicator => indicator.Code == value)?.Meaning,
        _ => null,
    };

    private sealed class Property(string name, int documentCount)
    {
        private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);
        private readonly List<(string Value, string? Label)> _values = [];
        private readonly int[][] _byDocument = new int[documentCount][];

        public void Add(int document, IEnumerable<string> values, Func<string, string?> label)
        {
            _byDocument[document] = [.. values.Distinct().Select(value =>
            {
                if (!_ordinals.TryGetValue(value, out var ordinal))
                {
                    _ordinals.Add(value, ordinal = _values.Count);
                    _values.Add((value, label(value)));
                }

                return ordinal;
            })];
        }

        public Facet Count(FixedBitSet documents)
        {
            var counts = new int[_values.Count];
            for (var document = documents.NextSetBit(0); document < _byDocument.Length; document = documents.NextSetBit(document + 1))
            {
                foreach (var ordinal in _byDocument[document])
                {
                    counts[ordinal]++;
                }
            }

            return new Facet(name, [.. Enumerable.Range(0, counts.Length)
                .Where(ordinal => counts[ordinal] > 0)
                .OrderByDescending(ordinal => counts[ordinal])
                .ThenBy(ordinal => _values[ordinal].Value, StringComparer.Ordinal)
                .Select(ordinal => new FacetValue(_values[ordinal].Value, _values[ordinal].Label, counts[ordinal]))]);
        }
    }
}
