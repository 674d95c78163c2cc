using System.Collections.Frozen;
using System.Globalization;
using Key = (CodeGraph.Catalog.Model.Coverage.CoverageDocumentKind Kind, int Number);

namespace CodeGraph.Catalog.Model.Coverage;

/// <summary>Joins the tables of the Medicare Coverage Database by the keys that its data dictionaries name.</summary>
internal sealed partial class CoverageJoin
{
    private readonly FrozenDictionary<string, CoverageTable> _tables;
    private readonly Dictionary<Key, CoverageDocument> _documents = [];

    public CoverageJoin(FrozenDictionary<string, CoverageTable> tables)
    {
        _tables = tables;
        States = [.. ReadStates().Values.OrderBy(state => state.Abbreviation, StringComparer.Ordinal)];
        var contractors = ReadContractors();
        Contractors = [.. contractors.Values.OrderBy(contractor => contractor.Number, StringComparer.Ordinal)];
        ContractorByNumber = Contractors.DistinctBy(contractor => contractor.Number).ToDictionary(contractor => contractor.Number, StringComparer.Ordinal);
        foreach (var document in ReadDocuments(contractors))
        {
            _documents.Add((document.Kind, document.Number), document);
        }

        Documents = [.. _documents.Values.OrderBy(document => document.Kind).ThenBy(document => document.Number)];
        ByDisplayId = Documents.DistinctBy(document => document.DisplayId).ToDictionary(document => document.DisplayId, StringComparer.OrdinalIgnoreCase);
        BySection = Documents.Where(document => document.ManualSection is not null).GroupBy(document => document.ManualSection!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var codes = ReadListings("lcd", "x_hcpc_code", "hcpc_code_id", "hcpc_code_group").Concat(ReadListings("article", "x_hcpc_code", "hcpc_code_id", "hcpc_code_group")).ToList();
        var modifiers = ReadListings("article", "x_hcpc_modifier", "hcpc_modifier_code_id", "hcpc_modifier_group").ToList();
        (Listings, CodesOf) = (By(codes, listing => listing.Code), By(codes, listing => listing.Document));
        (ModifierListings, ModifiersOf) = (By(modifiers, listing => listing.Code), By(modifiers, listing => listing.Document));
        Drugs = By(ReadDrugs(), drug => drug.Code);
        Related = ReadRelations();
    }

    public IReadOnlyList<CoverageDocument> Documents { get; }

    public IReadOnlyList<CoverageContractor> Contractors { get; }

    public IReadOnlyList<CoverageState> States { get; }

    public Dictionary<string, CoverageDocument> ByDisplayId { get; }

    public Dictionary<string, CoverageDocument> BySection { get; }

    public Dictionary<string, CoverageContractor> ContractorByNumber { get; }

    public Dictionary<string, CoverageListing[]> Listings { get; }

    public Dictionary<CoverageDocument, CoverageListing[]> CodesOf { get; }

    public Dictionary<string, CoverageListing[]> ModifierListings { get; }

    public Dictionary<CoverageDocument, CoverageListing[]> ModifiersOf { get; }

    public Dictionary<string, SelfAdministeredDrug[]> Drugs { get; }

    public Dictionary<CoverageDocument, RelatedDocument[]> Related { get; }

    private CoverageTable? Table(string name) => _tables.GetValueOrDefault(name);

    private static DateOnly? Date(CoverageTable table, int row, int column) =>
        table.Cell(row, column) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static int Number(string? text) => int.Parse(text!, CultureInfo.InvariantCulture);

    // Documents are compared by reference: each exists once.
    private static Dictionary<TKey, TItem[]> By<TKey, TItem>(IEnumerable<TItem> items, Func<TItem, TKey> key) where TKey : notnull =>
        items.GroupBy(key, Comparer<TKey>()).ToDictionary(group => group.Key, group => group.ToArray(), Comparer<TKey>());

    private static IEqualityComparer<TKey> Comparer<TKey>() => typeof(TKey) == typeof(CoverageDocument) ? (IEqualityComparer<TKey>)(object)ReferenceEqualityComparer.Instance : EqualityComparer<TKey>.Default;

    private IEnumerable<CoverageListing> ReadListings(string kind, string table, string codeColumn, string groupColumn)
    {
        if (Table($"{kind}_{table}") is not { } rows)
        {
            yield break;
        }

        var paragraphs = new Dictionary<(string, string, string), string>();
        if (Table($"{kind}_{table}_group") is { } groups)
        {
            AddParagraphs(groups);
        }

        var (id, version, code, number, range) = (rows.IndexOf($"{kind}_id"), rows.IndexOf($"{kind}_version"), rows.IndexOf(codeColumn), rows.IndexOf(groupColumn), rows.IndexOf("range"));
        var documentKind = KindOf(kind);
        for (var row = 0; row < rows.Count; row++)
        {
            var document = _documents[(documentKind, Number(rows.Cell(row, id)))];
            var group = rows.Cell(row, number)!;
            yield return new(
                rows.Cell(row, code)!, document, group, paragraphs.GetValueOrDefault((rows.Cell(row, id)!, rows.Cell(row, version)!, group)), rows.Cell(row, range), rows.ProvenanceOf(row));
        }

        void AddParagraphs(CoverageTable groups)
        {
            var (id, version, number, text) = (groups.IndexOf($"{kind}_id"), groups.IndexOf($"{kind}_version"), groups.IndexOf(groupColumn), groups.IndexOf("paragraph"));
            for (var row = 0; row < groups.Count; row++)
            {
                if (groups.Cell(row, text) is { } paragraph)
                {
                    paragraphs[(groups.Cell(row, id)!, groups.Cell(row, version)!, groups.Cell(row, number)!)] = paragraph;
                }
            }
        }
    }

    private IEnumerable<SelfAdministeredDrug> ReadDrugs()
    {
        if (Table("article_x_code_table") is not { } rows)
        {
            yield break;
        }

        var (id, code, brand, from, to, comments) = (
            rows.IndexOf("article_id"), rows.IndexOf("hcpc_code_id"), rows.IndexOf("brand_name"), rows.IndexOf("eff_date"), rows.IndexOf("end_date"), rows.IndexOf("comments"));
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows.Cell(row, code) is { } value)
            {
                yield return new(
                    value, _documents[(CoverageDocumentKind.Article, Number(rows.Cell(row, id)))], rows.Cell(row, brand), Date(rows, row, from), Date(rows, row, to),
                    rows.Cell(row, comments), rows.ProvenanceOf(row));
            }
        }
    }

    // Rows of earlier versions stand beside those of the current one; a target that several versions name is named once.
    private Dictionary<CoverageDocument, RelatedDocument[]> ReadRelations()
    {
        var found = new List<(CoverageDocument From, RelatedDocument To)>();
        foreach (var (kind, table) in new[] { "lcd", "article" }.SelectMany(kind => new[] { (kind, Table($"{kind}_related_documents")), (kind, Table($"{kind}_related_ncd_documents")) }))
        {
            if (table is null)
            {
                continue;
            }

            var (id, version) = (table.IndexOf($"{kind}_id"), table.IndexOf($"{kind}_version"));
            for (var row = 0; row < table.Count; row++)
            {
                var from = _documents[(KindOf(kind), Number(table.Cell(row, id)))];
                if (Number(table.Cell(row, version)) == from.Version && Target(table, row) is { } key)
                {
                    found.Add((from, new(_documents[key], table.ProvenanceOf(row))));
                }
            }
        }

        return found.DistinctBy(pair => (pair.From.DisplayId, pair.To.Document.DisplayId)).GroupBy(pair => pair.From, Comparer<CoverageDocument>())
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.To).ToArray(), Comparer<CoverageDocument>());
    }

    // An NCD of number 0 stands for "N/A" (data dictionary, LCD_RELATED_NCD_DOCUMENTS).
    private static Key? Target(CoverageTable table, int row) =>
        table.Cell(row, table.IndexOf("r_ncd_id")) is { } ncd ? ncd == "0" ? null : (CoverageDocumentKind.NationalDetermination, Number(ncd))
        : table.Cell(row, table.IndexOf("r_lcd_id")) is { } lcd ? (CoverageDocumentKind.LocalDetermination, Number(lcd))
        : table.Cell(row, table.IndexOf("r_article_id")) is { } article ? (CoverageDocumentKind.Article, Number(article))
        : null;

    private static CoverageDocumentKind KindOf(string kind) => kind switch
    {
        "lcd" => CoverageDocumentKind.LocalDetermination,
        "article" => CoverageDocumentKind.Article,
        _ => CoverageDocumentKind.NationalDetermination,
    };
}
