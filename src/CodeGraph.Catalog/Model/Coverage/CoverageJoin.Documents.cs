using System.Globalization;
using ContractorKey = (string Id, string Type, string Version);
using Key = (CodeGraph.Catalog.Model.Coverage.CoverageDocumentKind Kind, int Number);

namespace CodeGraph.Catalog.Model.Coverage;

internal sealed partial class CoverageJoin
{
    // The tables that a document may be named in, with the columns of its number and version.
    private static readonly (string Table, CoverageDocumentKind Kind, string Number, string Version)[] Mentions =
    [
        ("lcd", CoverageDocumentKind.LocalDetermination, "lcd_id", "lcd_version"),
        ("article", CoverageDocumentKind.Article, "article_id", "article_version"),
        ("ncd_trkg", CoverageDocumentKind.NationalDetermination, "NCD_id", "NCD_vrsn_num"),
        ("lcd_x_contractor", CoverageDocumentKind.LocalDetermination, "lcd_id", "lcd_version"),
        ("lcd_x_hcpc_code", CoverageDocumentKind.LocalDetermination, "lcd_id", "lcd_version"),
        ("lcd_x_hcpc_code_group", CoverageDocumentKind.LocalDetermination, "lcd_id", "lcd_version"),
        ("article_x_contractor", CoverageDocumentKind.Article, "article_id", "article_version"),
        ("article_x_hcpc_code", CoverageDocumentKind.Article, "article_id", "article_version"),
        ("article_x_code_table", CoverageDocumentKind.Article, "article_id", "article_version"),
        ("article_x_hcpc_modifier", CoverageDocumentKind.Article, "article_id", "article_version"),
        ("lcd_related_documents", CoverageDocumentKind.LocalDetermination, "lcd_id", "lcd_version"),
        ("lcd_related_ncd_documents", CoverageDocumentKind.LocalDetermination, "lcd_id", "lcd_version"),
        ("article_related_documents", CoverageDocumentKind.Article, "article_id", "article_version"),
        ("article_related_ncd_documents", CoverageDocumentKind.Article, "article_id", "article_version"),
        ("lcd_related_documents", CoverageDocumentKind.LocalDetermination, "r_lcd_id", "r_lcd_version"),
        ("article_related_documents", CoverageDocumentKind.LocalDetermination, "r_lcd_id", "r_lcd_version"),
        ("lcd_related_documents", CoverageDocumentKind.Article, "r_article_id", "r_article_version"),
        ("article_related_documents", CoverageDocumentKind.Article, "r_article_id", "r_article_version"),
        ("lcd_related_ncd_documents", CoverageDocumentKind.NationalDetermination, "r_ncd_id", "r_ncd_version"),
        ("article_related_ncd_documents", CoverageDocumentKind.NationalDetermination, "r_ncd_id", "r_ncd_version"),
    ];

    private IEnumerable<CoverageDocument> ReadDocuments(Dictionary<ContractorKey, CoverageContractor> contractors)
    {
        var (versions, first) = (new Dictionary<Key, int>(), new Dictionary<Key, Provenance>());
        foreach (var (name, kind, idColumn, versionColumn) in Mentions)
        {
            if (Table(name) is not { } table)
            {
                continue;
            }

            var (id, version) = (table.IndexOf(idColumn), table.IndexOf(versionColumn));
            for (var row = 0; row < table.Count; row++)
            {
                if (table.Cell(row, id) is { } number && (kind != CoverageDocumentKind.NationalDetermination || number != "0"))
                {
                    var key = (kind, Number(number));
                    versions[key] = Math.Max(versions.GetValueOrDefault(key), table.Cell(row, version) is { } text ? Number(text) : 0);
                    first.TryAdd(key, table.ProvenanceOf(row));
                }
            }
        }

        var listed = ReadList();
        foreach (var (key, (version, row)) in listed)
        {
            versions[key] = Math.Max(versions.GetValueOrDefault(key), version);
            first.TryAdd(key, Table("documents_latest")!.ProvenanceOf(row));
        }

        var places = ReadPlaces(contractors);
        var (retirements, reasons) = (ReadRetirements(), ReadReasons());
        return versions.Select(pair =>
        {
            var (key, version) = pair;
            var document = new CoverageDocument { Kind = key.Kind, Number = key.Number, Version = version, DisplayId = DisplayId(key), Provenance = first[key] };
            document = DescribeFromList(DescribeFromMaster(document), listed.TryGetValue(key, out var place) ? place : null);
            return document with
            {
                Contractors = places.TryGetValue(key, out var where) ? where.Contractors : [],
                ContractorNames = where.Contractors is { Count: > 0 } ? null : document.ContractorNames,
                States = where.States ?? [],
                StatesRule = where.Rule,
                RetirementDate = retirements.TryGetValue(key, out var retired) ? retired : document.RetirementDate,
                ReasonsForChange = key.Kind == CoverageDocumentKind.LocalDetermination ? [.. reasons[(key.Number, version)]] : [],
            };
        });
    }

