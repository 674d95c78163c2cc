using System.Runtime.CompilerServices;

namespace CodeGraph.GraphQL.Execution.Incremental;

/// <summary>The parts of an incremental response after the first (<c>YieldSubsequentResults</c>).</summary>
/// <remarks>Nothing is executed but while the next part is asked for: a client that reads slowly is not served faster.</remarks>
internal sealed class SubsequentResults(IncrementalRequest request, WorkQueue queue, Func<Exception, GraphQLError?> errorOf) : IAsyncEnumerable<ExecutionResult>
{
    // Results that are ready at the same time go into one part, up to about this size.
    private const int MaxPartBytes = 32 << 10;

    private int _isTaken;

    /// <summary>Ends the response if nobody has begun to read it.</summary>
    internal void GiveUp()
    {
        if (Interlocked.Exchange(ref _isTaken, 1) == 0)
        {
            request.Dispose();
        }
    }

    public IAsyncEnumerator<ExecutionResult> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Interlocked.Exchange(ref _isTaken, 1) == 0
            ? new Enumerator(request, DeliverAsync(cancellationToken).GetAsyncEnumerator(cancellationToken))
            : throw new InvalidOperationException("The parts of a response can be read only once.");

    private async IAsyncEnumerable<ExecutionResult> DeliverAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IReadOnlyList<PendingResult> known = [.. queue.Announced];
        queue.Start();
        while (known.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ExecutionResult part;
            try
            {
                await request.State.Scheduler.RunAsync(IsDue).ConfigureAwait(false);
                part = Write(queue.TakePayload(), hasNext: !queue.IsDone);
                known = [.. queue.Announced];
            }
            catch (Exception exception) when (errorOf(exception) is { } error)
            {
                part = Fail(known, error);
                known = [];
            }

            yield return part;
        }
    }

    /// <summary>Whether the next part should be sent.</summary>
    /// <param name="isIdle">Whether everything that can go on at once has been done.</param>
    private bool IsDue(bool isIdle) => queue.IsDone || queue.Payload.Bytes > MaxPartBytes || (isIdle && !queue.Payload.IsEmpty);

    private ExecutionResult Write(PayloadBuilder payload, bool hasNext)
    {
        using (payload)
        {
            if (payload.IsEmpty && hasNext)
            {
                throw new InvalidOperationException("Nothing runs any more, and yet not everything is done.");
            }

            var writer = new ResponseWriter(request.RemainingBytes);
            try
            {
                IncrementalJson.WritePart(writer, payload, request.State.TakeExtensions(), hasNext);
                request.Spend(writer.Position);
            }
            catch
            {
                writer.Dispose();
                throw;
            }

            return new ExecutionResult(ExecutionKind.Executed, RequestErrorReason.None, payload.Errors, dataIsNull: false, writer) { HasNext = hasNext };
        }
    }

    /// <summary>Ends the request with the reading, even if the reader leaves before the first part.</summary>
    private sealed class Enumerator(IncrementalRequest request, IAsyncEnumerator<ExecutionResult> parts) : IAsyncEnumerator<ExecutionResult>
    {
        public ExecutionResult Current => parts.Current;

        public ValueTask<bool> MoveNextAsync() => parts.MoveNextAsync();

        public async ValueTask DisposeAsync()
        {
            await parts.DisposeAsync().ConfigureAwait(false);
            request.Dispose();
        }
    }

    /// <summary>The last part of a response that cannot be completed: everything the client waits for has failed.</summary>
    private ExecutionResult Fail(IReadOnlyList<PendingResult> known, GraphQLError error)
    {
        using var payload = PayloadBuilder.For(request.Delivery);
        foreach (var pending in known)
        {
            payload.AddFailure(pending, [error]);
        }

        var writer = new ResponseWriter();
        IncrementalJson.WritePart(writer, payload, null, hasNext: false);
        return new ExecutionResult(ExecutionKind.Executed, RequestErrorReason.None, [error], dataIsNull: false, writer);
    }
}
