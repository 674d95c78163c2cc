using System.Diagnostics.CodeAnalysis;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Store;

/// <summary>Numbers the distinct strings and lists of a catalogue while it is written, so that each is stored once.</summary>
internal sealed class CatalogTables
{
    private readonly Dictionary<string, int> _stringNumbers = new(StringComparer.Ordinal);
    private readonly List<string> _strings = [];
    private readonly Dictionary<int[], int> _listNumbers = new(ListEquality.Instance);
    private readonly List<int[]> _lists = [];

    public int NumberOf(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        if (!_stringNumbers.TryGetValue(text, out var number))
        {
            _strings.Add(text);
            _stringNumbers.Add(text, number = _strings.Count);
        }

        return number;
    }

    public int NumberOf(IEnumerable<string> texts)
    {
        var list = texts.Select(NumberOf).ToArray();
        if (list.Length == 0)
        {
            return 0;
        }

        if (!_listNumbers.TryGetValue(list, out var number))
        {
            _lists.Add(list);
            _listNumbers.Add(list, number = _lists.Count);
        }

        return number;
    }

    public void Write(IndexOutput output)
    {
        output.WriteVInt32(_strings.Count);
        foreach (var text in _strings)
        {
            output.WriteString(text);
        }

        output.WriteVInt32(_lists.Count);
        foreach (var list in _lists)
        {
            output.WriteVInt32(list.Length);
            foreach (var number in list)
            {
                output.WriteVInt32(number);
            }
        }
    }

    private sealed class ListEquality : IEqualityComparer<int[]>
    {
        public static readonly ListEquality Instance = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode([DisallowNull] int[] obj)
        {
            var hash = new HashCode();
            foreach (var number in obj)
            {
                hash.Add(number);
            }

            return hash.ToHashCode();
        }
    }
}
