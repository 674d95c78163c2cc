using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Sources;

namespace CodeGraph.Catalog.Tests;

/// <summary>The official payment files, read once for all tests.</summary>
internal static class OfficialFees
{
    public const string Values2025 = "pfs/PPRRVU2025_Oct.csv";
    public const string ValuesText2025 = "pfs/PPRRVU2025_Oct.txt";
    public const string Values2026 = "pfs/PPRRVU2026_Jan_nonQPP.excerpt.csv";
    public const string Indices = "pfs/GPCI2025.csv";
    public const string IndicesText = "pfs/GPCI2025.txt";
    public const string Anesthesia = "pfs/ANES2025.csv";
    public const string AnesthesiaText = "pfs/ANES2025.txt";
    public const string Counties = "pfs/25LOCCO.csv";
    public const string CountiesText = "pfs/25LOCCO.txt";
    public const string Caps = "pfs/OPPSCAP_Oct.csv";
    public const string CapsText = "pfs/OPPSCAP_Oct.txt";
    public const string AddendumB = "opps/addendum_b_2026-04.converted.csv";
    public const string StatusIndicators = "opps/status-indicators.csv";

    private static readonly Lazy<ImportResult> LazyAll = new(() => Official.Import(Values2025, Values2026, Indices, Anesthesia, Counties, Caps, AddendumB, StatusIndicators));

    /// <summary>All payment files together.</summary>
    public static ImportResult Import => LazyAll.Value;

    /// <summary>The catalogue made of them.</summary>
    public static CodeCatalog Catalog => Import.Catalog!;
}
