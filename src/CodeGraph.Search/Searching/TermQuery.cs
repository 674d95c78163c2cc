using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>Documents with a word.</summary>
/// <param name="term">The word.</param>
public sealed class TermQuery(Term term) : Query
{
    /// <param name="field">The field.</param>
    /// <param name="text">The word, as the field's analyzer leaves it.</param>
    public TermQuery(string field, string text)
        : this(new Term(field, text))
    {
    }

    /// <summary>The word.</summary>
    public Term Term { get; } = term;

    /// <summary>The number of documents to score with in place of the word's own, so that rare misspellings do not win.</summary>
    internal int? DocFreq { get; init; }

    /// <inheritdoc />
    public override Weight CreateWeight(IndexSearcher searcher, bool needsScores, float boost)
    {
        var states = new TermStates(searcher.Reader, Term);
        return new TermWeight(this, states, searcher.Scoring(boost, Term.Field, [(Term.Text, DocFreq ?? states.DocFreq)]));
    }

    /// <inheritdoc />
    public override void Visit(IQueryVisitor visitor) => visitor.VisitTerm(Term);

    /// <inheritdoc />
    public override string ToString() => Term.ToString();

    private sealed class TermWeight(TermQuery query, TermStates states, TermScoring scoring) : Weight(query)
    {
        public override Scorer? Scorer(LeafReader leaf) => states.Postings(leaf) is { } postings
            ? new TermScorer(query.Term, postings, scoring, leaf.Norms(query.Term.Field))
            : null;

        public override int Count(LeafReader leaf) => leaf.LiveDocs is null ? states.DocFreqOf(leaf) : -1;
    }
}
