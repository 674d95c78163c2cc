namespace CodeGraph.Catalog.Model.Fees;

/// <summary>
/// The Medicare physician fee schedule as far as it is loaded: relative values by quarter, localities by year, the caps of
/// imaging services by quarter. Immutable.
/// </summary>
public sealed record PhysicianFees
{
    /// <summary>Nothing loaded.</summary>
    public static PhysicianFees Empty { get; } = new();

    /// <summary>The relative values, newest release first.</summary>
    public IReadOnlyList<FeeRelease> Releases { get; init; } = [];

    /// <summary>Localities with their indices, newest year first.</summary>
    public IReadOnlyList<FeeLocalities> Localities { get; init; } = [];

    /// <summary>The outpatient caps by locality, newest release first.</summary>
    public IReadOnlyList<ImagingCaps> Caps { get; init; } = [];

    /// <summary>Whether nothing is loaded.</summary>
    public bool IsEmpty => Releases.Count == 0 && Localities.Count == 0 && Caps.Count == 0;

    /// <summary>The release in force on a date: the newest effective on or before it; null when all are later.</summary>
    public FeeRelease? ReleaseOn(DateOnly asOf)
    {
        foreach (var release in Releases)
        {
            if (release.EffectiveDate <= asOf)
            {
                return release;
            }
        }

        return null;
    }

    /// <summary>
    /// The release that tells about a code on a date: the one in force, unless it is an excerpt without the code; then the newest complete
    /// one before it. Null when all are later.
    /// </summary>
    public FeeRelease? ReleaseOn(DateOnly asOf, string code)
    {
        FeeRelease? inForce = null;
        foreach (var release in Releases)
        {
            if (release.EffectiveDate > asOf)
            {
                continue;
            }

            inForce ??= release;
            if (release.IsComplete || release.RowsOf(code).Count > 0)
            {
                return release;
            }
        }

        return inForce;
    }

    /// <summary>The localities of the newest year that had begun on a date; null when all are later.</summary>
    public FeeLocalities? LocalitiesOn(DateOnly asOf)
    {
        foreach (var year in Localities)
        {
            if (year.Year <= asOf.Year)
            {
                return year;
            }
        }

        return null;
    }

    /// <summary>The caps that belong to a release; null when they are not loaded.</summary>
    public ImagingCaps? CapsOf(string release)
    {
        foreach (var caps in Caps)
        {
            if (caps.Release == release)
            {
                return caps;
            }
        }

        return null;
    }
}
