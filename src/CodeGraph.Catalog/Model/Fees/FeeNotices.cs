using System.Globalization;

namespace CodeGraph.Catalog.Model.Fees;

/// <summary>Says what is missing of the fee schedule for a date, and how to get it.</summary>
public static class FeeNotices
{
    /// <summary>Where CMS publishes the files.</summary>
    public const string DownloadPage = "https://www.cms.gov/medicare/payment/fee-schedules/physician/pfs-relative-value-files";

    /// <summary>What to know about the fee schedule on a date; null when a release of its year is in force.</summary>
    public static string? Of(PhysicianFees fees, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(fees);
        if (fees.Releases.Count == 0)
        {
            return $"No physician fee schedule is loaded: import the relative value file ({DownloadPage}).";
        }

        if (fees.ReleaseOn(asOf) is not { } release)
        {
            return $"The oldest loaded physician fee schedule ({fees.Releases[^1].Id}) takes effect after {DateText.Iso(asOf)}: import an older relative value file ({DownloadPage}).";
        }

        return release.Year == asOf.Year ? null
            : $"No physician fee schedule of {asOf.Year} is loaded; the newest before it, {release.Id}, belongs to {release.Year}, and its values are shown.";
    }

    /// <summary>What to know about one code's rows on a date.</summary>
    public static string? Of(PhysicianFees fees, DateOnly asOf, string code, FeeRelease used)
    {
        ArgumentNullException.ThrowIfNull(fees);
        ArgumentNullException.ThrowIfNull(used);
        return fees.ReleaseOn(asOf) is { } inForce && inForce.Id != used.Id
            ? string.Create(CultureInfo.InvariantCulture, $"The release in force, {inForce.Id}, was loaded from an excerpt of {inForce.Rows.Count} rows that does not have {code}; the values are those of {used.Id}.")
            : Of(fees, asOf);
    }
}
