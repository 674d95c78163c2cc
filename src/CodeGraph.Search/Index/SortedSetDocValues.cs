using System.Text;

namespace CodeGraph.Search.Index;

/// <summary>A set of strings by document; strings are numbered in their order. Immutable and thread-safe.</summary>
public sealed class SortedSetDocValues
{
    private readonly ValueDictionary _dictionary;
    private readonly PackedLongs _starts;
    private readonly PackedLongs _ords;

    internal SortedSetDocValues(ValueDictionary dictionary, PackedLongs starts, PackedLongs ords)
    {
        _dictionary = dictionary;
        _starts = starts;
        _ords = ords;
    }

    internal ValueDictionary Dictionary => _dictionary;

    /// <summary>How many different strings there are.</summary>
    public int ValueCount => _dictionary.Count;

    /// <summary>How many strings the document has.</summary>
    public int Count(int doc) => (int)(_starts[doc + 1] - _starts[doc]);

    /// <summary>The number of the document's <paramref name="index"/>-th string. They come in increasing order.</summary>
    public int Ord(int doc, int index) => (int)_ords[(int)_starts[doc] + index];

    /// <summary>The string of that number.</summary>
    public string Value(int ord) => Encoding.UTF8.GetString(_dictionary[ord]);

    /// <summary>The number of a string; if no document has it, the complement of the number it would have.</summary>
    public int Find(string value) => _dictionary.Find(Encoding.UTF8.GetBytes(value));
}
