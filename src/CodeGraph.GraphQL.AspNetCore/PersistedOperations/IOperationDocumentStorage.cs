namespace CodeGraph.GraphQL.AspNetCore;

/// <summary>
/// Where documents are kept that clients name by an id. Implementations are called by many requests at once.
/// </summary>
public interface IOperationDocumentStorage
{
    /// <summary>Finds a document.</summary>
    /// <param name="documentId">The id as the client sent it: 1 to 256 letters, digits and <c>- . _ ~ :</c>.</param>
    /// <param name="cancellationToken">Ends when the client goes away.</param>
    /// <returns>The document's text in UTF-8, or null when there is none with this id.</returns>
    public ValueTask<ReadOnlyMemory<byte>?> TryReadAsync(string documentId, CancellationToken cancellationToken);

    /// <summary>
    /// Keeps a document that a client sent with its hash (automatic persisted queries). A storage of trusted documents, which
    /// clients must not add to, does nothing.
    /// </summary>
    /// <param name="documentId">The lower-case hexadecimal SHA-256 of <paramref name="document"/>, which has been verified.</param>
    /// <param name="document">The document's text in UTF-8; only valid during the call, so a storage copies it.</param>
    /// <param name="cancellationToken">Ends when the client goes away.</param>
    public ValueTask SaveAsync(string documentId, ReadOnlyMemory<byte> document, CancellationToken cancellationToken);
}
