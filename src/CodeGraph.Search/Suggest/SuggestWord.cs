using CodeGraph.Search.Index;
using CodeGraph.Search.Searching;

namespace CodeGraph.Search.Suggest;

/// <summary>The terms that a typed word may stand for: itself, those it begins, or those it is a misspelling of.</summary>
internal sealed class SuggestWord
{
    private readonly TermsEnum _terms;
    private readonly List<TermState> _states = [];
    private readonly List<int> _ords = [];

    private SuggestWord(TermsEnum terms) => _terms = terms;

    /// <summary>An upper bound of how many phrases have one of them.</summary>
    public long Cost { get; private set; }

    public bool IsOneTerm => _states.Count == 1;

    /// <summary>How many typing mistakes a word may have: a number or code is never guessed at, a short word neither.</summary>
    public static int AllowedEdits(string word) => word.Any(char.IsDigit) || word.Length < 4 ? 0 : word.Length < 8 ? 1 : 2;

    public static SuggestWord Find(Terms terms, string word, bool asPrefix, int edits)
    {
        var cursor = terms.Iterator();
        var found = new SuggestWord(cursor);
        if (edits > 0)
        {
            new FuzzyQuery(new Term(terms.Field.Name, word), edits).ForEach(cursor, asPrefix, (term, _) => found.Add(term));
        }
        else if (asPrefix)
        {
            PrefixQuery.ForEach(cursor, word, found.Add);
        }
        else if (cursor.SeekExact(word))
        {
            found.Add(cursor);
        }

        return found;
    }

    /// <summary>The phrases that have one of the terms, best first.</summary>
    public DocIdSetIterator Phrases(int maxDoc) => UnionIterator.Of(_terms, _states, maxDoc)!;

    /// <summary>Whether a phrase has one of the terms.</summary>
    /// <param name="words">The words of each phrase, with the same numbers as the terms.</param>
    /// <param name="phrase">The phrase.</param>
    public bool IsIn(SortedSetDocValues words, int phrase)
    {
        // The numbers that begin with a prefix are neighbours, the others few.
        var isRange = _ords[^1] - _ords[0] == _ords.Count - 1;
        for (var i = 0; i < words.Count(phrase); i++)
        {
            var ord = words.Ord(phrase, i);
            if (ord >= _ords[0] && ord <= _ords[^1] && (isRange || _ords.BinarySearch(ord) >= 0))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(TermsEnum term)
    {
        _states.Add(term.State);
        _ords.Add(term.Ord);
        Cost += term.DocFreq;
    }
}
