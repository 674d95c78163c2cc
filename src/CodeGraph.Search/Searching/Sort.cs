using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>What to sort hits by, most important first. Equal hits come in document order.</summary>
/// <param name="Fields">The fields.</param>
public sealed record Sort(params IReadOnlyList<SortField> Fields);

/// <summary>One thing to sort by. Documents without a value come last.</summary>
/// <param name="Field">A field with numeric or sorted doc values.</param>
/// <param name="IsText">Whether it has sorted (text) rather than numeric doc values.</param>
/// <param name="Descending">Whether the highest come first.</param>
public sealed record SortField(string Field, bool IsText, bool Descending = false);

/// <summary>Turns a sort field's values into numbers that compare as the hits do, the same in all segments.</summary>
internal sealed class SortKeys
{
    private readonly SortField _field;
    private readonly string[] _values = [];
    private readonly Dictionary<LeafReader, int[]> _ranks = [];

    public SortKeys(SortField field, DirectoryReader reader)
    {
        _field = field;
        if (!field.IsText)
        {
            return;
        }

        var leaves = reader.Leaves.Select(leaf => (Leaf: leaf, Values: leaf.SortedDocValues(field.Field)))
            .Where(pair => pair.Values is not null).ToArray();
        _values = [.. leaves
            .SelectMany(pair => Enumerable.Range(0, pair.Values!.ValueCount).Select(pair.Values.Value))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        foreach (var (leaf, values) in leaves)
        {
            _ranks[leaf] = [.. Enumerable.Range(0, values!.ValueCount)
                .Select(ord => Array.BinarySearch(_values, values.Value(ord), StringComparer.Ordinal))];
        }
    }

    /// <summary>The key of each document of a segment: lower comes first.</summary>
    public Func<int, long> Of(LeafReader leaf)
    {
        if (!_field.IsText)
        {
            var numbers = leaf.NumericDocValues(_field.Field);
            return doc => numbers is not null && numbers.TryGetValue(doc, out var value) ? Key(value) : long.MaxValue;
        }

        var values = leaf.SortedDocValues(_field.Field);
        return doc => values is not null && values.Ord(doc) is var ord && ord >= 0 ? Key(_ranks[leaf][ord] * 2L) : long.MaxValue;
    }

    /// <summary>The key of a value that a hit was sorted by, which no document may have any more.</summary>
    public long Of(object? value) => value switch
    {
        long number => Key(number),
        string text when Array.BinarySearch(_values, text, StringComparer.Ordinal) is var rank =>
            Key(rank >= 0 ? rank * 2L : ((long)~rank * 2) - 1),
        _ => long.MaxValue,
    };

    /// <summary>The value of a key.</summary>
    public object? Value(long key)
    {
        if (key == long.MaxValue)
        {
            return null;
        }

        var value = _field.Descending ? ~key : key;
        return _field.IsText ? _values[value / 2] : value;
    }

    private long Key(long value) => Math.Min(_field.Descending ? ~value : value, long.MaxValue - 1);
}
