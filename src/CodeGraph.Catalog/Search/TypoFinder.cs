using CodeGraph.Search.Index;

namespace CodeGraph.Catalog.Search;

/// <summary>
/// Says how much of a typed word may be a slip: nothing below 4 letters, one edit (a letter other, missing, too many, or two
/// swapped) from 4, two from 8; the first letter counts double, and a word with a digit is never corrected.
/// </summary>
internal static class TypoFinder
{
    private const int OneEditFrom = 4;
    private const int TwoEditsFrom = 8;

    // Longer words are no words.
    private const int MaxLength = 40;

    /// <summary>The words near to a word but not equal to it, ascending, with the number of edits.</summary>
    /// <param name="vocabulary">All words.</param>
    /// <param name="word">The word as typed.</param>
    /// <param name="isOpen">Whether it may be the beginning of a longer word.</param>
    public static IEnumerable<(int Term, int Edits)> Find(SortedTerms vocabulary, QueryWord word, bool isOpen)
    {
        var length = word.Term.Length;
        return length is < OneEditFrom or > MaxLength || word.IsNumber
            ? []
            : vocabulary.Fuzzy(word.Term, length >= TwoEditsFrom ? 2 : 1, isOpen, firstLetterCountsDouble: true).Where(found => found.Edits > 0);
    }
}
