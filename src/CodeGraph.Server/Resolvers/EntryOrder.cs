using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Resolvers;

/// <summary>One step of a sort order: a fact of an entry and a direction.</summary>
/// <param name="Key">The fact; null where the entry has none, which sorts last in both directions.</param>
/// <param name="IsDescending">Whether greater facts come first.</param>
internal sealed record EntryOrder(Func<CatalogEntry, OfficialRecord?, IComparable?> Key, bool IsDescending)
{
    /// <summary>The order of a catalogue: by code or modifier.</summary>
    public static IComparer<CatalogEntry> ByValue { get; } =
        Comparer<CatalogEntry>.Create((left, right) => string.CompareOrdinal(left.Value, right.Value));

    /// <summary>The order of several steps; entries equal in all of them are in order of their values.</summary>
    public static IComparer<CatalogEntry> Of(IReadOnlyList<EntryOrder>? steps, DateOnly asOf)
    {
        if (steps is null or { Count: 0 })
        {
            return ByValue;
        }

        return Comparer<CatalogEntry>.Create((left, right) =>
        {
            foreach (var step in steps)
            {
                var difference = step.Compare(step.Key(left, left.OfficialOn(asOf)), step.Key(right, right.OfficialOn(asOf)));
                if (difference != 0)
                {
                    return difference;
                }
            }

            return ByValue.Compare(left, right);
        });
    }

    private int Compare(IComparable? left, IComparable? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        (string one, string other) => Directed(string.Compare(one, other, StringComparison.OrdinalIgnoreCase)),
        _ => Directed(left.CompareTo(right)),
    };

    private int Directed(int difference) => IsDescending ? -difference : difference;
}
