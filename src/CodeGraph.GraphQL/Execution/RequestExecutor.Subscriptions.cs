using System.Runtime.CompilerServices;
using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Execution;

/// <summary>Subscriptions (specification §6.2.3).</summary>
public sealed partial class RequestExecutor
{
    /// <summary><c>Subscribe</c> of §6.2.3: executes the operation once for each event of its source stream.</summary>
    /// <param name="request">The document, operation and variables; it must allow <see cref="AllowedOperations.Subscription"/>.
    /// A query or mutation gives its one result.</param>
    /// <param name="cancellationToken">Ends the stream.</param>
    /// <returns>The responses in the order of the events; one with errors if the stream cannot begin or breaks. Dispose each when it is sent.</returns>
    public async IAsyncEnumerable<ExecutionResult> SubscribeAsync(OperationRequest request, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var refusal = Prepare(request, out var operation, out var variables);
        if (refusal is not null)
        {
            yield return refusal;
            yield break;
        }

        if (operation!.Definition.Operation != OperationType.Subscription)
        {
            yield return await ExecuteOperation(operation, variables, request, request.RootValue, cancellationToken).ConfigureAwait(false);
            yield break;
        }

        using var state = new RequestState(request, Options, Timeout.InfiniteTimeSpan, cancellationToken);
        using var unused = new ResponseWriter();
        var execution = new OperationExecution(Schema, request, Options, variables, state, unused);
        var events = execution.CreateSourceEventStream(operation.PlanFor(variables).Root, request.RootValue);
        if (events is null)
        {
            yield return Refuse(RequestErrorReason.SourceStream, state.Errors);
            yield break;
        }

        await using var source = events.GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            bool hasEvent;
            try
            {
                hasEvent = await source.MoveNextAsync().ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                execution.FailSourceStream(exception, operation.PlanFor(variables).Root);
                hasEvent = false;
            }

            if (state.Errors.Count > 0)
            {
                yield return Refuse(RequestErrorReason.SourceStream, state.Errors);
            }

            if (!hasEvent)
            {
                yield break;
            }

            // MapSourceToResponseEvent of §6.2.3.2.
            yield return await ExecuteOperation(operation, variables, request, source.Current, cancellationToken).ConfigureAwait(false);
        }
    }
}
