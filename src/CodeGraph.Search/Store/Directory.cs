using System.IO;

namespace CodeGraph.Search.Store;

/// <summary>
/// A flat set of named files in which an index lives. Files are written once, from start to end, and never changed
/// afterwards; a commit is the rename of one small file. All members may be called from several threads.
/// </summary>
public abstract class Directory : IDisposable
{
    /// <summary>The names of all files, in ordinal order.</summary>
    /// <exception cref="IOException">The directory cannot be read.</exception>
    public abstract IReadOnlyList<string> ListAll();

    /// <summary>Whether a file of that name exists.</summary>
    public abstract bool FileExists(string name);

    /// <summary>The length of a file in bytes.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public abstract long FileLength(string name);

    /// <summary>Starts a new file.</summary>
    /// <exception cref="IOException">A file of that name exists, or it cannot be created.</exception>
    public abstract IndexOutput CreateOutput(string name);

    /// <summary>Opens a file for reading. The bytes stay readable for as long as the input is reachable, even if the file is deleted.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public abstract IndexInput OpenInput(string name);

    /// <summary>Forces the bytes of the named files to stable storage.</summary>
    /// <exception cref="IOException">The bytes could not be made durable.</exception>
    public abstract void Sync(IReadOnlyCollection<string> names);

    /// <summary>Forces creations, renames and deletions to stable storage.</summary>
    /// <exception cref="IOException">The directory could not be made durable.</exception>
    public abstract void SyncMetaData();

    /// <summary>Renames a file atomically, replacing the destination if there is one.</summary>
    /// <exception cref="IOException">The file could not be renamed.</exception>
    public abstract void Rename(string source, string destination);

    /// <summary>Deletes a file. Inputs that are open on it stay readable.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public abstract void DeleteFile(string name);

    /// <summary>Takes the lock of that name until the result is disposed.</summary>
    /// <exception cref="LockObtainFailedException">Somebody else holds it.</exception>
    public abstract IDisposable ObtainLock(string name);

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases what the directory holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
