using System.Security.Cryptography;
using System.Text.Json;
using CodeGraph.GraphQL.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore;

/// <summary>Puts the document into requests that only name it, and refuses the ones that must not bring their own.</summary>
internal sealed class PersistedDocuments(IEnumerable<IOperationDocumentStorage> storages, PersistedOperationOptions options)
{
    private const int MaxIdLength = 256;

    // Apollo's wording and codes: its clients wait for exactly these before they send the whole document.
    private static readonly RequestRefusal NotFound =
        new(RequestOutcome.DocumentNotFound, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");

    private static readonly RequestRefusal NotSupported =
        new(RequestOutcome.DocumentNotFound, "PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported");

    private static readonly RequestRefusal HashMismatch =
        RequestRefusal.Parameter("extensions.persistedQuery.sha256Hash is not the SHA-256 of the query.");

    private static readonly RequestRefusal NotTrusted = new(
        RequestOutcome.DocumentNotTrusted,
        "PERSISTED_QUERY_ONLY",
        "Only documents known to this server are executed: send \"documentId\" instead of \"query\".");

    private static readonly RequestRefusal MissingQuery =
        RequestRefusal.Parameter("The request has no \"query\".");

    private readonly IOperationDocumentStorage[] _storages = [.. storages];

    /// <summary>Completes <paramref name="request"/>, or says why it is refused.</summary>
    internal ValueTask<RequestRefusal?> ResolveAsync(GraphQLHttpRequest request, CancellationToken cancellationToken)
    {
        if (request.HasQuery && request.Extensions is null && !options.OnlyAllowPersistedDocuments)
        {
            return default;
        }

        if (!TryReadHash(request.Extensions, out var hash, out var refusal))
        {
            return ValueTask.FromResult(refusal);
        }

        if (options.OnlyAllowPersistedDocuments)
        {
            return (request.DocumentId ?? hash) is { } trustedId
                ? LoadAsync(request, trustedId, cancellationToken)
                : ValueTask.FromResult<RequestRefusal?>(request.HasQuery ? NotTrusted : MissingQuery);
        }

        if (request.HasQuery)
        {
            return hash is null ? default : SaveAsync(request, hash, cancellationToken);
        }

        return (request.DocumentId ?? hash) is { } id
            ? LoadAsync(request, id, cancellationToken)
            : ValueTask.FromResult<RequestRefusal?>(MissingQuery);
    }

    private async ValueTask<RequestRefusal?> LoadAsync(GraphQLHttpRequest request, string id, CancellationToken cancellationToken)
    {
        if (_storages.Length == 0)
        {
            return NotSupported;
        }

        if (id.Length is 0 or > MaxIdLength || id.AsSpan().ContainsAnyExcept(IdCharacters))
        {
            return RequestRefusal.Parameter("A document id is 1 to 256 letters, digits and - . _ ~ :");
        }

        foreach (var storage in _storages)
        {
            if (await storage.TryReadAsync(id, cancellationToken).ConfigureAwait(false) is { } document)
            {
                request.Query = document;
                request.HasQuery = true;
                request.DocumentId = id;
                return null;
            }
        }

        return NotFound;
    }

    private async ValueTask<RequestRefusal?> SaveAsync(GraphQLHttpRequest request, string hash, CancellationToken cancellationToken)
    {
        var actual = Convert.ToHexStringLower(SHA256.HashData(request.Query.Span));
        if (!actual.Equals(hash, StringComparison.OrdinalIgnoreCase))
        {
            return HashMismatch;
        }

        if (options.EnableAutomaticPersistedOperations)
        {
            foreach (var storage in _storages)
            {
                await storage.SaveAsync(actual, request.Query, cancellationToken).ConfigureAwait(false);
            }
        }

        return null;
    }

    /// <summary>Reads <c>{"persistedQuery": {"version": 1, "sha256Hash": "…"}}</c>; the hash is null when there is none.</summary>
    private bool TryReadHash(JsonDocument? extensions, out string? hash, out RequestRefusal? refusal)
    {
        (hash, refusal) = (null, null);
        if (extensions is null || !extensions.RootElement.TryGetProperty("persistedQuery", out var persisted)
            || persisted.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        if (!options.EnableAutomaticPersistedOperations && _storages.Length == 0)
        {
            refusal = NotSupported;
            return false;
        }

        if (persisted.ValueKind == JsonValueKind.Object
            && persisted.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.Number
            && version.TryGetInt32(out var number) && number == 1
            && persisted.TryGetProperty("sha256Hash", out var sha) && sha.ValueKind == JsonValueKind.String)
        {
            hash = sha.GetString();
            return true;
        }

        refusal = RequestRefusal.Parameter("extensions.persistedQuery must be {\"version\": 1, \"sha256Hash\": \"…\"}.");
        return false;
    }

    private static readonly System.Buffers.SearchValues<char> IdCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:");
}
