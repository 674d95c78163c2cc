using CodeGraph.Catalog.Model;
using CodeGraph.Search.Index;

namespace CodeGraph.Catalog.Search;

/// <summary>Which entries are valid on a date. The set of the last date asked for is kept: nearly everybody asks for today.</summary>
/// <param name="entries">The entries by document number.</param>
internal sealed class ValidEntries(CatalogEntry[] entries)
{
    private volatile Dated? _last;

    /// <summary>All entries. Not to be changed.</summary>
    public FixedBitSet All { get; } = SetOf(entries, _ => true);

    /// <summary>The entries that may be billed on a date, and those of which nobody has said from when to when. Not to be changed.</summary>
    public FixedBitSet On(DateOnly date)
    {
        var last = _last;
        if (last is null || last.Date != date)
        {
            _last = last = new Dated(date, SetOf(entries, entry => entry.StatusOn(date) is CodeStatus.Active or CodeStatus.Unknown));
        }

        return last.Entries;
    }

    private static FixedBitSet SetOf(CatalogEntry[] entries, Func<CatalogEntry, bool> isIn)
    {
        var set = new FixedBitSet(entries.Length);
        for (var document = 0; document < entries.Length; document++)
        {
            if (isIn(entries[document]))
            {
                set.Set(document);
            }
        }

        return set;
    }

    private sealed record Dated(DateOnly Date, FixedBitSet Entries);
}
