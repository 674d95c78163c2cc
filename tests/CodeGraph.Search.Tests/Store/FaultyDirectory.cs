using System.IO;

namespace CodeGraph.Search.Store;

/// <summary>
/// A directory that fails at its n-th operation. When it is killed, all later operations fail too, as after a power cut;
/// else only that one does, as on a disk that was full for a moment.
/// </summary>
internal sealed class FaultyDirectory(Directory inner, int failAt, bool killed) : Directory
{
    public int Operations { get; private set; }

    public bool Failed { get; private set; }

    public override IReadOnlyList<string> ListAll() => inner.ListAll();

    public override bool FileExists(string name) => inner.FileExists(name);

    public override long FileLength(string name) => inner.FileLength(name);

    public override IndexInput OpenInput(string name) => inner.OpenInput(name);

    public override IDisposable ObtainLock(string name) => inner.ObtainLock(name);

    public override IndexOutput CreateOutput(string name)
    {
        Step();
        return new FaultyOutput(this, inner.CreateOutput(name));
    }

    public override void Sync(IReadOnlyCollection<string> names)
    {
        Step();
        inner.Sync(names);
    }

    public override void SyncMetaData()
    {
        Step();
        inner.SyncMetaData();
    }

    public override void Rename(string source, string destination)
    {
        Step();
        inner.Rename(source, destination);
    }

    public override void DeleteFile(string name)
    {
        Step();
        inner.DeleteFile(name);
    }

    private void Step()
    {
        if (Operations++ == failAt || (killed && Failed))
        {
            Failed = true;
            throw new IOException("No space left on device");
        }
    }

    private sealed class FaultyOutput(FaultyDirectory directory, IndexOutput inner) : IndexOutput(inner.Name)
    {
        protected override void WriteCore(ReadOnlySpan<byte> bytes)
        {
            // Half of what was to be written arrives.
            inner.WriteBytes(bytes[..(bytes.Length / 2)]);
            directory.Step();
            inner.WriteBytes(bytes[(bytes.Length / 2)..]);
        }

        protected override void CloseCore() => inner.Dispose();
    }
}
