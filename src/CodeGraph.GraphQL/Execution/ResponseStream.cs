namespace CodeGraph.GraphQL.Execution;

/// <summary>How the results of a <see cref="ResponseStream"/> come.</summary>
public enum ResponseStreamKind
{
    /// <summary>One result and no more: a query or a mutation, or a request that is not executed.</summary>
    SingleResult,

    /// <summary>The parts of one result, the last of which has no <see cref="ExecutionResult.HasNext"/>: <c>@defer</c> or <c>@stream</c>.</summary>
    IncrementalResult,

    /// <summary>One result for each event, for as long as the client listens (specification §6.2.3).</summary>
    SubscriptionResult,
}

/// <summary>The response to a request whose transport takes any number of results. From <see cref="RequestExecutor.OpenStream"/>.</summary>
/// <remarks>Parsed and validated already, executed only when it is enumerated; that can be done once.</remarks>
public sealed class ResponseStream : IAsyncEnumerable<ExecutionResult>
{
    private readonly Func<CancellationToken, IAsyncEnumerable<ExecutionResult>> _results;

    internal ResponseStream(ResponseStreamKind kind, Func<CancellationToken, IAsyncEnumerable<ExecutionResult>> results)
    {
        Kind = kind;
        _results = results;
    }

    internal ResponseStream(ExecutionResult refusal)
        : this(ResponseStreamKind.SingleResult, _ => Once(refusal)) => Reason = refusal.Reason;

    /// <summary>How the results come, known before the first of them.</summary>
    public ResponseStreamKind Kind { get; }

    /// <summary>Why the operation is not going to be executed; <see cref="RequestErrorReason.None"/> if it is.</summary>
    public RequestErrorReason Reason { get; }

    /// <summary>Begins to execute.</summary>
    /// <param name="cancellationToken">Cancelled when the client is gone.</param>
    /// <returns>The results; dispose each when it is sent, and the enumerator in any case, because it holds the event source.</returns>
    public IAsyncEnumerator<ExecutionResult> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        _results(cancellationToken).GetAsyncEnumerator(cancellationToken);

    private static async IAsyncEnumerable<ExecutionResult> Once(ExecutionResult result)
    {
        await ValueTask.CompletedTask.ConfigureAwait(false);
        yield return result;
    }
}
