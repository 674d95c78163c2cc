using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>A value read back from a document.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Value">The value, as it was given to the writer.</param>
public readonly record struct StoredValue(string Field, string Value);

/// <summary>
/// The stored values of each document (<c>.fdt</c>).
/// <code>
/// | header "stored" | documents: value count VInt, per value: field number VInt, string | packed: where each document starts | its start 4 |
/// </code>
/// </summary>
internal sealed class StoredFields
{
    public const string Extension = ".fdt";
    private const string Kind = "stored";

    private readonly IndexInput _input;
    private readonly IReadOnlyList<FieldInfo> _fields;
    private readonly PackedLongs _starts;

    private StoredFields(IndexInput input, IReadOnlyList<FieldInfo> fields, PackedLongs starts)
    {
        _input = input;
        _fields = fields;
        _starts = starts;
    }

    public static void Write(IndexOutput output, IEnumerable<IReadOnlyList<StoredValue>> documents, IReadOnlyDictionary<string, int> fieldNumbers)
    {
        IndexFile.WriteHeader(output, Kind);
        var starts = new List<long>();
        foreach (var values in documents)
        {
            starts.Add(output.FilePointer);
            output.WriteVInt32(values.Count);
            foreach (var value in values)
            {
                output.WriteVInt32(fieldNumbers[value.Field]);
                output.WriteString(value.Value);
            }
        }

        var table = checked((int)output.FilePointer);
        PackedLongs.Write(output, [.. starts]);
        output.WriteInt32(table);
    }

    public static StoredFields Open(IndexInput input, IReadOnlyList<FieldInfo> fields)
    {
        var reader = IndexFile.OpenBody(input, Kind);
        reader.Position = input.Length - 4;
        reader.Position = reader.ReadInt32();
        return new StoredFields(input, fields, PackedLongs.Read(input, ref reader));
    }

    /// <summary>All stored values of a document.</summary>
    public IReadOnlyList<StoredValue> this[int doc]
    {
        get
        {
            var reader = new ByteReader(_input.Bytes, _input.Name, (int)_starts[doc]);
            var values = new StoredValue[reader.ReadVInt32()];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = new StoredValue(_fields[reader.ReadVInt32()].Name, reader.ReadString());
            }

            return values;
        }
    }
}
