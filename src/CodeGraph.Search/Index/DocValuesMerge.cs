using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>
/// One field's values of several segments as those of one. Strings go from the old dictionaries to the new one without
/// being held; what is held is a number or two a document and value.
/// </summary>
/// <param name="field">The field.</param>
/// <param name="leaves">The segments.</param>
/// <param name="newDocs">The number that each document gets; -1 for those that are left out.</param>
internal sealed class DocValuesMerge(FieldInfo field, IReadOnlyList<LeafReader> leaves, int[][] newDocs) : DocValuesWriter(field)
{
    public override void Write(IndexOutput output, int maxDoc)
    {
        if (Field.DocValuesType == DocValuesType.Numeric)
        {
            WriteNumbers(output, maxDoc);
            return;
        }

        var numbers = new int[]?[leaves.Count];
        WriteDictionary(output, numbers);
        var entries = Entries(numbers).ToArray();
        if (Field.DocValuesType == DocValuesType.SortedSet)
        {
            WriteSets(output, entries, maxDoc);
            return;
        }

        var ords = new long[maxDoc];
        foreach (var (doc, number) in entries)
        {
            ords[doc] = number + 1;
        }

        PackedLongs.Write(output, ords);
    }

    private void WriteNumbers(IndexOutput output, int maxDoc)
    {
        var values = new long[maxDoc];
        var present = new FixedBitSet(maxDoc);
        for (var leaf = 0; leaf < leaves.Count; leaf++)
        {
            var numbers = leaves[leaf].NumericDocValues(Field.Name);
            for (var doc = 0; numbers is not null && doc < newDocs[leaf].Length; doc++)
            {
                if (newDocs[leaf][doc] is >= 0 and var newDoc && numbers.TryGetValue(doc, out var value))
                {
                    values[newDoc] = value;
                    present.Set(newDoc);
                }
            }
        }

        WriteNumeric(output, values, present);
    }

    /// <param name="output">The file.</param>
    /// <param name="numbers">Takes, for each segment, the new number of each of its values.</param>
    private void WriteDictionary(IndexOutput output, int[]?[] numbers)
    {
        var dictionaries = leaves.Select(DictionaryOf).ToArray();
        var used = Enumerable.Range(0, leaves.Count).Select(leaf => Used(leaf, dictionaries[leaf])).ToArray();
        var count = OrdinalMap.Merge(dictionaries, numbers, (leaf, ord) => used[leaf] is not { } set || set[ord]);

        // Which segment's value each new number is.
        var sources = new (int Leaf, int Ord)[count];
        for (var leaf = 0; leaf < leaves.Count; leaf++)
        {
            for (var ord = 0; ord < (numbers[leaf]?.Length ?? 0); ord++)
            {
                if (numbers[leaf]![ord] is >= 0 and var number)
                {
                    sources[number] = (leaf, ord);
                }
            }
        }

        var starts = new long[count + 1];
        for (var i = 0; i < count; i++)
        {
            starts[i + 1] = starts[i] + dictionaries[sources[i].Leaf]![sources[i].Ord].Length;
        }

        PackedLongs.Write(output, starts);
        foreach (var (leaf, ord) in sources)
        {
            output.WriteBytes(dictionaries[leaf]![ord]);
        }
    }

    /// <summary>The values of a segment that documents still have; null if no document was deleted, so that all are.</summary>
    private FixedBitSet? Used(int leaf, ValueDictionary? dictionary)
    {
        if (dictionary is null || leaves[leaf].LiveDocs is null)
        {
            return null;
        }

        var used = new FixedBitSet(dictionary.Count);
        foreach (var (_, ord) in Entries(leaf))
        {
            used.Set(ord);
        }

        return used;
    }

    private IEnumerable<(int Doc, int Number)> Entries(int[]?[] numbers)
    {
        for (var leaf = 0; leaf < leaves.Count; leaf++)
        {
            foreach (var (doc, ord) in Entries(leaf))
            {
                yield return (doc, numbers[leaf]![ord]);
            }
        }
    }

    /// <summary>The segment's own numbers of the values of its documents, under the documents' new numbers.</summary>
    private IEnumerable<(int Doc, int Ord)> Entries(int leaf)
    {
        var set = leaves[leaf].Core.DocValues.GetValueOrDefault(Field.Name) as SortedSetDocValues;
        var single = set is null ? leaves[leaf].SortedDocValues(Field.Name) : null;
        for (var doc = 0; doc < newDocs[leaf].Length; doc++)
        {
            if (newDocs[leaf][doc] is not (>= 0 and var newDoc))
            {
                continue;
            }

            if (single?.Ord(doc) is >= 0 and var only)
            {
                yield return (newDoc, only);
            }

            for (var i = 0; i < (set?.Count(doc) ?? 0); i++)
            {
                yield return (newDoc, set!.Ord(doc, i));
            }
        }
    }

    private ValueDictionary? DictionaryOf(LeafReader leaf) => leaf.Core.DocValues.GetValueOrDefault(Field.Name) switch
    {
        SortedDocValues sorted => sorted.Dictionary,
        SortedSetDocValues set => set.Dictionary,
        _ => null,
    };
}
