using System.Collections.Frozen;

namespace CodeGraph.Catalog.Sources.Coverage;

/// <summary>
/// The tables of the Medicare Coverage Database's exports, told by the names of their columns: an export says what it is nowhere else than in its file's
/// name. Columns: the data dictionaries in the downloads of LCDs and articles.
/// </summary>
internal static class CoverageTables
{
    // The columns that a table has and no other with the same first column; more columns may follow in later exports.
    private static readonly FrozenDictionary<string, (string Table, string[] Columns)[]> ByFirstColumn = new (string Table, string[] Columns)[]
    {
        ("documents_latest", ["contractor_name_type", "document_display_id", "document_id"]),
        ("lcd_x_hcpc_code", ["lcd_id", "hcpc_code_id", "hcpc_code_group"]),
        ("lcd_x_hcpc_code_group", ["lcd_id", "hcpc_code_group", "paragraph"]),
        ("lcd_x_contractor", ["lcd_id", "contractor_id", "contractor_version"]),
        ("lcd_x_primary_jurisdiction", ["lcd_id", "state_id"]),
        ("lcd_x_reason_change", ["lcd_id", "reason_change_id"]),
        ("lcd_related_documents", ["lcd_id", "related_num", "r_article_id"]),
        ("lcd_related_ncd_documents", ["lcd_id", "related_num", "r_ncd_id"]),
        ("lcd_future_retire", ["lcd_id", "retire_dt"]),
        ("lcd", ["lcd_id", "lcd_version", "title"]),
        ("article_x_code_table", ["article_id", "code_table_row", "hcpc_code_id"]),
        ("article_x_hcpc_code", ["article_id", "hcpc_code_id", "hcpc_code_group"]),
        ("article_x_hcpc_code_group", ["article_id", "hcpc_code_group", "paragraph"]),
        ("article_x_hcpc_modifier", ["article_id", "hcpc_modifier_code_id"]),
        ("article_x_hcpc_modifier_group", ["article_id", "hcpc_modifier_group", "paragraph"]),
        ("article_x_primary_jurisdiction", ["article_id", "state_id"]),
        ("article_x_contractor", ["article_id", "contractor_id", "contractor_version"]),
        ("article_related_documents", ["article_id", "related_num", "r_article_id"]),
        ("article_related_ncd_documents", ["article_id", "related_num", "r_ncd_id"]),
        ("article_future_retire", ["article_id", "retire_dt"]),
        ("article", ["article_id", "article_version", "title"]),
        ("article_type_lookup", ["article_type_id", "description"]),
        ("contractor_jurisdiction", ["contractor_id", "contractor_version", "state_id", "active_date"]),
        ("contractor_oversight", ["contractor_id", "contractor_version", "region_id"]),
        ("contractor", ["contractor_id", "contractor_bus_name"]),
        ("contractor_type_lookup", ["contractor_type_id", "description"]),
        ("contractor_subtype_lookup", ["contractor_subtype_id", "description"]),
        ("dmerc_region_lookup", ["region_id", "psc_description"]),
        ("region_lookup", ["region_id", "description"]),
        ("reason_change_lookup", ["reason_change_id", "description"]),
        ("state_lookup", ["state_id", "state_abbrev"]),
        ("state_x_region", ["state_id", "region_id"]),
        ("update_period", ["period_id", "begin_date"]),
        ("ncd_trkg", ["NCD_id", "NCD_vrsn_num"]),
    }.GroupBy(table => table.Columns[0], StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The table whose first line this is; null when it is none of the database.</summary>
    /// <param name="header">The column names as the line has them, quoted or not.</param>
    public static string? NameOf(string header)
    {
        var columns = header.Split(',').Select(column => column.Trim().Trim('"')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var first = header.Split(',', 2)[0].Trim().Trim('"');
        return ByFirstColumn.TryGetValue(first, out var tables)
            ? tables.FirstOrDefault(table => table.Columns.All(columns.Contains)).Table
            : null;
    }
}
