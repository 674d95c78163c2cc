using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>Documents with any of the terms that something stands for. They all score the same: the boost.</summary>
public abstract class MultiTermQuery : Query
{
    private protected MultiTermQuery(string field) => Field = field;

    /// <summary>The field.</summary>
    public string Field { get; }

    /// <inheritdoc />
    public override Weight CreateWeight(IndexSearcher searcher, bool needsScores, float boost) =>
        new ConstantScoreWeight(this, boost, Matches);

    /// <inheritdoc />
    public override void Visit(IQueryVisitor visitor) => visitor.VisitMatcher(Field, IsMatch);

    /// <summary>Whether a term is one of those.</summary>
    protected abstract bool IsMatch(string term);

    private protected abstract void ForEachTerm(TermsEnum terms, Action<TermsEnum> found);

    private BitSetIterator? Matches(LeafReader leaf)
    {
        if (leaf.Terms(Field) is not { } terms)
        {
            return null;
        }

        FixedBitSet? bits = null;
        long cost = 0;
        ForEachTerm(terms.Iterator(), found =>
        {
            bits ??= new FixedBitSet(leaf.MaxDoc);
            var postings = found.Postings();
            cost += postings.Cost;
            for (var doc = postings.NextDoc(); doc != DocIdSetIterator.NoMoreDocs; doc = postings.NextDoc())
            {
                bits.Set(doc);
            }
        });
        return bits is null ? null : new BitSetIterator(bits, cost);
    }
}
