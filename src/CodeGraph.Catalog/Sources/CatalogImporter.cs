using System.Diagnostics;
using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Model;
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
    private readonly List<Job> _jobs = [];
    private int _filesKnown;

    private CatalogImporter(IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        _progress = progress;
        _cancellation = cancellation;
    }

    /// <summary>Imports files, folders (with everything below them), patterns (<c>*.txt</c>) and zip archives in any mix.</summary>
    /// <param name="paths">What to read. A named file must be usable; files of folders and archives are looked through.</param>
    /// <param name="options">What to start from; the starter catalogue when null.</param>
    /// <param name="progress">Told of every file.</param>
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

        var used = importer.ChooseCopies();
        var catalog = used.Count > 0 ? Merge(options?.Baseline, used) : null;
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
            var job = new Job(path) { Kind = SourceKind.Unreadable, Outcome = ImportOutcome.Failed };
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
        _progress?.Report(new ImportProgress(file.Name, null, _jobs.Count, _filesKnown));
        var job = new Job(file.Name) { Bytes = file.Length };
        _jobs.Add(job);
        try
        {
            var detection = SourceDetector.Detect(file);
            job.Kind = detection.Kind;
            _progress?.Report(new ImportProgress(file.Name, job.Kind, _jobs.Count - 1, _filesKnown));
            Read(file, job, detection.Reason);
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
    }

    private void Read(SourceFile file, Job job, string? reason)
    {
        switch (job.Kind)
        {
            case SourceKind.Archive:
                job.Outcome = ImportOutcome.Skipped;
                ReadMembers(file, job);
                return;
            case SourceKind.Unreadable:
                job.Log.Fail(reason!);
                return;
            case SourceKind.NotASource when file.IsNamed:
                job.Log.Fail($"this is not a file CodeGraph can import: {reason}");
                return;
            case SourceKind.NotASource:
                job.Outcome = ImportOutcome.Skipped;
                return;
            default:
                ReadContent(file, job);
                return;
        }
    }

    private void ReadContent(SourceFile file, Job job)
    {
        if (SourceReaders.Of(job.Kind) is { } read)
        {
            job.Content = read(file, job.Log, _cancellation);
            job.Sha256 = file.Sha256();
            return;
        }

        job.Outcome = ImportOutcome.Recognised;
        if (file.IsNamed)
        {
            job.Log.Handle(null, null, $"this is the {job.Kind.Describe()}, from which CodeGraph takes nothing");
        }
    }

    private void ReadMembers(SourceFile file, Job job)
    {
        var before = _jobs.Count;
        foreach (var member in ZipMembers.Of(file))
        {
            _filesKnown++;
            Read(member);
        }

        if (_jobs.Skip(before).All(member => !member.Kind.IsImported()))
        {
            if (file.IsNamed)
            {
                job.Log.Fail("the archive has no file that CodeGraph can import");
            }

            return;
        }

        job.Outcome = _jobs.Skip(before).Any(member => member.Outcome == ImportOutcome.Failed) ? ImportOutcome.Failed : ImportOutcome.Imported;
    }

    // In the order in which they are laid into the catalogue.
    private List<Job> ChooseCopies()
    {
        var chosen = new List<Job>();
        foreach (var job in _jobs.Where(job => job.Content is not null))
        {
            var copy = job.Content!.Subject is { } subject
                ? chosen.FindIndex(other => other.Content!.Subject == subject && other.Content.Release?.Id == job.Content.Release?.Id)
                : -1;
            if (copy < 0)
            {
                chosen.Add(job);
            }
            else if (IsBetter(job.Content, chosen[copy].Content!))
            {
                Supersede(chosen[copy], job);
                chosen[copy] = job;
            }
            else
            {
                Supersede(job, chosen[copy]);
            }
        }

        return [.. chosen.OrderBy(job => job.Content!.Stage).ThenByDescending(job => job.Content!.Release?.Id, StringComparer.Ordinal)];
    }

    private static bool IsBetter(SourceContent content, SourceContent other) =>
        content.Rank != other.Rank ? content.Rank > other.Rank : content.Release?.Published > other.Release?.Published;

    private static void Supersede(Job copy, Job used)
    {
        copy.Outcome = ImportOutcome.Superseded;
        copy.Log.Handle(null, null, $"the same release was read from {used.Name}, which is used");
    }

    private static CodeCatalog Merge(CodeCatalog? baseline, List<Job> jobs)
    {
        var starter = StarterCatalog.Load();
        var builder = new CatalogBuilder(baseline ?? starter);
        if (baseline is not null)
        {
            builder.AddWordsOf(starter);
        }

        jobs.ForEach(job => job.Content!.AddTo(builder));
        foreach (var release in jobs.Where(job => job.Content!.Release is not null).GroupBy(job => job.Content!.Release!.Id))
        {
            builder.AddRelease(ReleaseOf([.. release], builder.FindRelease(release.Key)));
        }

        return builder.Build();
    }

    // A data set's release may come in several files, and in several imports: a file of the same kind replaces the one before.
    private static Release ReleaseOf(List<Job> jobs, Release? before)
    {
        var about = jobs[0].Content!.Release!;
        var codes = jobs.Select(job => job.Content).OfType<HcpcsContent>().FirstOrDefault();
        var files = jobs.Select(job => job.ToReleaseFile()).ToList();
        var kept = about.DataSet == DataSet.HcpcsLevel2 ? [] : before?.Files.Where(file => files.All(newer => newer.Kind != file.Kind)) ?? [];
        return new Release
        {
            DataSet = about.DataSet,
            Id = about.Id,
            Name = about.Name,
            EffectiveDate = about.EffectiveDate,
            Published = jobs.Max(job => job.Content!.Release!.Published),
            Basis = about.Basis,
            Files = [.. files, .. kept],
            Codes = codes?.File.Codes ?? 0,
            Modifiers = codes?.File.Modifiers ?? 0,
        };
    }

    /// <summary>One file of the import while it is at work.</summary>
    private sealed class Job(string name)
    {
        public string Name => name;

        public ProblemLog Log { get; } = new(name);

        public SourceKind Kind { get; set; } = SourceKind.Unreadable;

        public ImportOutcome Outcome { get; set; } = ImportOutcome.Imported;

        public long Bytes { get; init; }

        public string? Sha256 { get; set; }

        public SourceContent? Content { get; set; }

        public ImportedFile ToReport() => new()
        {
            Name = name,
            Kind = Kind,
            Outcome = Outcome,
            Release = Content?.Release?.Id,
            Bytes = Bytes,
            Sha256 = Sha256,
            Rows = Content?.Rows ?? 0,
            RejectedRows = Log.Rejected,
            HandledProblems = Log.Handled,
            Problems = [.. Log.Problems],
        };

        public ReleaseFile ToReleaseFile() => new(name, Kind.Describe(), Sha256, Content!.Rows, Log.Handled, Log.Rejected);
    }
}
