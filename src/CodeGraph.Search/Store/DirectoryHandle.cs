using System.Runtime.InteropServices;

namespace CodeGraph.Search.Store;

/// <summary>Flushes a folder's entries. .NET cannot open a folder, and without this a rename may be lost with the power.</summary>
internal static partial class DirectoryHandle
{
    /// <summary>Makes creations, renames and deletions in the folder durable; a no-op where the system has no such call.</summary>
    public static void Flush(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = Open(path, 0);
        if (descriptor < 0)
        {
            throw new System.IO.IOException($"The folder '{path}' cannot be opened to make its entries durable (errno {Marshal.GetLastPInvokeError()}).");
        }

        try
        {
            // Some file systems refuse to flush a folder (EINVAL); their renames are then as durable as they can be.
            const int InvalidArgument = 22;
            if (FSync(descriptor) != 0 && Marshal.GetLastPInvokeError() is var error && error != InvalidArgument)
            {
                throw new System.IO.IOException($"The entries of the folder '{path}' could not be made durable (errno {error}).");
            }
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int FSync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int descriptor);
}
