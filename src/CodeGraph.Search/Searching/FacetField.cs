using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>
/// A field whose values can be counted, made once for a reader (Lucene: <c>SortedSetDocValuesReaderState</c>). It stays good when the
/// reader is disposed. Immutable and thread-safe.
/// </summary>
public sealed class FacetField
{
    private readonly LeafReader[] _leaves;
    private readonly OrdinalMap _ordinals;

    private FacetField(string name, LeafReader[] leaves, OrdinalMap ordinals) => (Name, _leaves, _ordinals) = (name, leaves, ordinals);

    /// <summary>The field's name.</summary>
    public string Name { get; }

    /// <summary>How many different values there are.</summary>
    public int ValueCount => _ordinals.ValueCount;

    /// <summary>The values of a field with sorted or sorted-set doc values; null when no document has one.</summary>
    public static FacetField? Of(DirectoryReader reader, string field)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(field);
        return reader.Ordinals(field) is { } ordinals ? new FacetField(field, [.. reader.Leaves], ordinals) : null;
    }

    /// <summary>The values that some documents have, the most frequent first, then in the order of the values.</summary>
    /// <param name="documents">The documents, as <see cref="IndexSearcher.Matches"/> gives them.</param>
    /// <param name="max">How many values are wanted at most.</param>
    public IReadOnlyList<FacetCount> Count(FixedBitSet documents, int max = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var counts = new int[ValueCount];
        for (var leafIndex = 0; leafIndex < _leaves.Length; leafIndex++)
        {
            CountLeaf(_leaves[leafIndex], documents, ord => counts[_ordinals.Global(leafIndex, ord)]++);
        }

        GC.KeepAlive(this);
        return [.. Enumerable.Range(0, counts.Length)
            .Where(ord => counts[ord] > 0)
            // The sort is stable, and the numbers of the values are in their order.
            .OrderByDescending(ord => counts[ord])
            .Take(max)
            .Select(ord => new FacetCount(_ordinals.Value(ord), counts[ord]))];
    }

    private void CountLeaf(LeafReader leaf, FixedBitSet documents, Action<int> count)
    {
        var set = leaf.Core.DocValues.GetValueOrDefault(Name) as SortedSetDocValues;
        var single = set is null ? leaf.SortedDocValues(Name) : null;
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
