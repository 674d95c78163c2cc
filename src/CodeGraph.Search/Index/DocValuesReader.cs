using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>Finds each field's values in a segment's <c>.dvd</c>. See <see cref="DocValuesWriter"/> for the layout.</summary>
internal static class DocValuesReader
{
    public static Dictionary<string, object> ReadAll(IndexInput input, IReadOnlyList<FieldInfo> fields, int maxDoc)
    {
        var reader = IndexFile.OpenBody(input, DocValuesWriter.Kind);
        reader.Position = input.Length - 4;
        reader.Position = reader.ReadInt32();
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        for (var count = reader.ReadVInt32(); count > 0; count--)
        {
            var field = fields[reader.ReadVInt32()];
            var body = new ByteReader(input.Bytes, input.Name, reader.ReadVInt32());
            values[field.Name] = field.DocValuesType switch
            {
                DocValuesType.Numeric => ReadNumeric(input, ref body, maxDoc),
                DocValuesType.Sorted => new SortedDocValues(ReadDictionary(input, ref body), PackedLongs.Read(input, ref body)),
                DocValuesType.SortedSet => new SortedSetDocValues(
                    ReadDictionary(input, ref body), PackedLongs.Read(input, ref body), PackedLongs.Read(input, ref body)),
                _ => throw new CorruptIndexException(input.Name, $"the field '{field.Name}' should have no values"),
            };
        }

        return values;
    }

    private static NumericDocValues ReadNumeric(IndexInput input, ref ByteReader body, int maxDoc)
    {
        FixedBitSet? present = null;
        if (body.ReadByte() != 0)
        {
            present = new FixedBitSet(maxDoc);
            foreach (ref var word in present.Words)
            {
                word = (ulong)body.ReadInt64();
            }
        }

        return new NumericDocValues(present, PackedLongs.Read(input, ref body));
    }

    private static ValueDictionary ReadDictionary(IndexInput input, ref ByteReader body)
    {
        var starts = PackedLongs.Read(input, ref body);
        var start = body.Position;
        body.ReadBytes((int)starts[starts.Count - 1]);
        return new ValueDictionary(input, start, starts);
    }
}

/// <summary>The distinct values of a field, sorted by their bytes.</summary>
internal sealed class ValueDictionary(IndexInput input, int start, PackedLongs starts)
{
    public int Count => starts.Count - 1;

    public ReadOnlySpan<byte> this[int ord]
    {
        get
        {
            var from = (int)starts[ord];
            return input.Bytes.Slice(start + from, (int)starts[ord + 1] - from);
        }
    }

    /// <summary>The number of a value; if there is no such value, the complement of where it would be.</summary>
    public int Find(ReadOnlySpan<byte> value)
    {
        var low = 0;
        var high = Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = this[middle].SequenceCompareTo(value);
            if (order == 0)
            {
                return middle;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return ~low;
    }
}
