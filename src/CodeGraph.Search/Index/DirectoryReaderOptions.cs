namespace CodeGraph.Search.Index;

/// <summary>How a <see cref="DirectoryReader"/> is opened.</summary>
public sealed record DirectoryReaderOptions
{
    /// <summary>
    /// Whether every byte is read and compared with its checksum. It is unless set: an index is then never answered from
    /// while it is damaged. Where reading it all takes too long, only the headers and tables of each file are read, and
    /// damage elsewhere is left for <see cref="CheckIndex"/> to find.
    /// </summary>
    public bool VerifyChecksums { get; init; } = true;
}
