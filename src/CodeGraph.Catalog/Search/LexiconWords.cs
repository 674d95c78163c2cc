using CodeGraph.Search.Index;

namespace CodeGraph.Catalog.Search;

/// <summary>The words that entries of the lexicon explain, to find those that are half typed or misspelt. Immutable.</summary>
internal sealed class LexiconWords
{
    private readonly string[] _terms;
    private readonly SortedTerms _vocabulary;

    /// <param name="words">The words, in any order.</param>
    public LexiconWords(IEnumerable<string> words)
    {
        _terms = [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _vocabulary = new SortedTerms(_terms);
    }

    /// <summary>The words that begin so; none when they are more than <paramref name="most"/>.</summary>
    public ReadOnlySpan<string> WithPrefix(string beginning, int most)
    {
        var (start, length) = _vocabulary.WithPrefix(beginning).GetOffsetAndLength(_terms.Length);
        return length > most ? [] : _terms.AsSpan(start, length);
    }

    /// <summary>The words that a misspelt word may have been: those with the fewest edits.</summary>
    /// <param name="word">The word as typed.</param>
    /// <param name="isOpen">Whether it may be the beginning of a longer word.</param>
    /// <param name="edits">Only words with at most so many edits are of interest.</param>
    public IReadOnlyList<string> Near(QueryWord word, bool isOpen, int edits)
    {
        var nearest = new List<string>();
        foreach (var (term, distance) in TypoFinder.Find(_vocabulary, word, isOpen))
        {
            if (distance < edits)
            {
                nearest.Clear();
                edits = distance;
            }

            if (distance == edits)
            {
                nearest.Add(_terms[term]);
            }
        }

        return nearest;
    }
}
