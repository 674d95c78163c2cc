using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>Turns a sort field's values into numbers that compare as the hits do, the same in all segments: lower comes first.</summary>
internal sealed class SortKeys(SortField sortField, DirectoryReader reader)
{
    private readonly OrdinalMap? _ordinals = sortField.IsText ? reader.Ordinals(sortField.Field) : null;

    private long Missing => sortField.MissingFirst ? long.MinValue : long.MaxValue;

    /// <summary>The key of the document that the scorer is on, for each document of a segment.</summary>
    /// <param name="leafIndex">The segment's place in the reader.</param>
    /// <param name="scorer">Scores the segment's hits.</param>
    public Func<int, long> Of(int leafIndex, Scorer scorer)
    {
        var leaf = reader.Leaves[leafIndex];
        if (sortField.IsScore)
        {
            return _ => KeyOf(scorer.Score());
        }

        if (!sortField.IsText)
        {
            return leaf.NumericDocValues(sortField.Field) is { } numbers
                ? doc => numbers.TryGetValue(doc, out var value) ? Key(value) : Missing
                : _ => Missing;
        }

        return leaf.SortedDocValues(sortField.Field) is { } values
            ? doc => values.Ord(doc) is var ord && ord >= 0 ? Key(_ordinals!.Global(leafIndex, ord) * 2L) : Missing
            : _ => Missing;
    }

    /// <summary>The key of a value that a hit was sorted by, which no document may have any more.</summary>
    public long Of(object? value) => value switch
    {
        float score => KeyOf(score),
        long number => Key(number),
        // Between the keys of its neighbours, which are even.
        string text when _ordinals is not null => _ordinals.Find(text) is var ord && ord >= 0 ? Key(ord * 2L) : Key((~ord * 2L) - 1),
        _ => Missing,
    };

    /// <summary>The value of a key.</summary>
    public object? Value(long key)
    {
        if (key == Missing)
        {
            return null;
        }

        var value = sortField.Descending ? ~key : key;
        return sortField.IsScore ? BitConverter.Int32BitsToSingle((int)value) : sortField.IsText ? _ordinals!.Value((int)(value / 2)) : value;
    }

    // Scores are not negative; the bits of such floats order as the floats do.
    private long KeyOf(float score) => Key(BitConverter.SingleToInt32Bits(score));

    private long Key(long value) => Math.Clamp(sortField.Descending ? ~value : value, long.MinValue + 1, long.MaxValue - 1);
}
