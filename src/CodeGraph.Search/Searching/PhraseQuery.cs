using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>
/// Words that stand together: at each place one of several. With a slop the words may be moved that many places in
/// all, and count the more the nearer they are.
/// </summary>
public sealed class PhraseQuery : Query
{
    /// <param name="field">The field.</param>
    /// <param name="words">One word for each place.</param>
    /// <param name="slop">How many places the words may be moved in all, ≥ 0.</param>
    public PhraseQuery(string field, IEnumerable<string> words, int slop = 0)
        : this(field, [.. words.Select((word, position) => (position, (IReadOnlyList<string>)[word]))], slop)
    {
    }

    /// <param name="field">The field.</param>
    /// <param name="positions">The places, counted from 0, each with the words that may stand there.</param>
    /// <param name="slop">How many places the words may be moved in all, ≥ 0.</param>
    public PhraseQuery(string field, IReadOnlyList<(int Position, IReadOnlyList<string> Words)> positions, int slop = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(slop);
        Field = field;
        Positions = positions;
        Slop = slop;
    }

    /// <summary>The field.</summary>
    public string Field { get; }

    /// <summary>The places, each with the words that may stand there.</summary>
    public IReadOnlyList<(int Position, IReadOnlyList<string> Words)> Positions { get; }

    /// <summary>How many places the words may be moved in all.</summary>
    public int Slop { get; }

    /// <inheritdoc />
    public override Query Rewrite(DirectoryReader reader) => Positions.Count switch
    {
        0 => new MatchNoDocsQuery(),
        1 => BooleanQuery.Or(Positions[0].Words.Select(word => new TermQuery(Field, word))),
        _ => this,
    };

    /// <inheritdoc />
    public override Weight CreateWeight(IndexSearcher searcher, bool needsScores, float boost)
    {
        var states = Positions.SelectMany(position => position.Words).Distinct(StringComparer.Ordinal)
            .ToDictionary(word => word, word => new TermStates(searcher.Reader, new Term(Field, word)), StringComparer.Ordinal);
        var terms = Positions.SelectMany(position => position.Words)
            .Select(word => (word, states[word].DocFreq))
            .Where(term => term.DocFreq > 0);
        return new PhraseWeight(this, states, searcher.Scoring(boost, Field, [.. terms]));
    }

    /// <inheritdoc />
    public override void Visit(IQueryVisitor visitor) => visitor.VisitPhrase(this);

    /// <inheritdoc />
    public override string ToString() =>
        $"{Field}:\"{string.Join(' ', Positions.Select(position => string.Join('|', position.Words)))}\"{(Slop > 0 ? $"~{Slop}" : "")}";

    private sealed class PhraseWeight(PhraseQuery query, Dictionary<string, TermStates> states, TermScoring scoring) : Weight(query)
    {
        public override Scorer? Scorer(LeafReader leaf)
        {
            var places = new PhrasePlace[query.Positions.Count];
            for (var i = 0; i < places.Length; i++)
            {
                var (position, words) = query.Positions[i];
                var postings = words.Select(word => states[word].Postings(leaf)).OfType<PostingsEnum>().ToArray();
                if (postings.Length == 0)
                {
                    return null;
                }

                places[i] = new PhrasePlace(position, postings);
            }

            return new PhraseScorer(query, places, scoring, leaf.Norms(query.Field));
        }
    }
}
