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
}
