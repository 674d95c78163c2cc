using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>
/// Documents with a word that is within a number of edits of another; a swap of neighbouring letters is one edit. Words
/// nearer to it score higher, and a rare misspelling in the index does not score higher than what it is a misspelling of.
/// </summary>
public sealed class FuzzyQuery : Query
{
    private readonly string _prefix;
    private readonly LevenshteinAutomaton _automaton;

    /// <param name="term">The word.</param>
    /// <param name="maxEdits">0 to 2.</param>
    /// <param name="prefixLength">How many letters at the start must be equal.</param>
    /// <param name="maxExpansions">How many words of the index are used at most: the nearest, then the most frequent.</param>
    /// <param name="transpositions">Whether a swap is one edit rather than two.</param>
    public FuzzyQuery(Term term, int maxEdits = 2, int prefixLength = 0, int maxExpansions = 50, bool transpositions = true)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)maxEdits, 2u);
        ArgumentOutOfRangeException.ThrowIfNegative(prefixLength);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxExpansions, 1);
        Term = term;
        MaxEdits = maxEdits;
        PrefixLength = prefixLength;
        MaxExpansions = maxExpansions;
        var runes = term.Text.EnumerateRunes().ToArray();

        // A word that is too long for the automaton is only found as it is.
        var fits = runes.Length - Math.Min(prefixLength, runes.Length) <= LevenshteinAutomaton.MaxLength;
        var cut = fits ? Math.Min(prefixLength, runes.Length) : runes.Length;
        _prefix = string.Concat(runes.Take(cut));
        _automaton = new LevenshteinAutomaton(string.Concat(runes.Skip(cut)), fits ? maxEdits : 0, transpositions);
    }

    /// <summary>The word.</summary>
    public Term Term { get; }

    /// <summary>How many edits are allowed.</summary>
    public int MaxEdits { get; }

    /// <summary>How many letters at the start must be equal.</summary>
    public int PrefixLength { get; }

    /// <summary>How many words of the index are used at most.</summary>
    public int MaxExpansions { get; }

    /// <inheritdoc />
    public override Query Rewrite(DirectoryReader reader)
    {
        var terms = ExpandedTerm.Collect(reader, Term.Field, (all, add) => ForEach(all, false, add))
            .OrderBy(term => term.Edits).ThenByDescending(term => term.DocFreq).Take(MaxExpansions).ToArray();
        if (terms.Length == 0)
        {
            return new MatchNoDocsQuery();
        }

        var docFreq = terms.Max(term => term.DocFreq);
        return BooleanQuery.Or(terms.Select(term =>
        {
            var query = new TermQuery(new Term(Term.Field, term.Text)) { DocFreq = docFreq };
            return term.Edits == 0 ? (Query)query : new BoostQuery(query, Nearness(term));
        }));
    }

    /// <inheritdoc />
    public override Weight CreateWeight(IndexSearcher searcher, bool needsScores, float boost) =>
        Rewrite(searcher.Reader).CreateWeight(searcher, needsScores, boost);

    /// <inheritdoc />
    public override void Visit(IQueryVisitor visitor) => visitor.VisitMatcher(
        Term.Field,
        word => word.StartsWith(_prefix, StringComparison.Ordinal) && _automaton.Match(word[_prefix.Length..]) >= 0);

    /// <inheritdoc />
    public override string ToString() => $"{Term}~{MaxEdits}";

    internal void ForEach(TermsEnum terms, bool asPrefix, Action<TermsEnum, int> found) =>
        new FuzzyTerms<TermsEnum>(terms, _automaton, _prefix, asPrefix).ForEach(found);

    private float Nearness(ExpandedTerm term) =>
        Math.Max(0, 1 - ((float)term.Edits / Math.Min(term.Text.EnumerateRunes().Count(), Term.Text.EnumerateRunes().Count())));
}
