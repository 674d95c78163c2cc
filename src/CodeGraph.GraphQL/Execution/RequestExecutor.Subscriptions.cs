using System.Runtime.CompilerServices;
using CodeGraph.GraphQL.Diagnostics;
using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Execution;

/// <summary>Subscriptions (specification §6.2.3), and whatever else is answered with a stream of results.</summary>
public sealed partial class RequestExecutor
{
    /// <summary>Prepares a request for a transport that takes any number of results.</summary>
    /// <param name="request">The document, operation and variables; subscriptions only if it has <see cref="AllowedOperations.Subscription"/>.</param>
    /// <returns>The response. Nothing is executed before it is enumerated; a query or mutation, and a request that is refused, has one result,
    /// unless it is delivered incrementally (<see cref="OperationRequest.IncrementalDelivery"/>).</returns>
    public ResponseStream OpenStream(OperationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var trace = OperationTrace.Start(request, Options.Telemetry);
        var refusal = Prepare(request, trace, out var operation, out var variables);
        if (refusal is not null)
        {
            trace?.Stop(refusal, this, variables);
            return new ResponseStream(refusal);
        }

        if (operation!.Definition.Operation == OperationType.Subscription)
        {
            // Each event is an operation of its own.
            trace?.Drop();
        }

        return operation.Definition.Operation == OperationType.Subscription
                ? new ResponseStream(ResponseStreamKind.SubscriptionResult, cancellationToken => Subscribe(operation, variables, request, cancellationToken))
                : new ResponseStream(
                    IncrementalPlanOf(operation, variables, request) is null ? ResponseStreamKind.SingleResult : ResponseStreamKind.IncrementalResult,
                    cancellationToken => Execute(trace, operation, variables, request, cancellationToken));
    }

    private async IAsyncEnumerable<ExecutionResult> Execute(
        OperationTrace? trace, CompiledOperation operation, VariableValues variables, OperationRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var initial = await ExecuteTraced(trace, operation, variables, request, request.RootValue, cancellationToken).ConfigureAwait(false);
        await using var subsequent = initial.SubsequentResults?.GetAsyncEnumerator(cancellationToken);
        yield return initial;
        while (subsequent is not null && await subsequent.MoveNextAsync().ConfigureAwait(false))
        {
            yield return subsequent.Current;
        }
    }

    /// <summary><c>Subscribe</c> of §6.2.3: executes the operation once for each event of its source stream, in order, and asks for the
    /// next event when the response to the one before is taken.</summary>
    private async IAsyncEnumerable<ExecutionResult> Subscribe(
        CompiledOperation operation, VariableValues variables, OperationRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var state = new RequestState(request, Options, Timeout.InfiniteTimeSpan, cancellationToken);
        using var unused = new ResponseWriter();
        var execution = new OperationExecution(Schema, request, Options, variables, state, unused);
        var plan = operation.PlanFor(variables).Root;
        await using var events = await execution.CreateSourceEventStreamAsync(plan, request.RootValue, cancellationToken).ConfigureAwait(false);
        while (events is not null && await MoveNextAsync(events, execution, plan, cancellationToken).ConfigureAwait(false))
        {
            yield return await MapSourceToResponseEvent(operation, variables, request, events.Current, cancellationToken).ConfigureAwait(false);
        }

        if (state.Errors.Count > 0)
        {
            yield return Refuse(RequestErrorReason.SourceStream, state.Errors);
        }
    }

    /// <returns>Whether there is an event; false with an error in the execution's state if the stream broke.</returns>
    private static async ValueTask<bool> MoveNextAsync(SourceEventStream events, OperationExecution execution, SelectionSetPlan plan, CancellationToken cancellationToken)
    {
        try
        {
            return await events.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            execution.FailSourceStream(exception, plan);
            return false;
        }
    }

    /// <summary><c>MapSourceToResponseEvent</c> of §6.2.3.2: an event is the root value of an execution with its own time limit, loaders,
    /// services and context data, as if it were a request.</summary>
    private async ValueTask<ExecutionResult> MapSourceToResponseEvent(
        CompiledOperation operation, VariableValues variables, OperationRequest request, object? message, CancellationToken cancellationToken)
    {
        var services = request.CreateEventServices?.Invoke();
        try
        {
            var forEvent = request with
            {
                Services = services ?? request.Services,
                ContextData = request.ContextData is null ? null : new System.Collections.Concurrent.ConcurrentDictionary<string, object?>(request.ContextData, StringComparer.Ordinal),
            };
            var trace = OperationTrace.Start(forEvent, Options.Telemetry);
            trace?.OperationIs(operation);
            return await ExecuteTraced(trace, operation, variables, forEvent, message, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            switch (services)
            {
                case IAsyncDisposable disposable:
                    await disposable.DisposeAsync().ConfigureAwait(false);
                    break;
                case IDisposable disposable:
                    disposable.Dispose();
                    break;
            }
        }
    }
}
