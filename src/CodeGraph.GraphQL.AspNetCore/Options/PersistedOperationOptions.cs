namespace CodeGraph.GraphQL.AspNetCore;

/// <summary>
/// Documents that clients name instead of sending: trusted documents (<c>{"documentId": "…"}</c> or <c>id</c>) and automatic
/// persisted queries (<c>extensions.persistedQuery.sha256Hash</c>).
/// </summary>
public sealed class PersistedOperationOptions
{
    /// <summary>
    /// Whether only stored documents are executed, so that nobody can send one of their own. Needs a storage, see
    /// <c>AddFileSystemOperationDocumentStorage</c>. Default: false.
    /// </summary>
    public bool OnlyAllowPersistedDocuments { get; set; }

    /// <summary>
    /// Whether clients may store documents by sending them once together with their hash. Set by
    /// <c>UseAutomaticPersistedOperationPipeline</c>. Default: false.
    /// </summary>
    public bool EnableAutomaticPersistedOperations { get; set; }
}
