using System.Diagnostics;
using CodeGraph.Catalog.Sources.Hcpcs;

namespace CodeGraph.Catalog.Sources;

/// <summary>
/// Reads official files into a catalogue. Files that cannot be used change nothing and are reported; the result is made
/// only after everything was read, so an import that breaks off leaves no trace.
/// </summary>
public sealed class CatalogImporter
{
    private readonly IProgress<ImportProgress>? _progress;
    private readonly CancellationToken _cancellation;
    private readonly List<ImportJob> _jobs = [];
    private int _filesKnown;
    private int _filesDone;

    private CatalogImporter(IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        _progress = progress;
        _cancellation = cancellation;
    }

    /// <summary>Imports files, folders (with everything below them), patterns (<c>*.txt</c>) and zip archives in any mix.</summary>
    /// <param name="paths">What to read. A named file must be usable; files of folders and archives are looked through.</param>
    /// <param name="options">What to start from; the starter catalogue when null.</param>
    /// <param name="progress">Told of every file: when it is looked at, when its kind is known, and when it is finished.</param>
    /// <param name="cancellation">Stops the import; nothing changes then.</param>
    /// <exception cref="OperationCanceledException">The import was stopped.</exception>
    public static ImportResult Import(
        IEnumerable<string> paths,
        ImportOptions? options = null,
        IProgress<ImportProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var clock = Stopwatch.StartNew();
        var importer = new CatalogImporter(progress, cancellation);
        foreach (var path in paths)
        {
            importer.Read(path);
        }

        var used = CatalogComposer.ChooseCopies(importer._jobs);
        var catalog = used.Count > 0 ? CatalogComposer.Compose(options?.Baseline, used) : null;
        var entries = used.Select(job => job.Content).OfType<HcpcsContent>()
            .SelectMany(content => content.File.Entries).Select(entry => (entry.Value, entry.IsModifier)).ToHashSet();
        return new ImportResult(catalog, new ImportReport
        {
            Files = [.. importer._jobs.Select(job => job.ToReport())],
            Codes = entries.Count(entry => !entry.IsModifier),
            Modifiers = entries.Count(entry => entry.IsModifier),
            Releases = [.. used.Select(job => job.Content!.Release?.Id).OfType<string>().Distinct()],
            Elapsed = clock.Elapsed,
        });
    }

    private void Read(string path)
    {
        var (files, reason) = SourcePaths.Expand(path);
        if (reason is not null)
        {
            var job = new ImportJob(path) { Kind = SourceKind.Unreadable, Outcome = ImportOutcome.Failed };
            job.Log.Fail(reason);
            _jobs.Add(job);
        }

        _filesKnown += files.Count;
        foreach (var file in files)
        {
            Read(file);
        }
    }

    private void Read(SourceFile file)
    {
        _cancellation.ThrowIfCancellationRequested();
        Report(file, null);
        var job = new ImportJob(file.Name) { Bytes = file.Length };
        _jobs.Add(job);
        try
        {
            var detection = SourceDetector.Detect(file);
            (job.Kind, job.Table, job.Reason) = (detection.Kind, detection.Table, detection.Reason);
            Report(file, job.Kind);
            Read(file, job);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            job.Log.Fail(exception.Message.TrimEnd('.'));
        }

        if (job.Log.HasFailed)
        {
            job.Outcome = ImportOutcome.Failed;
            job.Content = null;
        }

        _filesDone++;
        Report(file, job.Kind, job);
    }

    private void Report(SourceFile file, SourceKind? kind, ImportJob? finished = null) => _progress?.Report(new ImportProgress(file.Name, kind, _filesDone, _filesKnown)
    {
        Outcome = finished?.Outcome,
        Rows = finished?.Content?.Rows ?? 0,
    });

    private void Read(SourceFile file, ImportJob job)
    {
        switch (job.Kind)
        {
            case SourceKind.Archive:
                job.Outcome = ImportOutcome.Skipped;
                ReadMembers(file, job);
                return;
            case SourceKind.Unreadable:
                job.Log.Fail(job.Reason!);
                return;
            case SourceKind.NotASource when file.IsNamed:
                job.Log.Fail($"this is not a file CodeGraph can import: {job.Reason}");
                return;
            case SourceKind.NotASource:
                job.Outcome = ImportOutcome.Skipped;
                return;
            default:
                ReadContent(file, job);
                return;
        }
    }

    private void ReadContent(SourceFile file, ImportJob job)
    {
        if (SourceReaders.Of(job.Kind) is { } read)
        {
            job.Content = read(file, job.Log, _cancellation);
            job.Table = job.Content.Table ?? job.Table;
            job.Sha256 = file.Sha256();
            return;
        }

        job.Outcome = ImportOutcome.Recognised;
        if (file.IsNamed)
        {
            job.Log.Handle(null, null, $"this is the {job.Kind.Describe()}, from which CodeGraph takes nothing");
        }
    }

    private void ReadMembers(SourceFile file, ImportJob job)
    {
        var before = _jobs.Count;
        foreach (var member in ZipMembers.Of(file))
        {
            _filesKnown++;
            Read(member);
        }

        var members = _jobs.Skip(before).ToList();
        if (members.TrueForAll(member => !member.Kind.IsImported()))
        {
            if (file.IsNamed)
            {
                job.Log.Fail("the archive has no file that CodeGraph can import");
            }

            return;
        }

        job.Outcome = members.Exists(member => member.Outcome == ImportOutcome.Failed) ? ImportOutcome.Failed : ImportOutcome.Imported;
    }
}
