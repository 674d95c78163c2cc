using System.Text;

namespace CodeGraph.Search.Index;

/// <summary>
/// Numbers the strings of a field with sorted or sorted-set doc values over all segments of a reader, in the order of
/// their bytes, so that hits of different segments compare as numbers. Made once for a reader. Immutable.
/// </summary>
internal sealed class OrdinalMap
{
    private readonly DirectoryReader _reader;
    private readonly ValueDictionary?[] _dictionaries;

    /// <summary>For each segment the number over all segments of each of its own; null where both are the same.</summary>
    private readonly int[]?[] _global;

    private OrdinalMap(DirectoryReader reader, ValueDictionary?[] dictionaries)
    {
        _reader = reader;
        _dictionaries = dictionaries;
        _global = new int[dictionaries.Length][];
        if (dictionaries.Count(dictionary => dictionary is not null) == 1)
        {
            ValueCount = dictionaries.First(dictionary => dictionary is not null)!.Count;
            return;
        }

        ValueCount = Merge(dictionaries, _global, (_, _) => true);
    }

    /// <summary>How many different strings there are.</summary>
    public int ValueCount { get; }

    public static OrdinalMap? Of(string field, DirectoryReader reader)
    {
        var dictionaries = reader.Leaves.Select(leaf => leaf.Core.DocValues.GetValueOrDefault(field) switch
        {
            SortedDocValues sorted => sorted.Dictionary,
            SortedSetDocValues set => set.Dictionary,
            _ => null,
        }).ToArray();
        return Array.TrueForAll(dictionaries, dictionary => dictionary is null) ? null : new OrdinalMap(reader, dictionaries);
    }

    /// <summary>The number over all segments of a segment's own number.</summary>
    /// <param name="leaf">The segment's place in the reader.</param>
    /// <param name="ord">Its own number, ≥ 0.</param>
    public int Global(int leaf, int ord) => _global[leaf] is { } global ? global[ord] : ord;

    /// <summary>The string of that number.</summary>
    public string Value(int globalOrd)
    {
        for (var leaf = 0; leaf < _dictionaries.Length; leaf++)
        {
            if (_dictionaries[leaf] is { } dictionary)
            {
                var ord = _global[leaf] is { } global ? Array.BinarySearch(global, globalOrd) : globalOrd;
                if (ord >= 0)
                {
                    var text = Encoding.UTF8.GetString(dictionary[ord]);
                    GC.KeepAlive(_reader);
                    return text;
                }
            }
        }

        throw new ArgumentOutOfRangeException(nameof(globalOrd));
    }

    /// <summary>The number of a string; if no document has it, the complement of the number it would have.</summary>
    public int Find(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        var insertion = 0;
        for (var leaf = 0; leaf < _dictionaries.Length; leaf++)
        {
            if (_dictionaries[leaf] is { } dictionary)
            {
                var ord = dictionary.Find(bytes);
                if (ord >= 0)
                {
                    return Global(leaf, ord);
                }

                insertion = Math.Max(insertion, ~ord == 0 ? 0 : Global(leaf, ~ord - 1) + 1);
            }
        }

        return ~insertion;
    }

    /// <summary>Numbers the values of several dictionaries together.</summary>
    /// <param name="dictionaries">The dictionaries; null where there is none.</param>
    /// <param name="global">Takes the common number of each value of each dictionary; -1 for those that are left out.</param>
    /// <param name="isUsed">Says which values of a dictionary are numbered at all.</param>
    /// <returns>How many different values there are.</returns>
    internal static int Merge(ValueDictionary?[] dictionaries, int[]?[] global, Func<int, int, bool> isUsed)
    {
        var next = new int[dictionaries.Length];
        var cursors = new PriorityQueue<int, (ValueDictionary Dictionary, int Ord)>(Comparer<(ValueDictionary Dictionary, int Ord)>.Create(
            (x, y) => x.Dictionary[x.Ord].SequenceCompareTo(y.Dictionary[y.Ord])));
        void Enqueue(int leaf)
        {
            for (; next[leaf] < dictionaries[leaf]!.Count; next[leaf]++)
            {
                if (isUsed(leaf, next[leaf]))
                {
                    cursors.Enqueue(leaf, (dictionaries[leaf]!, next[leaf]));
                    return;
                }

                global[leaf]![next[leaf]] = -1;
            }
        }

        for (var leaf = 0; leaf < dictionaries.Length; leaf++)
        {
            if (dictionaries[leaf] is { } dictionary)
            {
                global[leaf] = new int[dictionary.Count];
                Enqueue(leaf);
            }
        }

        var count = 0;
        (ValueDictionary Dictionary, int Ord) last = default;
        while (cursors.TryDequeue(out var leaf, out var value))
        {
            count += count > 0 && value.Dictionary[value.Ord].SequenceEqual(last.Dictionary![last.Ord]) ? 0 : 1;
            last = value;
            global[leaf]![next[leaf]++] = count - 1;
            Enqueue(leaf);
        }

        return count;
    }
}
