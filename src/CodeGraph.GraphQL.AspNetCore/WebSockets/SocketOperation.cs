using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using CodeGraph.GraphQL.AspNetCore.Http;
using CodeGraph.GraphQL.Execution;

namespace CodeGraph.GraphQL.AspNetCore.WebSockets;

/// <summary>One operation on a socket: from <c>subscribe</c> over any number of <c>next</c> to <c>error</c> or <c>complete</c>.</summary>
internal sealed class SocketOperation(
    string id, GraphQLHttpRequest request, SocketSession session, SocketMessageWriter writer, SocketServices services, SocketOperations owner)
{
    private readonly JsonEncodedText _id = JsonEncodedText.Encode(id);
    private readonly CancellationTokenSource _cancelled = CancellationTokenSource.CreateLinkedTokenSource(session.Ended);

    internal string Id => id;

    private CancellationToken Cancelled => _cancelled.Token;

    internal void Cancel()
    {
        try
        {
            _cancelled.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has ended by itself meanwhile.
        }
    }

    internal async Task RunAsync()
    {
        try
        {
            await ExecuteAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is WebSocketException or IOException || Cancelled.IsCancellationRequested)
        {
            // Cancelled by the client, or together with the socket: nothing more is sent.
        }
        catch (GraphQLException refused)
        {
            await TryFailAsync(ErrorsOf(refused)).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            services.Logger.LogOperationFailed(exception, RequestRefusal.InternalError.Code);
            await TryFailAsync(GraphQLResponseWriter.Render(RequestRefusal.InternalError)).ConfigureAwait(false);
        }
        finally
        {
            owner.Release(this);
            await EndAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Answers with <c>error</c> what is not even begun.</summary>
    internal async Task RefuseAsync(RequestRefusal refusal)
    {
        await TryFailAsync(GraphQLResponseWriter.Render(refusal)).ConfigureAwait(false);
        request.Dispose();
        _cancelled.Dispose();
    }

    private async Task ExecuteAsync()
    {
        var contextData = new ConcurrentDictionary<string, object?>(session.ContextData, StringComparer.Ordinal);
        await services.Interceptor.OnRequestAsync(session, id, contextData, Cancelled).ConfigureAwait(false);
        await using var scope = new EventServices(session.HttpContext.RequestServices);
        var (stream, refusal) = await services.Pipeline.OpenStreamAsync(session.HttpContext, request, scope, contextData, Cancelled).ConfigureAwait(false);
        if (refusal is not null)
        {
            await FailAsync(GraphQLResponseWriter.Render(refusal)).ConfigureAwait(false);
        }
        else if (stream!.Kind != ResponseStreamKind.SubscriptionResult)
        {
            await SendAsync(stream).ConfigureAwait(false);
        }
        else if (services.Occupancy.Subscriptions.TryEnter())
        {
            try
            {
                await SendAsync(stream).ConfigureAwait(false);
            }
            finally
            {
                services.Occupancy.Subscriptions.Leave();
            }
        }
        else
        {
            await FailAsync(GraphQLResponseWriter.Render(RequestRefusal.TooManySubscriptions)).ConfigureAwait(false);
        }
    }

    private async Task SendAsync(ResponseStream stream)
    {
        await foreach (var result in stream.WithCancellation(Cancelled).ConfigureAwait(false))
        {
            using (result)
            {
                if (EndsOperation(result, stream.Kind))
                {
                    await FailAsync(result.Json).ConfigureAwait(false);
                    return;
                }

                await writer.SendAsync(_id, "next"u8, result.Json.Span, Cancelled).ConfigureAwait(false);
            }
        }

        owner.Release(this);
        await writer.SendAsync(_id, "complete"u8, default, Cancelled).ConfigureAwait(false);
    }

    /// <summary>A result without execution is the operation's end, but for one event of a subscription that took too long or grew too large.</summary>
    private static bool EndsOperation(ExecutionResult result, ResponseStreamKind kind) =>
        result.Kind == ExecutionKind.RequestError
        && !(kind == ResponseStreamKind.SubscriptionResult && result.Reason is RequestErrorReason.Timeout or RequestErrorReason.ResponseTooLarge);

    private async Task FailAsync(ReadOnlyMemory<byte> response)
    {
        owner.Release(this);
        await writer.SendAsync(_id, "error"u8, ErrorsIn(response), Cancelled).ConfigureAwait(false);
    }

    private async Task TryFailAsync(ReadOnlyMemory<byte> response)
    {
        try
        {
            await FailAsync(response).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The socket is gone, and with it the one to tell.
        }
    }

    private async Task EndAsync()
    {
        request.Dispose();
        _cancelled.Dispose();
        try
        {
            await services.Interceptor.OnCompleteAsync(session, id).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            services.Logger.LogSessionFailed(exception);
        }
    }

    /// <summary>An <c>error</c> carries the list of errors alone.</summary>
    private static ReadOnlySpan<byte> ErrorsIn(ReadOnlyMemory<byte> response)
    {
        var reader = new Utf8JsonReader(response.Span);
        while (reader.Read() && !(reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("errors"u8)))
        {
        }

        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return response.Span[start..(int)reader.BytesConsumed];
    }

    private static ReadOnlyMemory<byte> ErrorsOf(GraphQLException refused)
    {
        using var result = ExecutionResult.FromErrors(RequestErrorReason.OperationNotAllowed, refused.Errors);
        return result.Json.ToArray();
    }
}
