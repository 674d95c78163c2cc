using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Sources;

/// <summary>What an import starts from.</summary>
public sealed record ImportOptions
{
    /// <summary>
    /// The catalogue to add to: an index's, to keep its other releases, or null for the starter catalogue alone. The
    /// starter catalogue's words are laid over it either way.
    /// </summary>
    public CodeCatalog? Baseline { get; init; }
}

/// <summary>How far an import is.</summary>
/// <param name="File">The file at work.</param>
/// <param name="Kind">What it is; null while it is being looked at.</param>
/// <param name="FilesDone">Files finished.</param>
/// <param name="FilesKnown">Files found so far; members of an archive are found as it is opened.</param>
public sealed record ImportProgress(string File, SourceKind? Kind, int FilesDone, int FilesKnown)
{
    /// <summary>What became of the file; null while it is at work. Copies are told apart only when all files are read.</summary>
    public ImportOutcome? Outcome { get; init; }

    /// <summary>The rows read from the finished file.</summary>
    public int Rows { get; init; }
}

/// <summary>The outcome of an import.</summary>
/// <param name="Catalog">The new catalogue; null when nothing could be read, and then nothing changes.</param>
/// <param name="Report">What was read and what was wrong with it.</param>
public sealed record ImportResult(CodeCatalog? Catalog, ImportReport Report);
