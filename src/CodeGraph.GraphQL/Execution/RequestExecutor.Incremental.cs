using CodeGraph.GraphQL.Execution.Incremental;
using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Execution;

/// <summary>Operations with <c>@defer</c> and <c>@stream</c>, for clients that take a response in parts.</summary>
public sealed partial class RequestExecutor
{
    /// <summary>The plan of an operation that is delivered incrementally; null if the client does not take that, or nothing in it is deferred or streamed.</summary>
    private static IncrementalOperationPlan? IncrementalPlanOf(CompiledOperation operation, VariableValues variables, OperationRequest request) =>
        request.IncrementalDelivery != IncrementalDelivery.None
        && operation.Incremental?.PlanFor(variables, request.IncrementalDelivery) is { IsIncremental: true } plan ? plan : null;

    /// <summary>Executes what is not deferred; the rest is executed while it is read.</summary>
    private async ValueTask<ExecutionResult> ExecuteIncrementallyAsync(
        CompiledOperation operation, IncrementalOperationPlan plan, VariableValues variables, OperationRequest request, object? rootValue, CancellationToken cancellationToken)
    {
        var state = new RequestState(request, Options, Options.ExecutionTimeout, cancellationToken);
        var shared = new IncrementalRequest(Schema, request, Options, variables, state);
        var writer = new ResponseWriter(Options.MaxResponseBytes);
        var isContinued = false;
        try
        {
            writer.WriteRaw("{\"data\":"u8);
            var execution = shared.NewExecution(writer);
            var isObject = await execution.ExecuteRootSelectionSetAsync(plan.Root, rootValue, operation.Definition.Operation == OperationType.Mutation).ConfigureAwait(false);
            var errors = execution.TakeErrors();
            var work = execution.TakeWork();
            if (!isObject || work.IsEmpty)
            {
                return Complete(errors, state.TakeExtensions(), isObject, writer);
            }

            var queue = new WorkQueue(shared);
            queue.Begin(work);
            IncrementalJson.WriteInitialEnd(writer, errors, state.TakeExtensions(), queue.TakePayload());
            shared.Spend(writer.Position);
            isContinued = true;
            return new ExecutionResult(ExecutionKind.Executed, RequestErrorReason.None, errors, !isObject, writer)
            {
                HasNext = true,
                SubsequentResults = new SubsequentResults(shared, queue, exception => ErrorOf(exception, state)),
            };
        }
        catch (Exception exception) when (Recover(exception, state, writer) is { } result)
        {
            return result;
        }
        finally
        {
            operation.Incremental!.Trim(plan, request.IncrementalDelivery);
            if (!isContinued)
            {
                shared.Dispose();
            }
        }
    }

    /// <summary>What the client is told when a response that has begun cannot be completed. The client's own leaving is no error.</summary>
    private GraphQLError? ErrorOf(Exception exception, RequestState state)
    {
        if (state.IsClientGone)
        {
            return null;
        }

        if (AbortionOf(exception, state) is { } known)
        {
            return Options.ErrorFilter?.Invoke(known.Error) ?? known.Error;
        }

        var error = new GraphQLError(RequestExecutorOptions.UnexpectedErrorMessage) { Exception = exception };
        Options.OnUnexpectedException?.Invoke(error);
        return Options.ErrorFilter?.Invoke(error) ?? error;
    }
}
