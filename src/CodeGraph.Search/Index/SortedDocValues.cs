using System.Text;

namespace CodeGraph.Search.Index;

/// <summary>One string by document; strings are numbered in their order. Immutable and thread-safe.</summary>
public sealed class SortedDocValues
{
    private readonly ValueDictionary _dictionary;
    private readonly PackedLongs _ords;

    internal SortedDocValues(ValueDictionary dictionary, PackedLongs ords)
    {
        _dictionary = dictionary;
        _ords = ords;
    }

    internal ValueDictionary Dictionary => _dictionary;

    /// <summary>How many different strings there are.</summary>
    public int ValueCount => _dictionary.Count;

    /// <summary>The number of the document's string; -1 if it has none.</summary>
    public int Ord(int doc) => (int)_ords[doc] - 1;

    /// <summary>The string of that number.</summary>
    public string Value(int ord) => Encoding.UTF8.GetString(_dictionary[ord]);

    /// <summary>The string of that number as UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8Value(int ord) => _dictionary[ord];

    /// <summary>The number of a string; if no document has it, the complement of the number it would have.</summary>
    public int Find(string value) => _dictionary.Find(Encoding.UTF8.GetBytes(value));
}
