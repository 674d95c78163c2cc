using System.Text;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>Collects one field's values by document while documents are buffered.</summary>
internal sealed class DocValuesBuffer(FieldInfo field) : DocValuesWriter(field)
{
    private readonly List<(int Doc, long Value)> _values = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _strings = [];

    /// <exception cref="ArgumentException">The document has a value already.</exception>
    public void AddNumber(int doc, long value)
    {
        RequireSingle(doc);
        _values.Add((doc, value));
    }

    /// <returns>Roughly how much memory it took.</returns>
    /// <exception cref="ArgumentException">The document has a value already, and the field is no set.</exception>
    public long AddString(int doc, string value)
    {
        // An entry of the list of values; for a new string also itself, its number and its place in the dictionary.
        const int entry = 24;
        const int newString = 96;

        if (Field.DocValuesType == DocValuesType.Sorted)
        {
            RequireSingle(doc);
        }

        var isNew = !_numbers.TryGetValue(value, out var number);
        if (isNew)
        {
            number = _strings.Count;
            _numbers.Add(value, number);
            _strings.Add(value);
        }

        _values.Add((doc, number));
        return entry + (isNew ? newString + (2 * value.Length) : 0);
    }

    public override void Write(IndexOutput output, int maxDoc)
    {
        switch (Field.DocValuesType)
        {
            case DocValuesType.Numeric:
                WriteNumeric(output, maxDoc);
                break;
            case DocValuesType.Sorted:
                var ranks = WriteDictionary(output);
                var ords = new long[maxDoc];
                foreach (var (doc, number) in _values)
                {
                    ords[doc] = ranks[number] + 1;
                }

                PackedLongs.Write(output, ords);
                break;
            default:
                var numbers = WriteDictionary(output);
                WriteSets(output, [.. _values.Select(entry => (entry.Doc, numbers[entry.Value])).Distinct().Order()], maxDoc);
                break;
        }
    }

    private void WriteNumeric(IndexOutput output, int maxDoc)
    {
        var values = new long[maxDoc];
        var present = new FixedBitSet(maxDoc);
        foreach (var (doc, value) in _values)
        {
            values[doc] = value;
            present.Set(doc);
        }

        WriteNumeric(output, values, present);
    }

    private int[] WriteDictionary(IndexOutput output)
    {
        var sorted = _strings
            .Select((text, number) => (Bytes: Encoding.UTF8.GetBytes(text), Number: number))
            .OrderBy(value => value.Bytes, ByteOrder.Instance)
            .ToArray();
        var ranks = new int[sorted.Length];
        var starts = new long[sorted.Length + 1];
        for (var rank = 0; rank < sorted.Length; rank++)
        {
            ranks[sorted[rank].Number] = rank;
            starts[rank + 1] = starts[rank] + sorted[rank].Bytes.Length;
        }

        PackedLongs.Write(output, starts);
        foreach (var (bytes, _) in sorted)
        {
            output.WriteBytes(bytes);
        }

        return ranks;
    }

    private void RequireSingle(int doc)
    {
        if (_values.Count > 0 && _values[^1].Doc == doc)
        {
            throw new ArgumentException($"The field '{Field.Name}' takes one value a document; a document has two.");
        }
    }
}

/// <summary>The order of terms and values: that of their UTF-8 bytes.</summary>
internal sealed class ByteOrder : IComparer<byte[]>
{
    public static ByteOrder Instance { get; } = new();

    public int Compare(byte[]? x, byte[]? y) => x.AsSpan().SequenceCompareTo(y);
}
