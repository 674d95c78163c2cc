using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>
/// What is asked for, independent of any index. A query is rewritten to simpler ones, then makes a
/// <see cref="Weight"/> for one index, which makes a <see cref="Scorer"/> for each segment. Immutable and thread-safe.
/// </summary>
public abstract class Query
{
    /// <summary>Makes what is needed to run the query on an index.</summary>
    /// <param name="searcher">The index and its statistics.</param>
    /// <param name="needsScores">Whether scores will be asked for.</param>
    /// <param name="boost">What all scores are multiplied with.</param>
    public abstract Weight CreateWeight(IndexSearcher searcher, bool needsScores, float boost);

    /// <summary>A simpler query that matches and scores the same on that index; this one if there is none.</summary>
    public virtual Query Rewrite(DirectoryReader reader) => this;

    /// <summary>Tells which words the query looks for, for highlighting and match reasons.</summary>
    public virtual void Visit(IQueryVisitor visitor)
    {
    }
}

/// <summary>Is told what a query looks for. Excluded clauses are not visited.</summary>
public interface IQueryVisitor
{
    /// <summary>A word must or may occur.</summary>
    public void VisitTerm(Term term);

    /// <summary>Words must stand together.</summary>
    public void VisitPhrase(PhraseQuery phrase);

    /// <summary>Any word that matches must or may occur.</summary>
    public void VisitMatcher(string field, Predicate<string> matches);
}
