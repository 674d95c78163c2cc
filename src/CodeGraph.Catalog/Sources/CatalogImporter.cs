using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Sources.Hcpcs;

namespace CodeGraph.Catalog.Sources;

/// <summary>
/// Reads official files into a catalogue. Files that cannot be used change nothing and are reported; the result is made
/// only after everything was read, so an import that breaks off leaves no trace.
/// </summary>
public sealed partial class CatalogImporter
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

        var releases = importer.ChooseReleases();
        var notes = importer.ChooseNotes();
        CodeCatalog? catalog = null;
        if (releases.Count > 0 || notes.Count > 0)
        {
            catalog = Merge(options?.Baseline, releases, notes);
        }

        var entries = releases.SelectMany(release => release.Hcpcs!.Entries).Select(entry => (entry.Value, entry.IsModifier)).ToHashSet();
        return new ImportResult(catalog, new ImportReport
        {
            Files = [.. importer._jobs.Select(job => job.ToReport())],
            Codes = entries.Count(entry => !entry.IsModifier),
            Modifiers = entries.Count(entry => entry.IsModifier),
            Releases = [.. releases.Select(release => release.ReleaseId!)],
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
            job.Hcpcs = null;
            job.Notes = null;
        }
    }

    private void Read(SourceFile file, Job job, string? reason)
    {
        switch (job.Kind)
        {
            case SourceKind.HcpcsText:
                job.Hcpcs = HcpcsTextReader.Read(file, job.Log, _cancellation);
                job.Rows = job.Hcpcs.Entries.Count;
                FindRelease(job);
                break;
            case SourceKind.HcpcsWorkbook:
                job.Hcpcs = HcpcsWorkbookReader.Read(file, job.Log, _cancellation);
                job.Rows = job.Hcpcs.Entries.Count;
                FindRelease(job);
                break;
            case SourceKind.ProcessingNotes:
                job.Notes = ProcessingNotesReader.Read(file, job.Log, _cancellation);
                job.Rows = job.Notes.ByNumber.Count;
                break;
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
                job.Outcome = ImportOutcome.Recognised;
                if (file.IsNamed)
                {
                    job.Log.Handle(null, null, $"this is the {job.Kind.Describe()}, from which CodeGraph takes nothing; name the HCPCS alpha-numeric file or the processing notes");
                }

                return;
        }

        job.Sha256 = file.Sha256();
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

    private static void FindRelease(Job job)
    {
        if (job.Log.HasFailed)
        {
            return;
        }

        job.Published = DateInName(job.Name);
        if (job.Hcpcs!.EffectiveDate is { } effective)
        {
            job.ReleaseId = Release.IdOf(effective);
            job.EffectiveDate = effective;
            job.Basis = "effective: the latest action effective date of the records"
                + (job.Published is null ? "" : "; published: the date in the file's name");
        }
        else if (job.Published is { } published)
        {
            job.ReleaseId = Release.IdOf(published);
            job.EffectiveDate = new DateOnly(published.Year, published.Month, 1);
            job.Basis = "the date in the file's name, because the records have no action effective date";
        }
        else
        {
            job.Log.Fail("neither the records nor the file's name tell which release this is");
        }
    }

    // Of several copies of a release one is used: text before spreadsheet (it has every date), then the newest posting.
    private List<Job> ChooseReleases()
    {
        var chosen = new List<Job>();
        foreach (var copies in _jobs.Where(job => job.Hcpcs is not null).GroupBy(job => job.ReleaseId))
        {
            var ranked = copies.OrderByDescending(job => job.Kind == SourceKind.HcpcsText).ThenByDescending(job => job.Published).ToArray();
            chosen.Add(ranked[0]);
            foreach (var copy in ranked[1..])
            {
                copy.Outcome = ImportOutcome.Superseded;
                copy.Log.Handle(null, null, $"the same release was read from {ranked[0].Name}, which is used");
            }
        }

        return [.. chosen.OrderByDescending(job => job.ReleaseId, StringComparer.Ordinal)];
    }

    private List<Job> ChooseNotes() => [.. _jobs.Where(job => job.Notes is not null).OrderByDescending(job => job.Notes!.Highest)];

    private static CodeCatalog Merge(CodeCatalog? baseline, List<Job> releases, List<Job> notes)
    {
        var starter = StarterCatalog.Load();
        var builder = new CatalogBuilder(baseline ?? starter);
        if (baseline is not null)
        {
            builder.AddWordsOf(starter);
        }

        foreach (var job in releases)
        {
            builder.RemoveRecords(record => record.Release == job.ReleaseId);
            foreach (var (value, isModifier, record) in job.Hcpcs!.Entries)
            {
                var dated = record with { Provenance = record.Provenance with { Release = job.ReleaseId } };
                _ = isModifier ? builder.AddModifierRecord(value, dated) : builder.AddCodeRecord(value, dated);
            }

            builder.AddRelease(job.ToRelease());
        }

        // The notes with the highest number belong to the newest release, and so on; fewer notes than releases serve the older ones too.
        var ids = builder.ReleaseIds;
        for (var i = 0; i < ids.Count && notes.Count > 0; i++)
        {
            builder.AddNotes(ids[i], notes[Math.Min(i, notes.Count - 1)].Notes!.ByNumber);
        }

        return builder.Build();
    }

    // CMS writes the day of posting as mmddyyyy: HCPC2026_JAN_ANWEB_01122026.txt.
    private static DateOnly? DateInName(string name)
    {
        foreach (Match match in EightDigits().Matches(name))
        {
            if (DateOnly.TryParseExact(match.Value, "MMddyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year > 1990)
            {
                return date;
            }
        }

        return null;
    }

    [GeneratedRegex("(?<![0-9])[0-9]{8}(?![0-9])")]
    private static partial Regex EightDigits();

    /// <summary>One file of the import while it is at work.</summary>
    private sealed class Job(string name)
    {
        public string Name => name;

        public ProblemLog Log { get; } = new(name);

        public SourceKind Kind { get; set; } = SourceKind.Unreadable;

        public ImportOutcome Outcome { get; set; } = ImportOutcome.Imported;

        public long Bytes { get; init; }

        public string? Sha256 { get; set; }

        public int Rows { get; set; }

        public HcpcsFile? Hcpcs { get; set; }

        public ProcessingNotes? Notes { get; set; }

        public string? ReleaseId { get; set; }

        public DateOnly EffectiveDate { get; set; }

        public DateOnly? Published { get; set; }

        public string Basis { get; set; } = "";

        public ImportedFile ToReport() => new()
        {
            Name = name,
            Kind = Kind,
            Outcome = Outcome,
            Release = Outcome == ImportOutcome.Failed ? null : ReleaseId,
            Bytes = Bytes,
            Sha256 = Sha256,
            Rows = Outcome == ImportOutcome.Failed ? 0 : Rows,
            RejectedRows = Log.Rejected,
            HandledProblems = Log.Handled,
            Problems = [.. Log.Problems],
        };

        public Release ToRelease() => new()
        {
            Id = ReleaseId!,
            Name = $"HCPCS Level II, {EffectiveDate.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}",
            EffectiveDate = EffectiveDate,
            Published = Published,
            Basis = Basis,
            Files = [new ReleaseFile(name, Kind.Describe(), Sha256, Rows, Log.Handled, Log.Rejected)],
            Codes = Hcpcs!.Codes,
            Modifiers = Hcpcs.Modifiers,
        };
    }
}
