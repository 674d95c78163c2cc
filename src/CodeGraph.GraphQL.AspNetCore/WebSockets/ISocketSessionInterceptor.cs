using System.Text.Json;

namespace CodeGraph.GraphQL.AspNetCore.WebSockets;

/// <summary>
/// Has a say in what clients do over WebSockets. Register with <c>AddSocketSessionInterceptor&lt;T&gt;()</c>; one instance serves all
/// sockets. Derive from <see cref="DefaultSocketSessionInterceptor"/> to write only what is needed.
/// </summary>
public interface ISocketSessionInterceptor
{
    /// <summary>A client wants to connect (<c>connection_init</c>).</summary>
    /// <param name="session">The socket.</param>
    /// <param name="payload">What the client says of itself, such as a token; undefined if nothing.</param>
    /// <param name="cancellationToken">Cancelled when the socket is closed.</param>
    /// <returns>Whether it may; if not, its socket is closed with 4403.</returns>
    public ValueTask<ConnectionStatus> OnConnectAsync(ISocketSession session, JsonElement payload, CancellationToken cancellationToken);

    /// <summary>A client sends an operation (<c>subscribe</c>).</summary>
    /// <param name="session">The socket.</param>
    /// <param name="operationId">The client's id for the operation.</param>
    /// <param name="contextData">The context data of this operation; begins as a copy of the session's.</param>
    /// <param name="cancellationToken">Cancelled when the operation is.</param>
    /// <exception cref="GraphQLException">The operation may not run; the client is told why in an <c>error</c>.</exception>
    public ValueTask OnRequestAsync(
        ISocketSession session, string operationId, IDictionary<string, object?> contextData, CancellationToken cancellationToken);

    /// <summary>An operation has ended, whoever ended it.</summary>
    /// <param name="session">The socket.</param>
    /// <param name="operationId">The client's id for the operation.</param>
    public ValueTask OnCompleteAsync(ISocketSession session, string operationId);

    /// <summary>The socket is closed and its operations have ended.</summary>
    /// <param name="session">The socket.</param>
    public ValueTask OnCloseAsync(ISocketSession session);
}
