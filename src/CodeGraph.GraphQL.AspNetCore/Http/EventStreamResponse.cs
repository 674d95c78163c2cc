using CodeGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>
/// Answers with an event stream: a <c>next</c> for each result as it comes, comments while none comes, <c>complete</c> at the end.
/// </summary>
/// <param name="options">How it is kept alive.</param>
/// <param name="subscriptions">The subscriptions there may be.</param>
/// <param name="logger">Told of faults of the engine.</param>
/// <param name="stopping">Cancelled when the host stops. Streams end then without <c>complete</c>, so that their clients come again,
/// perhaps to another server.</param>
internal sealed class EventStreamResponse(GraphQLEventStreamOptions options, Slots subscriptions, ILogger logger, CancellationToken stopping)
{
    /// <summary>Sends all results. The next one is asked for when the client's connection has taken the one before.</summary>
    /// <exception cref="OperationCanceledException">The client is gone.</exception>
    internal async Task SendAsync(HttpContext context, ResponseStream results)
    {
        if (results.Kind != ResponseStreamKind.SubscriptionResult)
        {
            await SendAllAsync(context, results).ConfigureAwait(false);
        }
        else if (subscriptions.TryEnter())
        {
            try
            {
                await SendAllAsync(context, results).ConfigureAwait(false);
            }
            finally
            {
                subscriptions.Leave();
            }
        }
        else
        {
            await SendAsync(context, RequestRefusal.TooManySubscriptions).ConfigureAwait(false);
        }
    }

    /// <summary>Tells in the stream why there is nothing to stream: a browser's <c>EventSource</c> shows nobody the body of an error.</summary>
    internal async Task SendAsync(HttpContext context, RequestRefusal refusal)
    {
        using var writer = EventStreamWriter.Begin(context, options.KeepAliveInterval);
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await SendAsync(writer, refusal, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private async Task SendAllAsync(HttpContext context, ResponseStream results)
    {
        using var writer = EventStreamWriter.Begin(context, options.KeepAliveInterval);
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await SendAsync(writer, results, ending).ConfigureAwait(false);
            await writer.CompleteAsync(ending.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            logger.LogDebug("An event stream was ended because the host stops.");
        }
        catch (Exception exception) when (!ending.IsCancellationRequested)
        {
            logger.LogError(exception, "The GraphQL engine failed; the client was told {Code}.", RequestRefusal.InternalError.Code);
            await SendAsync(writer, RequestRefusal.InternalError, ending.Token).ConfigureAwait(false);
        }
    }

    private static async Task SendAsync(EventStreamWriter writer, RequestRefusal refusal, CancellationToken cancellationToken)
    {
        await writer.NextAsync(GraphQLResponseWriter.Render(refusal), cancellationToken).ConfigureAwait(false);
        await writer.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task SendAsync(EventStreamWriter writer, ResponseStream results, CancellationTokenSource ending)
    {
        await using var enumerator = results.GetAsyncEnumerator(ending.Token);
        while (await MoveNextAsync(enumerator, writer, ending).ConfigureAwait(false))
        {
            using var result = enumerator.Current;
            await writer.NextAsync(result.Json, ending.Token).ConfigureAwait(false);
        }
    }

    private static async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<ExecutionResult> results, EventStreamWriter writer, CancellationTokenSource ending)
    {
        var move = results.MoveNextAsync();
        if (move.IsCompleted)
        {
            return await move.ConfigureAwait(false);
        }

        var moving = move.AsTask();
        try
        {
            await writer.KeepAliveUntilAsync(moving, ending.Token).ConfigureAwait(false);
        }
        catch
        {
            // An enumerator must not be disposed while it moves.
            await ending.CancelAsync().ConfigureAwait(false);
            await ((Task)moving).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        return await moving.ConfigureAwait(false);
    }
}
