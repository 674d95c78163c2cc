using CodeGraph.Search.Documents;

namespace CodeGraph.Search.Index;

/// <summary>How each field of an index is used, so that no document contradicts another. Not thread-safe.</summary>
internal sealed class FieldSchema
{
    private readonly Dictionary<string, FieldInfo> _fields = new(StringComparer.Ordinal);

    public FieldInfo Describe(string name, int number) => _fields[name] with { Number = number };

    /// <summary>Takes over the fields of a segment.</summary>
    public void Add(IEnumerable<FieldInfo> fields)
    {
        foreach (var field in fields)
        {
            Use(field.Name, field.IndexOptions, field.DocValuesType);
        }
    }

    /// <exception cref="ArgumentException">The field is used in another way already.</exception>
    public void Require(Field field) => _ = field switch
    {
        TextField => Use(field.Name, IndexOptions.DocsAndFreqsAndPositions, DocValuesType.None),
        KeywordField => Use(field.Name, IndexOptions.Docs, DocValuesType.None),
        NumericDocValuesField => Use(field.Name, IndexOptions.None, DocValuesType.Numeric),
        SortedDocValuesField => Use(field.Name, IndexOptions.None, DocValuesType.Sorted),
        SortedSetDocValuesField => Use(field.Name, IndexOptions.None, DocValuesType.SortedSet),
        _ => Use(field.Name, IndexOptions.None, DocValuesType.None),
    };

    public void Clear() => _fields.Clear();

    private FieldInfo Use(string name, IndexOptions index, DocValuesType values)
    {
        var known = _fields.GetValueOrDefault(name) ?? new FieldInfo(name, 0, IndexOptions.None, DocValuesType.None);
        if (index != IndexOptions.None && known.IndexOptions != IndexOptions.None && index != known.IndexOptions)
        {
            throw new ArgumentException($"The field '{name}' is used both as text and as keyword.");
        }

        if (values != DocValuesType.None && known.DocValuesType != DocValuesType.None && values != known.DocValuesType)
        {
            throw new ArgumentException($"The field '{name}' has values both of type {known.DocValuesType} and of type {values}.");
        }

        return _fields[name] = known with
        {
            IndexOptions = index == IndexOptions.None ? known.IndexOptions : index,
            DocValuesType = values == DocValuesType.None ? known.DocValuesType : values,
        };
    }
}
