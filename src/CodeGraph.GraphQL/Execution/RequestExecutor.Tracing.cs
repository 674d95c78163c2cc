using CodeGraph.GraphQL.Diagnostics;

namespace CodeGraph.GraphQL.Execution;

/// <summary>Operations that somebody watches. All others go past this with one comparison.</summary>
public sealed partial class RequestExecutor
{
    private ValueTask<ExecutionResult> ExecuteTraced(
        OperationTrace? trace, CompiledOperation operation, VariableValues variables, OperationRequest request, object? rootValue, CancellationToken cancellationToken) =>
        trace is null
            ? ExecuteOperation(operation, variables, request, rootValue, cancellationToken)
            : ExecuteTracedAsync(trace, operation, variables, request, rootValue, cancellationToken);

    private async ValueTask<ExecutionResult> ExecuteTracedAsync(
        OperationTrace trace, CompiledOperation operation, VariableValues variables, OperationRequest request, object? rootValue, CancellationToken cancellationToken)
    {
        ExecutionResult? result = null;
        try
        {
            using (OperationTrace.Begin(trace, OperationPhase.Execute))
            {
                result = await ExecuteOperation(operation, variables, request, rootValue, cancellationToken).ConfigureAwait(false);
            }

            return result;
        }
        finally
        {
            trace.Stop(result, this, variables);
        }
    }
}
