using CodeGraph.Catalog.Model;
using CodeGraph.Server.Hosting;

namespace CodeGraph.Server.Resolvers;

/// <summary>In which codes one commit differs from the one that was served before.</summary>
/// <param name="Since">The number of the commit before.</param>
/// <param name="Added">The codes that are new.</param>
/// <param name="Removed">The codes that are gone.</param>
/// <param name="Changed">The codes whose newest official record says something else.</param>
internal sealed record CatalogueChanges(long Since, IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyList<string> Changed)
{
    /// <summary>The most codes a list gives out.</summary>
    public const int MaxCodes = 1000;

    /// <summary>Compares two commits, code by code; some milliseconds for a whole code set.</summary>
    public static CatalogueChanges Between(ServedCatalog before, ServedCatalog after)
    {
        var (added, removed, changed) = (new List<string>(), new List<string>(), new List<string>());
        var (old, present) = (before.Catalog.Codes, after.Catalog.Codes);
        var (i, j) = (0, 0);

        // Both are in ordinal order of their values.
        while (i < old.Count || j < present.Count)
        {
            var order = i == old.Count ? 1 : j == present.Count ? -1 : string.CompareOrdinal(old[i].Value, present[j].Value);
            if (order < 0)
            {
                removed.Add(old[i++].Value);
            }
            else if (order > 0)
            {
                added.Add(present[j++].Value);
            }
            else if (Differ(old[i++].Official, present[j++].Official))
            {
                changed.Add(present[j - 1].Value);
            }
        }

        return new CatalogueChanges(before.Generation, added, removed, changed);
    }

    private static bool Differ(OfficialRecord? left, OfficialRecord? right) =>
        left is null || right is null ? left != right : RecordDifference.Between(left, right).Count > 0;
}
