using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>How a field's terms are indexed.</summary>
internal enum IndexOptions
{
    /// <summary>The field has no terms.</summary>
    None,

    /// <summary>Which documents hold a term.</summary>
    Docs,

    /// <summary>Also how often, where, and how long the field is.</summary>
    DocsAndFreqsAndPositions,
}

/// <summary>How a field's values are kept by document.</summary>
internal enum DocValuesType
{
    None,
    Numeric,
    Sorted,
    SortedSet,
}

/// <summary>What a segment knows of a field.</summary>
internal sealed record FieldInfo(string Name, int Number, IndexOptions IndexOptions, DocValuesType DocValuesType)
{
    public bool HasPositions => IndexOptions == IndexOptions.DocsAndFreqsAndPositions;
}

/// <summary>
/// The fields of a segment, in the order of their numbers.
/// <code>
/// | header "fields" | field count VInt | fields: name, index options byte, doc values type byte |
/// </code>
/// </summary>
internal static class FieldInfos
{
    public const string Extension = ".fnm";
    private const string Kind = "fields";

    public static void Write(IndexOutput output, IReadOnlyList<FieldInfo> fields)
    {
        IndexFile.WriteHeader(output, Kind);
        output.WriteVInt32(fields.Count);
        foreach (var field in fields)
        {
            output.WriteString(field.Name);
            output.WriteByte((byte)field.IndexOptions);
            output.WriteByte((byte)field.DocValuesType);
        }
    }

    public static IReadOnlyList<FieldInfo> Read(IndexInput input)
    {
        var reader = IndexFile.OpenBody(input, Kind);
        var fields = new FieldInfo[reader.ReadVInt32()];
        for (var number = 0; number < fields.Length; number++)
        {
            fields[number] = new FieldInfo(
                reader.ReadString(), number, (IndexOptions)reader.ReadByte(), (DocValuesType)reader.ReadByte());
        }

        return fields;
    }
}
