using System.IO;
using CodeGraph.Search.Documents;
using CodeGraph.Search.Store;
using Directory = CodeGraph.Search.Store.Directory;

namespace CodeGraph.Search.Index;

/// <summary>
/// Adds, replaces and deletes documents and makes the changes visible all at once with <see cref="Commit"/>. One
/// writer at a time may be open on a directory. Thread-safe.
/// </summary>
/// <remarks>
/// When a write fails (a full disk, say), the exception reaches the caller, everything since the last commit is undone,
/// its files are deleted, and the writer is closed. The last commit stays as it was.
/// </remarks>
public sealed partial class IndexWriter : IDisposable
{
    private const string LockName = "write.lock";

    private readonly Lock _gate = new();
    private readonly Directory _directory;
    private readonly IndexWriterConfig _config;
    private readonly IDisposable _lock;
    private readonly FieldSchema _schema = new();
    private readonly List<OpenSegment> _segments = [];
    private readonly HashSet<Term> _deletes = [];
    private readonly List<SegmentInfos> _commits = [];
    private Dictionary<string, FileEntry> _attachments = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, string> _commitData = new Dictionary<string, string>();
    private DocumentBuffer _buffer;
    private SegmentInfos? _pending;
    private long _generation;
    private long _nextFileNumber;
    private bool _changed;
    private bool _closed;

    /// <summary>Opens the index for writing and deletes what a writer that was killed has left behind.</summary>
    /// <exception cref="LockObtainFailedException">Another writer is open on the directory.</exception>
    /// <exception cref="IndexNotFoundException">There is no index, and the mode is <see cref="OpenMode.Append"/>.</exception>
    /// <exception cref="CorruptIndexException">All commits are damaged, and the mode is not <see cref="OpenMode.Create"/>.</exception>
    public IndexWriter(Directory directory, IndexWriterConfig config)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(config);
        ArgumentOutOfRangeException.ThrowIfLessThan(config.MergeFactor, 2);
        ArgumentOutOfRangeException.ThrowIfNegative(config.DeletesAllowed);
        ArgumentOutOfRangeException.ThrowIfLessThan(config.CommitsKept, 1);
        _directory = directory;
        _config = config;
        _buffer = new DocumentBuffer(config.Analyzer, _schema);
        _lock = directory.ObtainLock(LockName);
        try
        {
            OpenIndex();
        }
        catch
        {
            _lock.Dispose();
            throw;
        }
    }

    /// <summary>Null if the newest commit was continued; else why an older one was.</summary>
    public IndexRecovery? Recovery { get; private set; }

    /// <summary>How many documents the index has with all changes so far, not counting deletions that wait to be applied.</summary>
    public int NumDocs
    {
        get
        {
            lock (_gate)
            {
                return _segments.Sum(segment => segment.NumDocs) + _buffer.MaxDoc - _buffer.DeletedCount;
            }
        }
    }

    /// <summary>Adds a document.</summary>
    /// <exception cref="ArgumentException">A field is used in a way that contradicts an earlier document.</exception>
    /// <exception cref="IOException">The memory buffer was full and could not be written.</exception>
    public void AddDocument(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        lock (_gate)
        {
            EnsureOpen();
            Add(document);
        }
    }

    /// <summary>Replaces all documents that have the term by one.</summary>
    /// <exception cref="ArgumentException">A field is used in a way that contradicts an earlier document.</exception>
    /// <exception cref="IOException">The memory buffer was full and could not be written.</exception>
    public void UpdateDocument(Term term, Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        lock (_gate)
        {
            EnsureOpen();
            Delete(term);
            Add(document);
        }
    }

    /// <summary>Deletes all documents that have the term.</summary>
    public void DeleteDocuments(Term term)
    {
        lock (_gate)
        {
            EnsureOpen();
            Delete(term);
        }
    }

    /// <summary>Deletes all documents. Attachments and commit data stay.</summary>
    public void DeleteAll()
    {
        lock (_gate)
        {
            EnsureOpen();
            _segments.Clear();
            _deletes.Clear();
            _schema.Clear();
            _buffer = new DocumentBuffer(_config.Analyzer, _schema);
            _changed = true;
        }
    }

    /// <summary>
    /// Writes a file that is committed, checksummed, kept and deleted together with the index, replacing an earlier
    /// one of that name. Later commits keep it until it is replaced or removed.
    /// </summary>
    /// <exception cref="IOException">The file could not be written.</exception>
    public void AttachFile(string name, Action<IndexOutput> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(write);
        lock (_gate)
        {
            EnsureOpen();
            Guarded(() =>
            {
                using var output = _directory.CreateOutput($"_{NextNumber()}{IndexFileDeleter.AttachmentExtension}");
                write(output);
                _attachments[name] = FileEntry.Of(output);
            });
            _changed = true;
        }
    }

    /// <summary>Takes an attached file out of the following commits.</summary>
    public void RemoveAttachment(string name)
    {
        lock (_gate)
        {
            EnsureOpen();
            _changed |= _attachments.Remove(name);
        }
    }

    /// <summary>Puts down a few words with the following commits, replacing the earlier ones.</summary>
    public void SetCommitData(IReadOnlyDictionary<string, string> data)
    {
        ArgumentNullException.ThrowIfNull(data);
        lock (_gate)
        {
            EnsureOpen();
            _commitData = new Dictionary<string, string>(data, StringComparer.Ordinal);
            _changed = true;
        }
    }

    /// <summary>Merges segments until there are at most that many, without deleted documents.</summary>
    /// <exception cref="IOException">The merged segment could not be written.</exception>
    public void ForceMerge(int maxSegments = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxSegments, 1);
        lock (_gate)
        {
            EnsureOpen();
            Guarded(() =>
            {
                Flush();
                DropEmptySegments();
                if (_segments.Count > maxSegments)
                {
                    Merge(maxSegments - 1, _segments.Count - maxSegments + 1);
                }

                for (var i = 0; i < _segments.Count; i++)
                {
                    if (_segments[i].DeletedCount > 0)
                    {
                        Merge(i, 1);
                    }
                }
            });
        }
    }

    /// <summary>Closes the writer without committing; changes since the last commit are undone.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (!_closed)
            {
                RollbackAndClose();
            }
        }
    }

    private void Add(Document document)
    {
        _buffer.Add(document);
        _changed = true;
        if (_buffer.RamBytes > _config.RamBufferBytes)
        {
            Guarded(Flush);
        }
    }

    private void Delete(Term term)
    {
        _buffer.Delete(term);
        _deletes.Add(term);
        _changed = true;
    }

    private string NextNumber() => SegmentInfos.ToBase36(_nextFileNumber++);

    private void EnsureOpen() => ObjectDisposedException.ThrowIf(_closed, this);
}
