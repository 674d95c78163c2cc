using System.Collections.Concurrent;
using System.Text.Json;
using CodeGraph.GraphQL.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore.WebSockets;

/// <summary>The operations that are running on one socket, by the ids their client gave them.</summary>
internal sealed class SocketOperations(SocketSession session, SocketMessageWriter writer, SocketServices services)
{
    private static readonly RequestRefusal TooMany = new(
        RequestOutcome.InvalidParameter, "TOO_MANY_OPERATIONS", "This socket runs as many operations as it may: complete one first, or open another socket.");

    private readonly ConcurrentDictionary<string, SocketOperation> _running = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SocketOperation, Task> _tasks = [];

    /// <summary>Begins what a <c>subscribe</c> asks for.</summary>
    /// <returns>Why the socket must be closed; null if it need not.</returns>
    /// <exception cref="JsonException">The message is not as the protocol says.</exception>
    internal ValueTask<SocketClosure?> BeginAsync(SocketMessage message)
    {
        if (message.Id is not { Length: > 0 } id)
        {
            throw new JsonException("'subscribe' message is expected to have the 'id' property");
        }

        if (_running.ContainsKey(id))
        {
            return ValueTask.FromResult<SocketClosure?>(SocketClosure.AlreadyExists(id));
        }

        // The operation outlives the message, and its document and variables are slices of it.
        var envelope = JsonEnvelopeReader.Read(message.Payload.ToArray(), maxBatchSize: 0);
        if (envelope.Refusal is { } refusal)
        {
            throw new JsonException($"'subscribe' message has a wrong payload: {refusal.Message}");
        }

        var request = envelope.Single!;
        if (request is { HasQuery: false, DocumentId: null, Extensions: null })
        {
            request.Dispose();
            throw new JsonException("'subscribe' message is expected to have the 'query' property in its payload");
        }

        var operation = new SocketOperation(id, request, session, writer, services, this);
        if (_tasks.Count >= services.Options.MaxOperations)
        {
            return RefuseAsync(operation);
        }

        _running[id] = operation;
        Run(operation, Task.Run(operation.RunAsync));
        return default;
    }

    /// <summary>The client wants no more of an operation; from now on its id is free.</summary>
    internal void Complete(string id)
    {
        if (_running.TryRemove(id, out var operation))
        {
            operation.Cancel();
        }
    }

    /// <summary>Frees the id of an operation that is about to say its last.</summary>
    internal void Release(SocketOperation operation) => _running.TryRemove(new KeyValuePair<string, SocketOperation>(operation.Id, operation));

    internal void CancelAll()
    {
        foreach (var operation in _tasks.Keys)
        {
            operation.Cancel();
        }
    }

    /// <summary>Cancels what runs and waits until it has ended.</summary>
    internal Task EndAsync()
    {
        CancelAll();
        return Task.WhenAll(_tasks.Values);
    }

    /// <summary>Awaited before the next message is read, so that a client that only sends cannot make refusals pile up.</summary>
    private static async ValueTask<SocketClosure?> RefuseAsync(SocketOperation operation)
    {
        await operation.RefuseAsync(TooMany).ConfigureAwait(false);
        return null;
    }

    private void Run(SocketOperation operation, Task task)
    {
        _tasks[operation] = task;
        task.ContinueWith(_ => _tasks.TryRemove(operation, out var _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }
}
