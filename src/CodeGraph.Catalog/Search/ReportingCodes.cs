using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Search;

/// <summary>The codes of quality measures: by them is reported whether and how something was done. The thing itself has a code of its own.</summary>
internal static class ReportingCodes
{
    // "Service not separately priced by Part B", column 9 of the record layout.
    private const string NotPriced = "00";

    /// <summary>Whether an entry is one: of the ranges G8000 to G9999 and M1000 to M1999, and never priced.</summary>
    public static bool Has(CatalogEntry entry) =>
        entry is Code { Value: ['G', '8' or '9', ..] or ['G', '0', '9', ..] or ['G', '0', '0', '2' or '3' or '4' or '5' or '6', ..] or ['M', '1', ..], Official.PricingIndicators: [{ Code: NotPriced }, ..] };
}
