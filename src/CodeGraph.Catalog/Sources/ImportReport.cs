namespace CodeGraph.Catalog.Sources;

/// <summary>What an import read, from which files, and everything irregular in them.</summary>
public sealed record ImportReport
{
    /// <summary>Every file looked at, in the order given.</summary>
    public required IReadOnlyList<ImportedFile> Files { get; init; }

    /// <summary>Distinct codes read from official files; 0 when none could be.</summary>
    public required int Codes { get; init; }

    /// <summary>Distinct modifiers read from official files.</summary>
    public required int Modifiers { get; init; }

    /// <summary>Ids of the releases read, the code set's first, and of each data set the newest first.</summary>
    public required IReadOnlyList<string> Releases { get; init; }

    /// <summary>How long reading took.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Whether every file the caller named could be used; false too when nothing was read at all.</summary>
    public bool Succeeded => Files.Any(file => file.Outcome == ImportOutcome.Imported) && Files.All(file => file.Outcome != ImportOutcome.Failed);

    /// <summary>Rows that could not be used, over all files.</summary>
    public int RejectedRows => Files.Sum(file => file.RejectedRows);

    /// <summary>What was looked at, by kind and table, in the order of the kinds; rows are those of files whose facts are in the catalogue.</summary>
    public IReadOnlyList<ImportedKind> Kinds =>
        [.. Files.GroupBy(file => (file.Kind, file.Table)).OrderBy(group => group.Key.Kind).ThenBy(group => group.Key.Table, StringComparer.Ordinal).Select(group => new ImportedKind(
            group.Key.Kind,
            group.Key.Table,
            group.Count(),
            group.Where(file => file.Outcome == ImportOutcome.Imported).Sum(file => file.Rows),
            group.Sum(file => file.RejectedRows)))];
}

/// <summary>The files of one kind in an import.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Table">The table of a database; null for kinds without tables.</param>
/// <param name="Files">How many files.</param>
/// <param name="Rows">The rows of those whose facts are in the catalogue.</param>
/// <param name="RejectedRows">Rows that could not be used.</param>
public sealed record ImportedKind(SourceKind Kind, string? Table, int Files, int Rows, int RejectedRows);

/// <summary>What became of a file.</summary>
public enum ImportOutcome
{
    /// <summary>Its facts are in the catalogue.</summary>
    Imported,

    /// <summary>It was read, but a better copy of the same release is in the catalogue.</summary>
    Superseded,

    /// <summary>An official file that CodeGraph takes no facts from.</summary>
    Recognised,

    /// <summary>Not a source; found in a folder or archive, so nobody claimed it was.</summary>
    Skipped,

    /// <summary>It could not be used; its problems say why.</summary>
    Failed,
}

/// <summary>One file of an import.</summary>
public sealed record ImportedFile
{
    /// <summary>The file's name without folder; inside an archive, <c>archive.zip/member.txt</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Which table of a database it is, e.g. <c>lcd_x_hcpc_code</c>; null for kinds without tables, and for tables not known here.</summary>
    public string? Table { get; init; }

    /// <summary>Why it is no source or cannot be read; null otherwise.</summary>
    public string? Reason { get; init; }

    /// <summary>What became of it.</summary>
    public required ImportOutcome Outcome { get; init; }

    /// <summary>The release its facts belong to; null when it has none.</summary>
    public string? Release { get; init; }

    /// <summary>Its size in bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>The SHA-256 of its bytes in lower-case hexadecimal; null when it was not read.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Records read: codes and modifiers, notes, rows of a table.</summary>
    public int Rows { get; init; }

    /// <summary>Rows that could not be used.</summary>
    public int RejectedRows { get; init; }

    /// <summary>Irregularities that lost nothing.</summary>
    public int HandledProblems { get; init; }

    /// <summary>The problems, in the order of the file; of very many only the first 10,000.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; init; } = [];
}
