namespace CodeGraph.Search.Searching;

/// <summary>How a clause takes part in a <see cref="BooleanQuery"/>.</summary>
public enum Occur
{
    /// <summary>It must match, and counts for the score.</summary>
    Must,

    /// <summary>It must match, and does not count for the score.</summary>
    Filter,

    /// <summary>It may match, and counts for the score if it does.</summary>
    Should,

    /// <summary>It must not match.</summary>
    MustNot,
}

/// <summary>A clause of a <see cref="BooleanQuery"/>.</summary>
/// <param name="Query">What it asks for.</param>
/// <param name="Occur">How it takes part.</param>
public sealed record BooleanClause(Query Query, Occur Occur)
{
    /// <inheritdoc />
    public override string ToString() => Occur switch
    {
        Occur.Must => $"+{Query}",
        Occur.Filter => $"#{Query}",
        Occur.MustNot => $"-{Query}",
        _ => $"{Query}",
    };
}
