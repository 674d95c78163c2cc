using System.Collections.Frozen;
using static CodeGraph.Catalog.Sources.Coverage.CoverageColumnKind;

namespace CodeGraph.Catalog.Sources.Coverage;

/// <summary>
/// The columns of each table that facts are taken from. Columns, keys and what may be empty: CMS's data dictionaries of the LCD and article downloads (2025-04-29); <c>ncd_trkg</c>: the
/// columns of the NCD download; <c>documents_latest</c>: the list that the public coverage API is saved to.
/// </summary>
internal static class CoverageTableLayouts
{
    private static readonly FrozenDictionary<string, CoverageColumn[]> ByTable = new Dictionary<string, CoverageColumn[]>
    {
        ["documents_latest"] =
        [
            Key("document_id"), Key("document_version"), new("document_type", Text, IsRequired: true, IsKey: true), Required("document_display_id"), Required("title"),
            new("effective_date", Date), new("retirement_date", Date), new("note", Text), new("contractor_name_type", Html),
        ],
        ["lcd"] =
        [
            Key("lcd_id"), Key("lcd_version"), Required("title"), new("display_id", Text), new("orig_det_eff_date", Date), new("rev_eff_date", Date), new("ent_det_end_date", Date),
            new("date_retired", Date),
        ],
        ["lcd_x_hcpc_code"] = Codes("lcd"),
        ["lcd_x_hcpc_code_group"] = [Key("lcd_id"), Key("lcd_version"), Key("hcpc_code_group"), new("paragraph", Html)],
        ["lcd_x_contractor"] = [Key("lcd_id"), Key("lcd_version"), .. Contractor()],
        ["lcd_x_primary_jurisdiction"] = [Key("lcd_id"), Key("lcd_version"), Key("state_id")],
        ["lcd_x_reason_change"] = [Key("lcd_id"), Key("lcd_version"), Key("reason_change_id"), Key("reason_change_version"), new("reason_change_other", Html)],
        ["lcd_related_documents"] = RelatedDocuments("lcd"),
        ["lcd_related_ncd_documents"] = RelatedDeterminations("lcd"),
        ["lcd_future_retire"] = [Key("lcd_id"), new("retire_dt", Date, IsRequired: true)],
        ["article"] =
        [
            Key("article_id"), Key("article_version"), Required("title"), new("article_type", Number), new("display_id", Text), new("article_eff_date", Date), new("article_end_date", Date),
            new("date_retired", Date),
        ],
        ["article_x_code_table"] =
        [
            Key("article_id"), Key("article_version"), Key("code_table_row"), new("brand_name", Html), new("eff_date", Date), new("end_date", Date), new("comments", Html),
            new("hcpc_code_id", Code),
        ],
        ["article_x_hcpc_code"] = Codes("article"),
        ["article_x_hcpc_code_group"] = [Key("article_id"), Key("article_version"), Key("hcpc_code_group"), new("paragraph", Html)],
        ["article_x_hcpc_modifier"] =
            [Key("article_id"), Key("article_version"), new("hcpc_modifier_code_id", Modifier, IsRequired: true, IsKey: true), Key("hcpc_modifier_code_version"), Key("hcpc_modifier_group")],
        ["article_x_hcpc_modifier_group"] = [Key("article_id"), Key("article_version"), Key("hcpc_modifier_group"), new("paragraph", Html)],
        ["article_x_contractor"] = [Key("article_id"), Key("article_version"), new("article_type", Number), .. Contractor()],
        ["article_x_primary_jurisdiction"] = [Key("article_id"), Key("article_version"), Key("state_id")],
        ["article_related_documents"] = RelatedDocuments("article"),
        ["article_related_ncd_documents"] = RelatedDeterminations("article"),
        ["article_future_retire"] = [Key("article_id"), new("retire_dt", Date, IsRequired: true)],
        ["article_type_lookup"] = Lookup("article_type_id"),
        ["contractor"] =
            [.. Contractor(), Required("contractor_bus_name"), Required("contractor_number"), new("dmerc_rgn", Number), new("url", Text), new("ignore", Text), new("contractor_subtype_id", Number)],
        ["contractor_jurisdiction"] = [.. Contractor(), Key("state_id"), new("active_date", Date), new("term_date", Date)],
        ["contractor_oversight"] = [.. Contractor(), Key("region_id")],
        ["contractor_type_lookup"] = Lookup("contractor_type_id"),
        ["contractor_subtype_lookup"] = Lookup("contractor_subtype_id"),
        ["dmerc_region_lookup"] = [Key("region_id"), new("description", Text), new("psc_description", Text), new("mac_description", Text), new("super_mac_description", Text)],
        ["region_lookup"] = Lookup("region_id"),
        ["reason_change_lookup"] = [Key("reason_change_id"), Key("reason_change_version"), Required("description")],
        ["state_lookup"] = [Key("state_id"), Required("state_abbrev"), Required("description")],
        ["state_x_region"] = [Key("state_id"), new("region_id", Number, IsRequired: true)],
        ["update_period"] = [Key("period_id"), new("begin_date", Date, IsRequired: true)],
        ["ncd_trkg"] =
            [Key("NCD_id"), Key("NCD_vrsn_num"), Required("NCD_mnl_sect"), Required("NCD_mnl_sect_title"), new("NCD_efctv_dt", Date), new("NCD_impltn_dt", Date), new("NCD_trmntn_dt", Date)],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The columns to take from a table.</summary>
    public static IReadOnlyList<CoverageColumn> Of(string table) => ByTable[table];

    private static CoverageColumn[] Codes(string kind) =>
    [
        Key($"{kind}_id"), Key($"{kind}_version"), new("hcpc_code_id", Code, IsRequired: true, IsKey: true), Key("hcpc_code_version"), Key("hcpc_code_group"), new("range", Text),
    ];

    private static CoverageColumn[] Contractor() => [Key("contractor_id"), Key("contractor_type_id"), Key("contractor_version")];

    private static CoverageColumn[] RelatedDocuments(string kind) =>
    [
        Key($"{kind}_id"), Key($"{kind}_version"), Key("related_num"), new("r_article_id", Number), new("r_article_version", Number), new("r_lcd_id", Number), new("r_lcd_version", Number),
    ];

    private static CoverageColumn[] RelatedDeterminations(string kind) =>
        [Key($"{kind}_id"), Key($"{kind}_version"), Key("related_num"), new("r_ncd_id", Number, IsRequired: true), new("r_ncd_version", Number)];

    private static CoverageColumn[] Lookup(string id) => [Key(id), Required("description")];

    private static CoverageColumn Key(string name) => new(name, Number, IsRequired: true, IsKey: true);

    private static CoverageColumn Required(string name) => new(name, Text, IsRequired: true);
}
