using System.IO;

namespace CodeGraph.Search.Store;

/// <summary>
/// A folder of the file system. Files are memory-mapped for reading, so that an open index costs address space and
/// page cache rather than heap, and a reader outlives the deletion of its files.
/// </summary>
public sealed class FSDirectory : Directory
{
    private FSDirectory(string path) => FullPath = path;

    /// <summary>The folder, as an absolute path.</summary>
    public string FullPath { get; }

    /// <summary>Opens a folder, creating it if there is none.</summary>
    /// <exception cref="IOException">The folder cannot be created.</exception>
    public static FSDirectory Open(string path)
    {
        var full = Path.GetFullPath(path);
        System.IO.Directory.CreateDirectory(full);
        return new FSDirectory(full);
    }

    /// <inheritdoc />
    public override IReadOnlyList<string> ListAll() =>
        [.. System.IO.Directory.EnumerateFiles(FullPath).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <inheritdoc />
    public override bool FileExists(string name) => File.Exists(PathOf(name));

    /// <inheritdoc />
    public override long FileLength(string name) => new FileInfo(PathOf(name)).Length;

    /// <inheritdoc />
    public override IndexOutput CreateOutput(string name) => new FSIndexOutput(PathOf(name), name);

    /// <inheritdoc />
    public override IndexInput OpenInput(string name) => MappedIndexInput.Open(PathOf(name), name);

    /// <inheritdoc />
    public override void Sync(IReadOnlyCollection<string> names)
    {
        foreach (var name in names)
        {
            using var handle = File.OpenHandle(PathOf(name), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }
    }

    /// <inheritdoc />
    public override void SyncMetaData() => DirectoryHandle.Flush(FullPath);

    /// <inheritdoc />
    public override void Rename(string source, string destination) =>
        File.Move(PathOf(source), PathOf(destination), overwrite: true);

    /// <inheritdoc />
    public override void DeleteFile(string name)
    {
        var path = PathOf(name);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"The index has no file '{name}'.", name);
        }

        File.Delete(path);
    }

    /// <inheritdoc />
    public override IDisposable ObtainLock(string name)
    {
        try
        {
            return new FileStream(PathOf(name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception)
        {
            throw new LockObtainFailedException(
                $"The index '{FullPath}' is being written by another process ('{name}' is locked).", exception);
        }
    }

    private string PathOf(string name) => name.AsSpan().ContainsAny('/', '\\')
        ? throw new ArgumentException($"'{name}' is not the name of a file in a directory.", nameof(name))
        : Path.Combine(FullPath, name);

    private sealed class FSIndexOutput : IndexOutput
    {
        private readonly FileStream _file;

        public FSIndexOutput(string path, string name)
            : base(name) => _file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);

        protected override void WriteCore(ReadOnlySpan<byte> bytes) => _file.Write(bytes);

        protected override void CloseCore() => _file.Dispose();
    }
}
