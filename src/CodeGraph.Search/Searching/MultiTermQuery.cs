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

    private DocIdSetIterator? Matches(LeafReader leaf)
    {
        if (leaf.Terms(Field) is not { } terms)
        {
            return null;
        }

        var cursor = terms.Iterator();
        var states = new List<TermState>();
        ForEachTerm(cursor, found => states.Add(found.State));
        return UnionIterator.Of(cursor, states, leaf.MaxDoc);
    }
}
