using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>
/// The length of each text field in each document, as one byte of <see cref="SmallFloat"/> (<c>.nvd</c>); 0 where the
/// document has no such field.
/// <code>
/// | header "lengths" | field count VInt | per field: number VInt, one byte a document |
/// </code>
/// </summary>
internal static class FieldLengths
{
    public const string Extension = ".nvd";
    private const string Kind = "lengths";

    public static void Write(IndexOutput output, int maxDoc, IReadOnlyList<(int Field, byte[] Norms)> fields)
    {
        IndexFile.WriteHeader(output, Kind);
        output.WriteVInt32(fields.Count);
        foreach (var (field, norms) in fields)
        {
            output.WriteVInt32(field);
            output.WriteBytes(norms.AsSpan(0, maxDoc));
        }
    }

    public static Dictionary<string, IndexInput> Read(IndexInput input, IReadOnlyList<FieldInfo> fields, int maxDoc)
    {
        var reader = IndexFile.OpenBody(input, Kind);
        var lengths = new Dictionary<string, IndexInput>(StringComparer.Ordinal);
        for (var count = reader.ReadVInt32(); count > 0; count--)
        {
            var field = fields[reader.ReadVInt32()];
            lengths[field.Name] = input.Slice(reader.Position, maxDoc);
            reader.ReadBytes(maxDoc);
        }

        return lengths;
    }
}
