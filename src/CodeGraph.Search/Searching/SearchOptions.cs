using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>How a search is run.</summary>
public sealed record SearchOptions
{
    /// <summary>The usual search: by score, with an exact number of hits.</summary>
    public static SearchOptions Default { get; } = new();

    /// <summary>Only these documents of the index; all if null.</summary>
    public FixedBitSet? Filter { get; init; }

    /// <summary>What to sort by; the score if null.</summary>
    public Sort? Sort { get; init; }

    /// <summary>Only hits behind this one: the last hit of the page before.</summary>
    public ScoreDoc? After { get; init; }

    /// <summary>
    /// Whether all matches are counted. If not, documents that cannot be among the best are left out unseen, which is faster.
    /// </summary>
    public bool ExactTotal { get; init; } = true;

    /// <summary>Stops the search when it is cancelled.</summary>
    public CancellationToken CancellationToken { get; init; }
}
