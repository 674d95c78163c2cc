using System.Collections.Concurrent;
using System.IO;
using CodeGraph.Search.Store;
using Directory = CodeGraph.Search.Store.Directory;

namespace CodeGraph.Search.Index;

/// <summary>
/// A commit of an index, open for reading: a snapshot that stays as it is while writers commit on. Immutable and
/// thread-safe; may be disposed while searches still run on it, which end normally or with an <see cref="ObjectDisposedException"/>.
/// </summary>
public sealed class DirectoryReader : IDisposable
{
    private readonly Directory _directory;
    private readonly DirectoryReaderOptions _options;
    private readonly SegmentInfos _commit;
    private readonly Dictionary<string, IndexInput> _attachments;
    private readonly ConcurrentDictionary<string, OrdinalMap?> _ordinals = new(StringComparer.Ordinal);
    private volatile bool _disposed;

    private DirectoryReader(
        Directory directory,
        DirectoryReaderOptions options,
        SegmentInfos commit,
        IReadOnlyList<LeafReader> leaves,
        Dictionary<string, IndexInput> attachments,
        IndexRecovery? recovery)
    {
        _directory = directory;
        _options = options;
        _commit = commit;
        _attachments = attachments;
        Leaves = leaves;
        Recovery = recovery;
        MaxDoc = leaves.Sum(leaf => leaf.MaxDoc);
        NumDocs = leaves.Sum(leaf => leaf.NumDocs);
    }

    /// <summary>The segments, in document order.</summary>
    public IReadOnlyList<LeafReader> Leaves { get; }

    /// <summary>How many documents there are, deleted ones included. Documents are numbered below it.</summary>
    public int MaxDoc { get; }

    /// <summary>How many documents are not deleted.</summary>
    public int NumDocs { get; }

    /// <summary>The number of the commit.</summary>
    public long Generation => _commit.Generation;

    /// <summary>What the writer put down with the commit.</summary>
    public IReadOnlyDictionary<string, string> CommitData => _commit.CommitData;

    /// <summary>The names of the files that were committed with the index.</summary>
    public IReadOnlyCollection<string> Attachments => _attachments.Keys;

    /// <summary>Null if this is the newest commit; else why an older one was opened.</summary>
    public IndexRecovery? Recovery { get; }

    internal SegmentInfos Commit => _commit;

    /// <summary>
    /// Opens the newest complete commit. Every file is checked against the checksum in its commit; if one is damaged,
    /// the commit before it is opened and <see cref="Recovery"/> says so.
    /// </summary>
    /// <exception cref="IndexNotFoundException">There is no commit.</exception>
    /// <exception cref="CorruptIndexException">All commits are damaged.</exception>
    /// <exception cref="IndexFormatException">The commit was written in a format this program does not read.</exception>
    public static DirectoryReader Open(Directory directory) => Open(directory, new DirectoryReaderOptions());

    /// <summary>Opens the newest complete commit.</summary>
    /// <param name="directory">Where it is.</param>
    /// <param name="options">How it is opened.</param>
    /// <exception cref="IndexNotFoundException">There is no commit.</exception>
    /// <exception cref="CorruptIndexException">All commits are damaged.</exception>
    /// <exception cref="IndexFormatException">The commit was written in a format this program does not read.</exception>
    public static DirectoryReader Open(Directory directory, DirectoryReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(options);
        return Open(directory, options, null);
    }

    /// <summary>Opens the newest commit if it is newer than this one, sharing all segments that are in both.</summary>
    /// <returns>Null if this is the newest.</returns>
    /// <exception cref="CorruptIndexException">All commits are damaged.</exception>
    public DirectoryReader? OpenIfChanged()
    {
        EnsureOpen();
        var newestKnown = CommitPointer.TryRead(_directory);
        var generations = SegmentInfos.ListGenerations(_directory);
        if (generations.Count == 0 || Math.Max(newestKnown, generations[0]) == (Recovery?.DamagedGenerations[0] ?? Generation))
        {
            return null;
        }

        var newest = Open(_directory, _options, this);
        return newest.Generation == Generation ? null : newest;
    }

    /// <summary>A file that was committed with the index. Its bytes equal what was attached.</summary>
    /// <exception cref="FileNotFoundException">The commit has no such file.</exception>
    public IndexInput OpenAttachment(string name)
    {
        EnsureOpen();
        return _attachments.TryGetValue(name, out var input)
            ? input
            : throw new FileNotFoundException($"The commit {SegmentInfos.FileName(Generation)} has no attachment '{name}'.", name);
    }

