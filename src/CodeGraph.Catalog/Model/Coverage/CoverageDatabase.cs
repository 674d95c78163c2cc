using System.Collections.Frozen;

namespace CodeGraph.Catalog.Model.Coverage;

/// <summary>
/// The loaded tables of the Medicare Coverage Database, joined: documents, what they name, who issued them and where they apply. An export has the current versions
/// only, so a newer one replaces an older one table by table. Immutable and safe for any number of threads.
/// </summary>
public sealed class CoverageDatabase
{
    private readonly Lazy<CoverageJoin> _join;

    internal CoverageDatabase(IEnumerable<CoverageTable> tables)
    {
        Tables = tables.ToFrozenDictionary(table => table.Name, StringComparer.Ordinal);
        Release = Tables.Values.Select(table => table.Release).Max(StringComparer.Ordinal);
        _join = new(() => new CoverageJoin(Tables));
    }

    /// <summary>Nothing loaded.</summary>
    public static CoverageDatabase Empty { get; } = new([]);

    /// <summary>Whether nothing is loaded.</summary>
    public bool IsEmpty => Tables.Count == 0;

    /// <summary>The newest release of a loaded table, such as <c>mcd-2026-01</c>; null when nothing is loaded.</summary>
    public string? Release { get; }

    /// <summary>The names of the loaded tables, as in the data dictionary.</summary>
    public IEnumerable<string> TableNames => Tables.Keys;

    /// <summary>All documents: local determinations, then articles, then national determinations, each by number.</summary>
    public IReadOnlyList<CoverageDocument> Documents => _join.Value.Documents;

    /// <summary>All contractors in order of their numbers.</summary>
    public IReadOnlyList<CoverageContractor> Contractors => _join.Value.Contractors;

    /// <summary>All states and parts of states, in order of their abbreviations.</summary>
    public IReadOnlyList<CoverageState> States => _join.Value.States;

    internal FrozenDictionary<string, CoverageTable> Tables { get; }

    /// <summary>Whether a table is loaded.</summary>
    /// <param name="table">Its name in the data dictionary.</param>
    public bool Has(string table) => Tables.ContainsKey(table);

    /// <summary>A document by its display id in any case (<c>l33797</c>); null when no loaded table names it.</summary>
    public CoverageDocument? Find(string displayId)
    {
        ArgumentNullException.ThrowIfNull(displayId);
        return _join.Value.ByDisplayId.GetValueOrDefault(displayId.Trim());
    }

    /// <summary>A contractor by its number; null when no loaded table has it.</summary>
    public CoverageContractor? FindContractor(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return _join.Value.ContractorByNumber.GetValueOrDefault(number.Trim());
    }

    /// <summary>Where documents name a code.</summary>
    public IReadOnlyList<CoverageListing> ListingsOf(string code) => _join.Value.Listings.GetValueOrDefault(code) ?? [];

    /// <summary>Where articles name a modifier.</summary>
    public IReadOnlyList<CoverageListing> ListingsOfModifier(string modifier) => _join.Value.ModifierListings.GetValueOrDefault(modifier) ?? [];

    /// <summary>The codes that a document names, in the order of the table.</summary>
    public IReadOnlyList<CoverageListing> CodesOf(CoverageDocument document) => _join.Value.CodesOf.GetValueOrDefault(document) ?? [];

    /// <summary>The modifiers that a document names, in the order of the table.</summary>
    public IReadOnlyList<CoverageListing> ModifiersOf(CoverageDocument document) => _join.Value.ModifiersOf.GetValueOrDefault(document) ?? [];

    /// <summary>Where contractors exclude the drug of a code as usually self-administered.</summary>
    public IReadOnlyList<SelfAdministeredDrug> DrugsOf(string code) => _join.Value.Drugs.GetValueOrDefault(code) ?? [];

    /// <summary>The documents that a document points to: local ones and national determinations.</summary>
    public IReadOnlyList<RelatedDocument> RelatedTo(CoverageDocument document) => _join.Value.Related.GetValueOrDefault(document) ?? [];

    /// <summary>The national determination of a manual section; null when the tracking table is not loaded or has none.</summary>
    public CoverageDocument? FindSection(string section) => _join.Value.BySection.GetValueOrDefault(section);

    /// <summary>
    /// The states that a filter by one stands for, by abbreviation or name in any case: a part of a state means itself and the entire state, a state all its parts; empty when there is
    /// no such state.
    /// </summary>
    public IReadOnlyList<CoverageState> StatesNamed(string state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var text = state.Trim();
        var named = States.Where(s => s.Abbreviation.Equals(text, StringComparison.OrdinalIgnoreCase) || s.Name.Equals(text, StringComparison.OrdinalIgnoreCase) || WholeOf(s).Equals(text, StringComparison.OrdinalIgnoreCase)).ToList();
        return [.. States.Where(s => named.Any(asked => asked == s || (WholeOf(asked) == WholeOf(s) && (IsEntire(asked) || IsEntire(s)))))];
    }

    private static bool IsEntire(CoverageState state) => !state.Name.Contains(" - ", StringComparison.Ordinal) || state.Name.EndsWith(" - Entire State", StringComparison.Ordinal);

    private static string WholeOf(CoverageState state) => state.Name.Split(" - ", 2)[0];
}
