namespace CodeGraph.GraphQL.AspNetCore;

/// <summary>
/// Trusted documents: the <c>*.graphql</c> files of a folder, read once at start, each named by its file name without the
/// extension. Clients cannot add to them.
/// </summary>
/// <remarks>A colon, as in <c>sha256:…</c>, is left out or written <c>_</c> in the file name, since not every file system takes it.</remarks>
public sealed class FileSystemOperationDocumentStorage : IOperationDocumentStorage
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _documents = new(StringComparer.Ordinal);

    /// <summary>Reads the documents of a folder.</summary>
    /// <param name="directory">The folder; its sub-folders are not read.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public FileSystemOperationDocumentStorage(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        foreach (var file in Directory.EnumerateFiles(directory, "*.graphql"))
        {
            _documents[Path.GetFileNameWithoutExtension(file)] = File.ReadAllBytes(file);
        }
    }

    /// <summary>How many documents there are.</summary>
    public int Count => _documents.Count;

    /// <inheritdoc/>
    public ValueTask<ReadOnlyMemory<byte>?> TryReadAsync(string documentId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(documentId);
        var payload = documentId[(documentId.IndexOf(':', StringComparison.Ordinal) + 1)..];
        ReadOnlyMemory<byte>? found =
            _documents.TryGetValue(documentId.Replace(':', '_'), out var document) || _documents.TryGetValue(payload, out document)
                ? document
                : null;
        return ValueTask.FromResult(found);
    }

    /// <summary>Does nothing: what is trusted is decided when the folder is filled.</summary>
    /// <param name="documentId">Not used.</param>
    /// <param name="document">Not used.</param>
    /// <param name="cancellationToken">Not used.</param>
    public ValueTask SaveAsync(string documentId, ReadOnlyMemory<byte> document, CancellationToken cancellationToken) =>
        ValueTask.CompletedTask;
}
