using CodeGraph.Search.Index;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Searching;

/// <summary>
/// Documents with any of several words that mean the same. They are scored as one word: their occurrences add up, and how
/// much one says is what the most frequent of them says. So a rare synonym does not outrank the word itself.
/// </summary>
public sealed class SynonymQuery : Query
{
    /// <param name="field">The field.</param>
    /// <param name="words">The words, as the field's analyzer leaves them.</param>
    public SynonymQuery(string field, IEnumerable<string> words)
    {
        Field = field;
        Words = [.. words.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The field.</summary>
    public string Field { get; }

    /// <summary>The words.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <inheritdoc />
    public override Query Rewrite(DirectoryReader reader) => Words switch
    {
        [] => new MatchNoDocsQuery(),
        [var only] => new TermQuery(Field, only),
        _ => this,
    };

    /// <inheritdoc />
    public override Weight CreateWeight(IndexSearcher searcher, bool needsScores, float boost)
    {
        var states = Words.Select(word => new TermStates(searcher.Reader, new Term(Field, word))).ToArray();
        return new SynonymWeight(
            this, states, searcher.Scoring(boost, Field, [(string.Join('|', Words), states.Max(term => term.DocFreq))]));
    }

    /// <inheritdoc />
    public override void Visit(IQueryVisitor visitor)
    {
        foreach (var word in Words)
        {
            visitor.VisitTerm(new Term(Field, word));
        }
    }

    /// <inheritdoc />
    public override string ToString() => $"{Field}:({string.Join('|', Words)})";

    private sealed class SynonymWeight(SynonymQuery query, TermStates[] states, TermScoring scoring) : Weight(query)
    {
        public override Scorer? Scorer(LeafReader leaf)
        {
            var postings = states.Select(term => term.Postings(leaf)).OfType<PostingsEnum>().ToArray();
            return postings.Length == 0 ? null : new SynonymScorer(query, new PhrasePlace(0, postings), scoring, leaf.Norms(query.Field));
        }
    }

    /// <summary>A phrase of a single place: the documents of any of its words, with their frequencies added up.</summary>
    private sealed class SynonymScorer(SynonymQuery query, PhrasePlace place, TermScoring scoring, IndexInput? norms) : BlockMaxScorer
    {
        public override int DocId => place.DocId;

        public override long Cost => place.Cost;

        public override float Score() => scoring.Score(place.Freq, NormOf(place.DocId));

        public override Explanation Explain() => scoring.Explain($"weight of synonyms {query}", place.Freq, NormOf(place.DocId));

        public override int AdvanceShallow(int target) => place.AdvanceShallow(target);

        public override float GetMaxScore(int upTo) => scoring.MaxScore(place.ImpactUpTo(upTo, norms));

        protected override int NextMatch() => place.Advance(place.DocId + 1);

        protected override int AdvanceMatch(int target) => place.Advance(target);

        private byte NormOf(int doc) => norms is null ? (byte)1 : norms.Bytes[doc];
    }
}
