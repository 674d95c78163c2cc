namespace CodeGraph.Catalog.Model.Coverage;

internal sealed partial class CoverageJoin
{
    private readonly Dictionary<string, Dictionary<string, int>> _rowsOfMasters = [];

    // The master table has one row a document, of its newest version.
    private CoverageDocument DescribeFromMaster(CoverageDocument document)
    {
        var (name, idColumn) = document.Kind switch
        {
            CoverageDocumentKind.LocalDetermination => ("lcd", "lcd_id"),
            CoverageDocumentKind.Article => ("article", "article_id"),
            _ => ("ncd_trkg", "NCD_id"),
        };
        if (Table(name) is not { } table || !RowsOf(table, idColumn).TryGetValue(document.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), out var row))
        {
            return document;
        }

        string? Text(string column) => table.Cell(row, table.IndexOf(column));
        DateOnly? Day(string column) => Date(table, row, table.IndexOf(column));
        var described = document with { Provenance = table.ProvenanceOf(row) };
        return document.Kind switch
        {
            CoverageDocumentKind.LocalDetermination => described with
            {
                Title = Text("title"),
                DisplayId = Text("display_id") is { } proposal ? $"DL{proposal.TrimStart('D', 'L')}" : document.DisplayId,
                IsProposed = Text("display_id") is not null,
                EffectiveDate = Day("orig_det_eff_date"),
                RevisionDate = Day("rev_eff_date"),
                RetirementDate = Day("date_retired") ?? Day("ent_det_end_date"),
            },
            CoverageDocumentKind.Article => described with
            {
                Title = Text("title"),
                DisplayId = Text("display_id") is { } proposal ? $"DA{proposal.TrimStart('D', 'A')}" : document.DisplayId,
                IsProposed = Text("display_id") is not null,
                ArticleType = ArticleType(Text("article_type")),
                EffectiveDate = Day("article_eff_date"),
                RetirementDate = Day("date_retired") ?? Day("article_end_date"),
            },
            _ => described with
            {
                Title = Text("NCD_mnl_sect_title"),
                ManualSection = Text("NCD_mnl_sect"),
                EffectiveDate = Day("NCD_efctv_dt"),
                RetirementDate = Day("NCD_trmntn_dt"),
            },
        };
    }

    private CoverageDocument DescribeFromList(CoverageDocument document, (int Version, int Row)? place)
    {
        document = document with { ArticleType = document.ArticleType ?? ArticleTypeOf(document) };
        if (document.Title is not null)
        {
            return document;
        }

        var master = document.Kind switch
        {
            CoverageDocumentKind.LocalDetermination => "lcd",
            CoverageDocumentKind.Article => "article",
            _ => "ncd_trkg",
        };
        if (place is not var (version, row))
        {
            var why = Table(master) is null ? $"the table {master}, which has them, is not loaded" : $"the table {master} does not have it";
            return document with { Notice = $"No loaded file has its title and dates: {why}." };
        }

        var list = Table("documents_latest")!;
        var export = Table($"{master}_x_contractor");
        var isCurrent = export is null || RowsOf(export, $"{master}_id").ContainsKey(list.Cell(row, list.IndexOf("document_id"))!);
        return document with
        {
            Title = list.Cell(row, list.IndexOf("title")),
            DisplayId = list.Cell(row, list.IndexOf("document_display_id"))!,
            EffectiveDate = Date(list, row, list.IndexOf("effective_date")),
            RetirementDate = Date(list, row, list.IndexOf("retirement_date")),
            Note = list.Cell(row, list.IndexOf("note")),
            ContractorNames = list.Cell(row, list.IndexOf("contractor_name_type")),
            Provenance = list.ProvenanceOf(row),
            Notice = version < document.Version
                ? $"Title and dates are those of version {version}, the newest in {list.File}; other loaded tables have version {document.Version}."
                : isCurrent ? null : $"The loaded tables of current documents ({export!.File}) do not have it, so it may have been retired or replaced since {list.File} was made.",
        };
    }

    private string? ArticleType(string? id) => id is null ? null : Lookup("article_type_lookup", "article_type_id", "description").GetValueOrDefault(id);

    // Without the master table, the contractor table tells the type too.
    private string? ArticleTypeOf(CoverageDocument document) =>
        document.Kind == CoverageDocumentKind.Article && Table("article_x_contractor") is { } table
            && RowsOf(table, "article_id").TryGetValue(document.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), out var row)
            ? ArticleType(table.Cell(row, table.IndexOf("article_type")))
            : null;

    private Dictionary<string, int> RowsOf(CoverageTable table, string idColumn)
    {
        if (!_rowsOfMasters.TryGetValue(table.Name, out var rows))
        {
            var id = table.IndexOf(idColumn);
            _rowsOfMasters.Add(table.Name, rows = new(StringComparer.Ordinal));
            for (var row = 0; row < table.Count; row++)
            {
                rows.TryAdd(table.Cell(row, id)!, row);
            }
        }

        return rows;
    }
}