    // For some documents the list has a version to come beside the one in force; the document is the newest, as in the exports.
    private Dictionary<Key, (int Version, int Row)> ReadList()
    {
        var rows = new Dictionary<Key, (int Version, int Row)>();
        if (Table("documents_latest") is { } table)
        {
            var (id, version, type) = (table.IndexOf("document_id"), table.IndexOf("document_version"), table.IndexOf("document_type"));
            for (var row = 0; row < table.Count; row++)
            {
                var key = (table.Cell(row, type) == "LCD" ? CoverageDocumentKind.LocalDetermination : CoverageDocumentKind.Article, Number(table.Cell(row, id)));
                var number = Number(table.Cell(row, version));
                if (!rows.TryGetValue(key, out var other) || other.Version < number)
                {
                    rows[key] = (number, row);
                }
            }
        }

        return rows;
    }

    private Dictionary<Key, (IReadOnlyList<CoverageContractor> Contractors, IReadOnlyList<CoverageState> States, string? Rule)> ReadPlaces(
        Dictionary<ContractorKey, CoverageContractor> contractors)
    {
        var places = new Dictionary<Key, (IReadOnlyList<CoverageContractor>, IReadOnlyList<CoverageState>, string?)>();
        var states = ReadStates();
        foreach (var kind in new[] { "lcd", "article" })
        {
            if (Table($"{kind}_x_contractor") is not { } table)
            {
                continue;
            }

            var id = table.IndexOf($"{kind}_id");
            var primary = Table($"{kind}_x_primary_jurisdiction") is { } jurisdictions
                ? Enumerable.Range(0, jurisdictions.Count).ToLookup(row => jurisdictions.Cell(row, jurisdictions.IndexOf($"{kind}_id")), row => jurisdictions.Cell(row, jurisdictions.IndexOf("state_id"))!)
                : null;
            foreach (var rows in Enumerable.Range(0, table.Count).GroupBy(row => table.Cell(row, id)))
            {
                var keys = rows.Select(row => ContractorOf(table, row)).ToList();
                var issuers = keys.Where(contractors.ContainsKey).Select(key => contractors[key]).OrderBy(contractor => contractor.Number, StringComparer.Ordinal).ToArray();
                var own = keys.Count == 1 ? primary?[rows.Key].Where(states.ContainsKey).Select(state => states[state]).ToArray() : null;
                var where = own is { Length: > 0 } ? own : issuers.SelectMany(contractor => contractor.States).Distinct().ToArray();
                places[(KindOf(kind), Number(rows.Key))] = (issuers, [.. where.OrderBy(state => state.Abbreviation, StringComparer.Ordinal)], where.Length == 0 ? null
                    : own is { Length: > 0 } ? $"the states of {kind}_x_primary_jurisdiction, because one contractor issued it"
                    : "the jurisdictions of its contractors (contractor_jurisdiction)");
            }
        }

        return places;
    }

    private Dictionary<Key, DateOnly> ReadRetirements()
    {
        var dates = new Dictionary<Key, DateOnly>();
        foreach (var kind in new[] { "lcd", "article" })
        {
            if (Table($"{kind}_future_retire") is { } table)
            {
                for (var row = 0; row < table.Count; row++)
                {
                    if (Date(table, row, table.IndexOf("retire_dt")) is { } date)
                    {
                        dates[(KindOf(kind), Number(table.Cell(row, table.IndexOf($"{kind}_id"))))] = date;
                    }
                }
            }
        }

        return dates;
    }

    private ILookup<(int, int), string> ReadReasons()
    {
        if (Table("lcd_x_reason_change") is not { } table)
        {
            return Array.Empty<string>().ToLookup(_ => (0, 0));
        }

        var texts = new Dictionary<(string?, string?), string>();
        if (Table("reason_change_lookup") is { } lookup)
        {
            for (var row = 0; row < lookup.Count; row++)
            {
                texts[(lookup.Cell(row, lookup.IndexOf("reason_change_id")), lookup.Cell(row, lookup.IndexOf("reason_change_version")))] = lookup.Cell(row, lookup.IndexOf("description"))!;
            }
        }

        var (id, version, reason, reasonVersion, other) = (
            table.IndexOf("lcd_id"), table.IndexOf("lcd_version"), table.IndexOf("reason_change_id"), table.IndexOf("reason_change_version"), table.IndexOf("reason_change_other"));
        return Enumerable.Range(0, table.Count).ToLookup(
            row => (Number(table.Cell(row, id)), Number(table.Cell(row, version))),
            row => (texts.GetValueOrDefault((table.Cell(row, reason), table.Cell(row, reasonVersion))) ?? $"Reason {table.Cell(row, reason)}")
                + (table.Cell(row, other) is { } words ? $": {words}" : ""));
    }

    private static string DisplayId(Key key) => string.Create(CultureInfo.InvariantCulture, $"{key.Kind switch
    {
        CoverageDocumentKind.LocalDetermination => "L",
        CoverageDocumentKind.Article => "A",
        _ => "NCD",
    }}{key.Number}");
}
