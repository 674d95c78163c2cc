using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>Walks over the matches of a query in a segment and scores them. Not thread-safe.</summary>
public abstract class Scorer : DocIdSetIterator
{
    /// <summary>No document of the segment scores higher.</summary>
    public virtual float MaxScore => float.PositiveInfinity;

    /// <summary>The score of the current document, ≥ 0.</summary>
    public abstract float Score();

    /// <summary>Why the current document has its score. The value of the root is the score, and every node follows from those below it.</summary>
    public abstract Explanation Explain();

    /// <summary>Tells that documents with a lower score are not wanted any more; the scorer may leave them out.</summary>
    public virtual void SetMinCompetitiveScore(float score)
    {
    }

    /// <summary>
    /// Moves what <see cref="GetMaxScore"/> knows, but not the scorer, to a document that is not before the current one.
    /// Targets never decrease.
    /// </summary>
    /// <returns>A document up to which that knowledge stays as narrow as it is.</returns>
    public virtual int AdvanceShallow(int target) => NoMoreDocs;

    /// <summary>No document from the last target of <see cref="AdvanceShallow"/> up to <paramref name="upTo"/> scores higher.</summary>
    public virtual float GetMaxScore(int upTo) => MaxScore;
}
