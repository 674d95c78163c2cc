namespace CodeGraph.Catalog.Search;

/// <summary>Which words are forms of one another: those with the same stem. Immutable.</summary>
internal sealed class WordForms
{
    private readonly int[] _familyOf;
    private readonly int[] _start;
    private readonly int[] _terms;
    private readonly Dictionary<string, int> _families = new(StringComparer.Ordinal);

    /// <param name="terms">All words.</param>
    /// <param name="stem">Gives the stem of a word.</param>
    public WordForms(string[] terms, Func<string, string> stem)
    {
        _familyOf = new int[terms.Length];
        for (var term = 0; term < terms.Length; term++)
        {
            var key = stem(terms[term]);
            if (!_families.TryGetValue(key, out var family))
            {
                _families.Add(key, family = _families.Count);
            }

            _familyOf[term] = family;
        }

        _start = new int[_families.Count + 1];
        foreach (var family in _familyOf)
        {
            _start[family + 1]++;
        }

        for (var family = 0; family < _families.Count; family++)
        {
            _start[family + 1] += _start[family];
        }

        _terms = new int[terms.Length];
        var next = _start.ToArray();
        for (var term = 0; term < terms.Length; term++)
        {
            _terms[next[_familyOf[term]]++] = term;
        }
    }

    /// <summary>How many families there are.</summary>
    public int Count => _families.Count;

    /// <summary>The number of a word's family.</summary>
    public int FamilyOf(int term) => _familyOf[term];

    /// <summary>The words of a family.</summary>
    public ReadOnlySpan<int> InFamily(int family) => _terms.AsSpan(_start[family].._start[family + 1]);

    /// <summary>The words with that stem; none when no word has it.</summary>
    public ReadOnlySpan<int> OfStem(string stem) => _families.TryGetValue(stem, out var family) ? InFamily(family) : [];
}
