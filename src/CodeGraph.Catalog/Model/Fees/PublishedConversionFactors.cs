namespace CodeGraph.Catalog.Model.Fees;

/// <summary>
/// The conversion factors of the years from which there are two. A relative value file states only the one that it was made
/// for; the other is known from the rule that set both.
/// </summary>
public static class PublishedConversionFactors
{
    private static readonly Provenance FinalRule2026 = new(
        Origin.Official, "CY 2026 Physician Fee Schedule final rule, 90 FR 49266 (November 5, 2025), FR Doc. 2025-19787");

    private static readonly Dictionary<int, ConversionFactor[]> ByYear = new()
    {
        [2026] =
        [
            new(ConversionFactorKind.NonQualifyingApm, 33.4009m, FinalRule2026),
            new(ConversionFactorKind.QualifyingApm, 33.5675m, FinalRule2026),
        ],
    };

    /// <summary>The factors of a year; empty for years that have one, which their file states, and for years not yet known here.</summary>
    public static IReadOnlyList<ConversionFactor> Of(int year) => ByYear.GetValueOrDefault(year) ?? [];

    /// <summary>The national anesthesia conversion factor of a year with two; null for other years, whose file of anesthesia factors states it.</summary>
    public static AnesthesiaFactor? AnesthesiaOf(int year, ConversionFactorKind kind) => (year, kind) switch
    {
        (2026, ConversionFactorKind.QualifyingApm) => new(20.5998m, FinalRule2026),
        (2026, _) => new(20.4976m, FinalRule2026),
        _ => null,
    };

    /// <summary>From this year on there are two factors.</summary>
    public const int FirstYearOfTwo = 2026;
}
