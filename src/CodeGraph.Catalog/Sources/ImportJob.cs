using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Sources;

/// <summary>One file of an import while it is at work.</summary>
internal sealed class ImportJob(string name)
{
    /// <summary>The name shown to people.</summary>
    public string Name => name;

    public ProblemLog Log { get; } = new(name);

    public SourceKind Kind { get; set; } = SourceKind.Unreadable;

    public ImportOutcome Outcome { get; set; } = ImportOutcome.Imported;

    public long Bytes { get; init; }

    public string? Sha256 { get; set; }

    /// <summary>See <see cref="ImportedFile.Table"/>.</summary>
    public string? Table { get; set; }

    /// <summary>See <see cref="ImportedFile.Reason"/>.</summary>
    public string? Reason { get; set; }

    /// <summary>What was read; null when nothing could be.</summary>
    public SourceContent? Content { get; set; }

    /// <summary>Marks the file as another copy of what <paramref name="used"/> has.</summary>
    public void Supersede(ImportJob used)
    {
        Outcome = ImportOutcome.Superseded;
        Log.Handle(null, null, $"the same release was read from {used.Name}, which is used");
    }

    public ImportedFile ToReport() => new()
    {
        Name = name,
        Kind = Kind,
        Table = Table,
        Reason = Reason,
        Outcome = Outcome,
        Release = Content?.Release?.Id,
        Bytes = Bytes,
        Sha256 = Sha256,
        Rows = Content?.Rows ?? 0,
        RejectedRows = Log.Rejected,
        HandledProblems = Log.Handled,
        Problems = [.. Log.Problems],
    };

    public ReleaseFile ToReleaseFile() =>
        new(name, Table is not null ? $"{Kind.Describe()} {Table}" : Content!.Part is { } part ? $"{Kind.Describe()}: {part}" : Kind.Describe(), Sha256, Content!.Rows, Log.Handled, Log.Rejected);
}
