using CodeGraph.Search.Store;
using Directory = CodeGraph.Search.Store.Directory;

namespace CodeGraph.Catalog.Tests.Store;

/// <summary>A directory whose disk has room for so many bytes more.</summary>
internal sealed class FullDiskDirectory(Directory inner, long room) : Directory
{
    private long _room = room;

    public override IReadOnlyList<string> ListAll() => inner.ListAll();

    public override bool FileExists(string name) => inner.FileExists(name);

    public override long FileLength(string name) => inner.FileLength(name);

    public override IndexOutput CreateOutput(string name) => new Output(this, inner.CreateOutput(name));

    public override IndexInput OpenInput(string name) => inner.OpenInput(name);

    public override void Sync(IReadOnlyCollection<string> names) => inner.Sync(names);

    public override void SyncMetaData() => inner.SyncMetaData();

    public override void Rename(string source, string destination) => inner.Rename(source, destination);

    public override void DeleteFile(string name) => inner.DeleteFile(name);

    public override IDisposable ObtainLock(string name) => inner.ObtainLock(name);

    private sealed class Output(FullDiskDirectory directory, IndexOutput inner) : IndexOutput(inner.Name)
    {
        protected override void WriteCore(ReadOnlySpan<byte> bytes)
        {
            directory._room -= bytes.Length;
            if (directory._room < 0)
            {
                throw new IOException("No space left on device");
            }

            inner.WriteBytes(bytes);
        }

        protected override void CloseCore() => inner.Dispose();
    }
}
