using System.Text.Json;

namespace CodeGraph.GraphQL.AspNetCore.WebSockets;

/// <summary>Lets everybody connect and do everything.</summary>
public class DefaultSocketSessionInterceptor : ISocketSessionInterceptor
{
    /// <inheritdoc/>
    public virtual ValueTask<ConnectionStatus> OnConnectAsync(ISocketSession session, JsonElement payload, CancellationToken cancellationToken) =>
        ValueTask.FromResult(ConnectionStatus.Accept());

    /// <inheritdoc/>
    public virtual ValueTask OnRequestAsync(
        ISocketSession session, string operationId, IDictionary<string, object?> contextData, CancellationToken cancellationToken) => default;

    /// <inheritdoc/>
    public virtual ValueTask OnCompleteAsync(ISocketSession session, string operationId) => default;

    /// <inheritdoc/>
    public virtual ValueTask OnCloseAsync(ISocketSession session) => default;
}
