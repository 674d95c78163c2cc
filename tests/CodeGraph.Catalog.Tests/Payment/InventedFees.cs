using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;
using CodeGraph.Catalog.Payment;

namespace CodeGraph.Catalog.Tests.Payment;

/// <summary>A small fee schedule of invented codes and values, for tests that need no official file.</summary>
internal static class InventedFees
{
    public static FeePolicy Policy { get; } = new()
    {
        Status = "A",
        ProfessionalTechnical = "0",
        GlobalDays = "XXX",
        MultipleProcedure = "0",
        Bilateral = "0",
        Assistant = "0",
        CoSurgeons = "0",
        TeamSurgeons = "0",
        Supervision = "09",
        CalculationFlag = "0",
        ImagingFamily = "99",
    };

    public static FeePolicy Surgery { get; } = Policy with { MultipleProcedure = "2", Bilateral = "1", Assistant = "2", CoSurgeons = "1", GlobalDays = "090", PreOperativePercent = 10, IntraOperativePercent = 70, PostOperativePercent = 20 };

    /// <summary>A row whose values are given in hundredths.</summary>
    public static FeeRow Row(string code, int work, int nonFacility, int malpractice, FeePolicy? policy = null, string modifier = "", int? facility = null, int cap = 0) => new(
        code, modifier, policy ?? Policy, 11, new FeeValues(
            work, nonFacility, facility ?? nonFacility, malpractice, work + nonFacility + malpractice, work + (facility ?? nonFacility) + malpractice, cap, cap, cap == 0 ? 0 : malpractice));

    /// <summary>A release whose factor is 10, or of 2026 with both factors.</summary>
    public static FeeRelease Release(int year, int month, params FeeRow[] rows) => new(
        $"pfs-{year:0000}-{month:00}",
        new DateOnly(year, month, 1),
        "invented.csv",
        year < 2026 ? [new ConversionFactor(ConversionFactorKind.Single, 10m, new Provenance(Origin.Official, "invented.csv"))] : PublishedConversionFactors.Of(year),
        [.. rows.OrderBy(row => row.Code, StringComparer.Ordinal).ThenBy(row => row.Modifier, StringComparer.Ordinal)]);

    /// <summary>A catalogue with the releases, and localities of 2025 and 2026.</summary>
    public static CodeCatalog CatalogOf(params FeeRelease[] releases) => new CatalogBuilder
    {
        DataSets = CatalogDataSets.Empty with
        {
            PhysicianFees = new PhysicianFees
            {
                Releases = [.. releases.OrderByDescending(release => release.EffectiveDate)],
                Localities = [Localities(2026), Localities(2025)],
            },
        },
    }.Build();

    /// <summary>A catalogue with one release of October 2025.</summary>
    public static CodeCatalog CatalogOf(params FeeRow[] rows) => CatalogOf(Release(2025, 10, rows));

    public static PaymentEstimate Estimate(CodeCatalog catalog, params string[] codes) => PaymentCalculator.Estimate(catalog, Request(codes));

    public static PaymentRequest Request(params string[] codes) => new() { Lines = [.. codes.Select(code => new PaymentLine { Code = code })], AsOf = new DateOnly(2025, 10, 15) };

    private static FeeLocalities Localities(int year) => new(
        year,
        new GeographicIndexFile("indices.csv",
        [
            new("90000", "01", "NY", "BIG TOWN", 1m, 1.05m, 1.9m, 4),
            new("90000", "99", "NY", "REST OF NEW YORK", 1m, 0.9m, 0.8m, 5),
            new("91000", "00", "AL", "ALABAMA", 1m, 0.9m, 0.5m, 6),
            new("92000", "01", "DC", "DC + MD/VA SUBURBS", 1m, 1.2m, 1m, 7),
            new("93000", "00", "VA", "VIRGINIA", 1m, 1m, 1m, 8),
        ]),
        null,
        new LocalityCountyFile("counties.csv",
        [
            new("90000", "01", "NEW YORK", "BIG TOWN", "KINGS, ORAGNGE CNTY AND ST. MARY", 4),
            new("90000", "99", "NEW YORK", "REST OF STATE", "ALL OTHER COUNTIES", 5),
            new("91000", "00", "ALABAMA", "STATEWIDE", "ALL COUNTIES", 6),
            new("92000", "01", "DISTRICT OF COLUMBIA", "DC + MD/VA SUBURBS", "DISTRICT OF COLUMBIA; ALEXANDRIA CITY, ARLINGTON, AND FAIRFAX IN VIRGINIA; MONTGOMERY AND PRINCE GEORGE'S IN MARYLAND", 7),
            new("93000", "00", "VIRGINIA", "STATEWIDE", "ALL COUNTIES, EXCEPT ALEXANDRIA CITY, ARLINGTON, AND FAIRFAX", 8),
        ]));
}
