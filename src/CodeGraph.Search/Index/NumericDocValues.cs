namespace CodeGraph.Search.Index;

/// <summary>One number by document. Immutable and thread-safe.</summary>
public sealed class NumericDocValues
{
    private readonly FixedBitSet? _present;
    private readonly PackedLongs _values;

    internal NumericDocValues(FixedBitSet? present, PackedLongs values)
    {
        _present = present;
        _values = values;
    }

    /// <summary>The document's number.</summary>
    /// <returns>False if the document has none.</returns>
    public bool TryGetValue(int doc, out long value)
    {
        value = _values[doc];
        return _present is null || _present[doc];
    }
}
