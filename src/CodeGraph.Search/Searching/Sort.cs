namespace CodeGraph.Search.Searching;

/// <summary>What to sort hits by, most important first. Equal hits come in document order.</summary>
/// <param name="Fields">The fields.</param>
public sealed record Sort(params IReadOnlyList<SortField> Fields);

/// <summary>One thing to sort by.</summary>
/// <param name="Field">A field with numeric or sorted doc values.</param>
/// <param name="IsText">Whether it has sorted (text) rather than numeric doc values.</param>
/// <param name="Descending">Whether the highest come first.</param>
/// <param name="MissingFirst">Whether documents without a value come first rather than last, whichever the direction.</param>
public sealed record SortField(string Field, bool IsText, bool Descending = false, bool MissingFirst = false)
{
    private const string ScoreName = "_score";

    /// <summary>The score, highest first: for a sort in which it is not the most important, or not the only thing.</summary>
    public static SortField Score { get; } = new(ScoreName, IsText: false, Descending: true);

    internal bool IsScore => Field == ScoreName;
}
