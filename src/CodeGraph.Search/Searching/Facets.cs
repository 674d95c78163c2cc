using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>How many matches have a value.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">How many of the matches have it.</param>
public sealed record FacetCount(string Value, int Count);

/// <summary>Counts the values of fields with sorted or sorted-set doc values over sets of documents.</summary>
public static class Facets
{
    /// <summary>The values that the documents have, the most frequent first, then in the order of the values.</summary>
    /// <param name="reader">The index.</param>
    /// <param name="field">The field.</param>
    /// <param name="documents">The documents, as <see cref="IndexSearcher.Matches"/> gives them.</param>
    /// <param name="max">How many values are wanted at most.</param>
    public static IReadOnlyList<FacetCount> Count(DirectoryReader reader, string field, FixedBitSet documents, int max = int.MaxValue)
    {
        if (reader.Ordinals(field) is not { } ordinals)
        {
            return [];
        }

        var counts = new int[ordinals.ValueCount];
        for (var leafIndex = 0; leafIndex < reader.Leaves.Count; leafIndex++)
        {
            CountLeaf(reader.Leaves[leafIndex], field, documents, ord => counts[ordinals.Global(leafIndex, ord)]++);
        }

        return [.. Enumerable.Range(0, counts.Length)
            .Where(ord => counts[ord] > 0)
            // The sort is stable, and the numbers of the values are in their order.
            .OrderByDescending(ord => counts[ord])
            .Take(max)
            .Select(ord => new FacetCount(ordinals.Value(ord), counts[ord]))];
    }

    /// <summary>
    /// Counts each field over the documents that all filters but its own let through, so that a box of choices shows what
    /// choosing another value would give (drill-sideways).
    /// </summary>
    /// <param name="reader">The index.</param>
    /// <param name="documents">The documents before any of the filters.</param>
    /// <param name="filters">The documents that each field's chosen values let through; null where nothing is chosen.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> CountSideways(
        DirectoryReader reader, FixedBitSet documents, IReadOnlyDictionary<string, FixedBitSet?> filters)
    {
        var counts = new Dictionary<string, IReadOnlyList<FacetCount>>(StringComparer.Ordinal);
        foreach (var field in filters.Keys)
        {
            var remaining = documents.Clone();
            foreach (var (other, filter) in filters)
            {
                if (other != field && filter is not null)
                {
                    remaining.And(filter);
                }
            }

            counts[field] = Count(reader, field, remaining);
        }

        return counts;
    }

    private static void CountLeaf(LeafReader leaf, string field, FixedBitSet documents, Action<int> count)
    {
        var set = leaf.Core.DocValues.GetValueOrDefault(field) as SortedSetDocValues;
        var single = set is null ? leaf.SortedDocValues(field) : null;
        if (set is null && single is null)
        {
            return;
        }

        var end = leaf.DocBase + leaf.MaxDoc;
        for (var doc = documents.NextSetBit(leaf.DocBase); doc < end; doc = documents.NextSetBit(doc + 1))
        {
            var local = doc - leaf.DocBase;
            if (single?.Ord(local) is >= 0 and var only)
            {
                count(only);
            }

            for (var i = 0; i < (set?.Count(local) ?? 0); i++)
            {
                count(set!.Ord(local, i));
            }
        }
    }
}
