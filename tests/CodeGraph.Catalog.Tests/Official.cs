using CodeGraph.Catalog.Sources;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests;

/// <summary>The official files, each read once for all tests.</summary>
internal static class Official
{
    public const string Text2026 = "hcpcs/HCPC2026_JAN_ANWEB_01122026.txt";
    public const string Workbook2026 = "hcpcs/HCPC2026_JAN_ANWEB_01122026.xlsx";
    public const string Notes2026 = "hcpcs/proc_notes_JAN2026.txt";
    public const string Layout2026 = "hcpcs/HCPC2026_recordlayout.txt";
    public const string Text2020 = "hcpcs/HCPC2020_ANWEB_w_disclaimer.txt";
    public const string Notes2020 = "hcpcs/proc_notes_2020.txt";

    private static readonly Lazy<ImportResult> LazyFrom2026 = new(() => Import(Text2026, Notes2026));
    private static readonly Lazy<ImportResult> LazyFrom2020 = new(() => Import(Text2020, Notes2020));
    private static readonly Lazy<ImportResult> LazyFromWorkbook = new(() => Import(Workbook2026));

    public static ImportResult From2026 => LazyFrom2026.Value;

    public static ImportResult From2020 => LazyFrom2020.Value;

    public static ImportResult FromWorkbook => LazyFromWorkbook.Value;

    public static ImportResult Import(params string[] files) => CatalogImporter.Import(files.Select(OfficialFiles.Path));
}
