namespace CodeGraph.Search.Index;

/// <summary>Something wrong with a file of an index.</summary>
/// <param name="File">The file's name inside the index.</param>
/// <param name="Message">What is wrong, as a clause.</param>
public sealed record IndexProblem(string File, string Message)
{
    /// <inheritdoc />
    public override string ToString() => $"{File}: {Message}";
}

/// <summary>Tells that the newest commit was damaged and an older one was opened.</summary>
/// <param name="Generation">The commit that was opened.</param>
/// <param name="DamagedGenerations">The newer commits that were passed over, newest first.</param>
/// <param name="Problems">What was wrong with each of them.</param>
public sealed record IndexRecovery(long Generation, IReadOnlyList<long> DamagedGenerations, IReadOnlyList<IndexProblem> Problems)
{
    /// <summary>A sentence for the log.</summary>
    public override string ToString() =>
        $"The newest commit is damaged ({string.Join("; ", Problems)}); opened commit {SegmentInfos.FileName(Generation)} instead.";
}
