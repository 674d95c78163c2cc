using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution;

/// <summary>Executes requests on a schema: document cache, parse, validate, compile, coerce variables, execute, write (specification §6).</summary>
/// <remarks>One per schema, for the life of the program; safe from any number of threads at once.</remarks>
public sealed class RequestExecutor
{
    /// <summary>Creates the executor.</summary>
    /// <param name="schema">The schema requests run on.</param>
    /// <param name="options">How to execute; the defaults if left out.</param>
    public RequestExecutor(Schema schema, RequestExecutorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        Schema = schema;
        Options = options ?? new RequestExecutorOptions();
    }

    /// <summary>The schema requests run on.</summary>
    public Schema Schema { get; }

    /// <summary>How requests are executed.</summary>
    public RequestExecutorOptions Options { get; }

    /// <summary><c>ExecuteRequest</c> of §6.1.</summary>
    /// <param name="request">The document, operation and variables.</param>
    /// <param name="cancellationToken">Cancelled when the client is gone.</param>
    /// <returns>The response; errors are in it and not thrown. Dispose it when it is sent.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ValueTask<ExecutionResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(ExecutionResult.FromErrors(RequestErrorReason.NoDocument, new GraphQLError($"Nothing executes yet on {Schema.QueryType}.")));
    }
}
