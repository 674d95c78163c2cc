using System.Collections.Concurrent;
using System.IO;

namespace CodeGraph.Search.Store;

/// <summary>A directory in memory: for tests, and for small indexes that are rebuilt at start-up.</summary>
public sealed class RamDirectory : Directory
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _locks = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public override IReadOnlyList<string> ListAll() => [.. _files.Keys.Order(StringComparer.Ordinal)];

    /// <inheritdoc />
    public override bool FileExists(string name) => _files.ContainsKey(name);

    /// <inheritdoc />
    public override long FileLength(string name) => Find(name).Length;

    /// <inheritdoc />
    public override IndexOutput CreateOutput(string name)
    {
        if (!_files.TryAdd(name, []))
        {
            throw new IOException($"The file '{name}' exists already.");
        }

        return new RamOutput(this, name);
    }

    /// <inheritdoc />
    public override IndexInput OpenInput(string name) => new RamInput(name, Find(name));

    /// <inheritdoc />
    public override void Sync(IReadOnlyCollection<string> names)
    {
    }

    /// <inheritdoc />
    public override void SyncMetaData()
    {
    }

    /// <inheritdoc />
    public override void Rename(string source, string destination)
    {
        _files[destination] = Find(source);
        _files.TryRemove(source, out _);
    }

    /// <inheritdoc />
    public override void DeleteFile(string name)
    {
        if (!_files.TryRemove(name, out _))
        {
            throw NotFound(name);
        }
    }

    /// <inheritdoc />
    public override IDisposable ObtainLock(string name) => _locks.TryAdd(name, 0)
        ? new RamLock(this, name)
        : throw new LockObtainFailedException($"The lock '{name}' is held by another writer of this index.");

    private byte[] Find(string name) => _files.TryGetValue(name, out var bytes) ? bytes : throw NotFound(name);

    private static FileNotFoundException NotFound(string name) => new($"The index has no file '{name}'.", name);

    private sealed class RamOutput(RamDirectory directory, string name) : IndexOutput(name)
    {
        private readonly MemoryStream _bytes = new();

        protected override void WriteCore(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

        protected override void CloseCore() => directory._files[Name] = _bytes.ToArray();
    }

    private sealed class RamInput(string name, byte[] bytes) : IndexInput(name)
    {
        public override ReadOnlySpan<byte> Bytes => bytes;
    }

    private sealed class RamLock(RamDirectory directory, string name) : IDisposable
    {
        public void Dispose() => directory._locks.TryRemove(name, out _);
    }
}