    /// <summary>The segment that holds a document.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    public LeafReader LeafOf(int doc)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)doc, (uint)MaxDoc);
        var low = 0;
        for (var high = Leaves.Count - 1; low < high;)
        {
            var middle = (low + high + 1) >>> 1;
            if (Leaves[middle].DocBase <= doc)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return Leaves[low];
    }

    /// <summary>The stored values of a document.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    public IReadOnlyList<StoredValue> StoredFields(int doc)
    {
        EnsureOpen();
        var leaf = LeafOf(doc);
        return leaf.StoredFields(doc - leaf.DocBase);
    }

    /// <summary>The first stored value of a field of a document; null if it has none.</summary>
    public string? StoredValue(int doc, string field)
    {
        foreach (var value in StoredFields(doc))
        {
            if (value.Field == field)
            {
                return value.Value;
            }
        }

        return null;
    }

    /// <summary>In how many documents a term is, deleted ones included.</summary>
    public int DocFreq(Term term)
    {
        var sum = 0;
        foreach (var leaf in Leaves)
        {
            sum += leaf.DocFreq(term);
        }

        return sum;
    }

    /// <summary>The order of a field's strings over all segments; null if no document has one.</summary>
    internal OrdinalMap? Ordinals(string field) => _ordinals.GetOrAdd(field, OrdinalMap.Of, this);

    /// <summary>Closes the snapshot. Its memory maps end when no search uses them any more.</summary>
    public void Dispose() => _disposed = true;

    internal void EnsureOpen() => ObjectDisposedException.ThrowIf(_disposed, this);

    private static DirectoryReader Open(Directory directory, DirectoryReaderOptions options, DirectoryReader? previous)
    {
        while (true)
        {
            var newestKnown = CommitPointer.TryRead(directory);
            var generations = SegmentInfos.ListGenerations(directory);
            if (generations.Count == 0)
            {
                throw new IndexNotFoundException("There is no index: the directory holds no commit (segments_N).");
            }

            var damaged = new List<long>();
            var problems = new List<IndexProblem>();
            if (newestKnown > generations[0])
            {
                damaged.Add(newestKnown);
                problems.Add(CommitPointer.Missing(newestKnown));
            }

            foreach (var generation in generations)
            {
                try
                {
                    return Open(directory, options, generation, previous, damaged, problems);
                }
                catch (IOException exception) when (exception is not IndexFormatException)
                {
                    damaged.Add(generation);
                    problems.Add(exception is CorruptIndexException corrupt
                        ? new IndexProblem(corrupt.File, corrupt.Problem)
                        : new IndexProblem(SegmentInfos.FileName(generation), exception.Message));
                }

                // A writer may have committed meanwhile and deleted what this generation named: look again.
                if (SegmentInfos.ListGenerations(directory) is [var newest, ..] && newest != generations[0])
                {
                    break;
                }
            }

            if (generations.All(damaged.Contains))
            {
                throw new CorruptIndexException(problems[0].File, $"{problems[0].Message}, and no older commit is complete");
            }
        }
    }

    private static DirectoryReader Open(
        Directory directory, DirectoryReaderOptions options, long generation, DirectoryReader? previous, List<long> damaged, List<IndexProblem> problems)
    {
        var commit = SegmentInfos.Read(directory, generation);
        var leaves = new List<LeafReader>();
        var docBase = 0;
        foreach (var info in commit.Segments)
        {
            var core = previous?.Leaves.FirstOrDefault(leaf => leaf.Core.Info.Files.SequenceEqual(info.Files))?.Core
                ?? SegmentCore.Open(directory, info, options.VerifyChecksums);
            var live = info.LiveDocs is null ? null : Index.LiveDocs.Read(IndexFile.Open(directory, info.LiveDocs));
            leaves.Add(new LeafReader(core, live, docBase));
            docBase += info.MaxDoc;
        }

        var attachments = commit.Attachments.ToDictionary(
            pair => pair.Key, pair => IndexFile.Open(directory, pair.Value, options.VerifyChecksums), StringComparer.Ordinal);
        var recovery = damaged.Count == 0 ? null : new IndexRecovery(generation, [.. damaged], [.. problems]);
        return new DirectoryReader(directory, options, commit, leaves, attachments, recovery);
    }
}
