namespace CodeGraph.Catalog.Model.Edits;

/// <summary>
/// The edits of the National Correct Coding Initiative that are loaded: medically unlikely edits (MUE) and procedure-to-procedure
/// edits (PTP), several releases side by side. Immutable and safe for any number of threads.
/// </summary>
public sealed class CorrectCodingEdits
{
    private readonly PairEditRelease[] _pairReleases;

    internal CorrectCodingEdits(IEnumerable<UnitEditTable> units, IEnumerable<PairEditTable> pairs)
    {
        Units = [.. units.OrderByDescending(table => table.EffectiveDate).ThenBy(table => table.Setting)];
        Pairs = [.. pairs.OrderByDescending(table => table.Source.EffectiveDate).ThenBy(table => table.Source.Setting).ThenBy(table => table.Source.Part)];
        _pairReleases = [.. Pairs.GroupBy(table => (table.Source.Release, table.Source.Setting)).Select(tables => new PairEditRelease(tables))];
    }

    /// <summary>Nothing loaded.</summary>
    public static CorrectCodingEdits Empty { get; } = new([], []);

    /// <summary>The MUE files, the newest release first.</summary>
    public IReadOnlyList<UnitEditTable> Units { get; }

    /// <summary>The PTP files, the newest release first.</summary>
    public IReadOnlyList<PairEditTable> Pairs { get; }

    /// <summary>Whether nothing is loaded.</summary>
    public bool IsEmpty => Units.Count == 0 && Pairs.Count == 0;

    /// <summary>The MUE file in force on a date: the newest that took effect on or before it; null when none did.</summary>
    public UnitEditTable? UnitsOn(EditSetting setting, DateOnly date)
    {
        foreach (var table in Units)
        {
            if (table.Setting == setting && table.EffectiveDate <= date)
            {
                return table;
            }
        }

        return null;
    }

    /// <summary>
    /// The PTP release to ask about a date: the newest that took effect on or before it, and before the oldest loaded one that one, whose rows keep
    /// the dates of past edits; null when none of the setting is loaded.
    /// </summary>
    public PairEditRelease? PairsOn(EditSetting setting, DateOnly date)
    {
        PairEditRelease? oldest = null;
        foreach (var release in _pairReleases)
        {
            if (release.Setting == setting)
            {
                oldest = release;
                if (release.EffectiveDate <= date)
                {
                    break;
                }
            }
        }

        return oldest;
    }
}
