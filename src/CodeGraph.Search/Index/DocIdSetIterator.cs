namespace CodeGraph.Search.Index;

/// <summary>Walks over document numbers in increasing order. Not thread-safe.</summary>
public abstract class DocIdSetIterator
{
    /// <summary>Where every iterator ends.</summary>
    public const int NoMoreDocs = int.MaxValue;

    /// <summary>The current document: -1 before the first move, <see cref="NoMoreDocs"/> after the last.</summary>
    public abstract int DocId { get; }

    /// <summary>An upper bound of how many documents there are, for planning.</summary>
    public abstract long Cost { get; }

    /// <summary>Moves to the next document and returns it.</summary>
    public abstract int NextDoc();

    /// <summary>Moves to the first document that is at least <paramref name="target"/> (which is beyond the current one) and returns it.</summary>
    public abstract int Advance(int target);
}
