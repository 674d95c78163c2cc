using System.Buffers;
using System.Text.Json;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>
/// The parameters of one GraphQL-over-HTTP request. Its memory may be a slice of the request's body, so it lives no longer
/// than that body.
/// </summary>
internal sealed class GraphQLHttpRequest : IDisposable
{
    private byte[]? _rented;

    /// <summary>The document as UTF-8; empty when the request names a stored document instead.</summary>
    internal ReadOnlyMemory<byte> Query { get; set; }

    internal bool HasQuery { get; set; }

    /// <summary>The id of a stored document: <c>documentId</c>, <c>id</c>, or <c>extensions.persistedQuery.sha256Hash</c>.</summary>
    internal string? DocumentId { get; set; }

    internal string? OperationName { get; set; }

    internal JsonDocument? Variables { get; set; }

    internal JsonDocument? Extensions { get; set; }

    /// <summary>Memory that is given back with this request, for text that had to be unescaped.</summary>
    internal Span<byte> Rent(int length)
    {
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
        }

        _rented = ArrayPool<byte>.Shared.Rent(length);
        return _rented;
    }

    /// <summary>Makes the first <paramref name="length"/> bytes of the rented memory the document.</summary>
    internal void TakeRentedAsQuery(int length)
    {
        Query = _rented.AsMemory(0, length);
        HasQuery = true;
    }

    public void Dispose()
    {
        Variables?.Dispose();
        Extensions?.Dispose();
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
            _rented = null;
        }
    }
}
