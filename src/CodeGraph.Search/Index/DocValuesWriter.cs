using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>
/// Writes one field's values by document into <c>.dvd</c>, wherever they come from. <see cref="DocValuesReader"/> reads them.
/// <code>
/// | header "values" | fields, one after another | directory: field count VInt, per field: number VInt, start VInt | directory's start 4 |
///
/// numeric:    | 0 = every document has a value, 1 = words of a bit set follow | words 8 … | packed: value, 0 if none |
/// sorted:     | dictionary | packed: 0 if none, else number of the value + 1 |
/// sorted set: | dictionary | packed: where each document's values start, and the end | packed: numbers of the values |
/// dictionary: | packed: where each value starts, and the end | values as UTF-8, in the order of their bytes |
/// </code>
/// "packed" is the layout of <see cref="PackedLongs"/>.
/// </summary>
internal abstract class DocValuesWriter(FieldInfo field)
{
    public const string Extension = ".dvd";
    public const string Kind = "values";

    public FieldInfo Field { get; } = field;

    public abstract void Write(IndexOutput output, int maxDoc);

    protected static void WriteNumeric(IndexOutput output, long[] values, FixedBitSet present)
    {
        var all = present.Cardinality() == values.Length;
        output.WriteByte((byte)(all ? 0 : 1));
        if (!all)
        {
            foreach (var word in present.Words)
            {
                output.WriteInt64((long)word);
            }
        }

        PackedLongs.Write(output, values);
    }

    /// <param name="output">The file.</param>
    /// <param name="entries">The numbers of each document's values, in increasing order, document by document.</param>
    /// <param name="maxDoc">How many documents there are.</param>
    protected static void WriteSets(IndexOutput output, IReadOnlyCollection<(int Doc, int Number)> entries, int maxDoc)
    {
        var starts = new long[maxDoc + 1];
        foreach (var (doc, _) in entries)
        {
            starts[doc + 1]++;
        }

        for (var doc = 0; doc < maxDoc; doc++)
        {
            starts[doc + 1] += starts[doc];
        }

        PackedLongs.Write(output, starts);
        PackedLongs.Write(output, [.. entries.Select(entry => (long)entry.Number)]);
    }
}
