using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Execution.Incremental;

namespace CodeGraph.GraphQL.Execution;

/// <summary>How far a request came (specification §7.1).</summary>
public enum ExecutionKind
{
    /// <summary>Nothing was executed: the response has errors and no <c>data</c> ("request error").</summary>
    RequestError,

    /// <summary>The operation was executed: the response has <c>data</c>, perhaps null, and perhaps errors.</summary>
    Executed,

    /// <summary>The operation could be executed, but only its cost was asked for: the response has nothing but <c>extensions</c>.</summary>
    Weighed,
}

/// <summary>Why nothing was executed; the HTTP layer makes its status code of it.</summary>
public enum RequestErrorReason
{
    /// <summary>Everything was executed.</summary>
    None,

    /// <summary>The request has no document.</summary>
    NoDocument,

    /// <summary>The document is no GraphQL.</summary>
    Syntax,

    /// <summary>The document breaks a validation rule or a limit.</summary>
    Validation,

    /// <summary>The operation asked for is not in the document, or none was asked for and there are several.</summary>
    UnknownOperation,

    /// <summary>The variables are not of their types.</summary>
    Variables,

    /// <summary>The operation's kind is not in <see cref="OperationRequest.AllowedOperations"/>.</summary>
    OperationNotAllowed,

    /// <summary>The operation is a subscription, and <see cref="OperationRequest.AllowedOperations"/> has none: the request takes one result only.</summary>
    StreamNotAllowed,

    /// <summary>The execution took longer than <see cref="RequestExecutorOptions.ExecutionTimeout"/>.</summary>
    Timeout,

    /// <summary>The event stream of a subscription could not begin, or broke.</summary>
    SourceStream,

    /// <summary>The operation costs more than <see cref="RequestExecutorOptions.Cost"/> allows, or its cost has no limit.</summary>
    Cost,

    /// <summary>The response grew beyond <see cref="RequestExecutorOptions.MaxResponseBytes"/>.</summary>
    ResponseTooLarge,
}

/// <summary>The answer to a request, as JSON in a pooled buffer. Dispose it when the bytes are sent.</summary>
public sealed class ExecutionResult : IDisposable
{
    private ResponseWriter? _writer;

    internal ExecutionResult(ExecutionKind kind, RequestErrorReason reason, IReadOnlyList<GraphQLError> errors, bool dataIsNull, ResponseWriter writer)
    {
        Kind = kind;
        Reason = reason;
        Errors = errors;
        DataIsNull = dataIsNull;
        _writer = writer;
    }

    /// <summary>How far the request came.</summary>
    public ExecutionKind Kind { get; }

    /// <summary>Why nothing was executed; <see cref="RequestErrorReason.None"/> if it was.</summary>
    public RequestErrorReason Reason { get; }

    /// <summary>Whether the response has errors.</summary>
    public bool HasErrors => Errors.Count > 0;

    /// <summary>Whether <c>data</c> is null, or not there.</summary>
    public bool DataIsNull { get; }

    /// <summary>The errors as the response has them, exceptions still attached for the log.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>The response in UTF-8. Good until <see cref="Dispose"/>.</summary>
    /// <exception cref="ObjectDisposedException">The result is disposed.</exception>
    public ReadOnlyMemory<byte> Json => (_writer ?? throw new ObjectDisposedException(nameof(ExecutionResult))).WrittenMemory;

    /// <summary>
    /// What follows this result, if it is the first part of an incremental response: further results, the last of which has
    /// <c>"hasNext":false</c>; null if this is the whole response. Dispose each when it is sent.
    /// </summary>
    /// <remarks>They can be read once, and are executed while they are read. A time limit, a size limit or a fault ends them with
    /// a last part that says so; they throw only an <see cref="OperationCanceledException"/> when the client is gone.</remarks>
    public IAsyncEnumerable<ExecutionResult>? SubsequentResults { get; internal init; }

    /// <summary>Whether this is a part of an incremental response and not the last.</summary>
    public bool HasNext { get; internal init; }

    /// <summary>A result of a request that was not executed, for the layers around the engine.</summary>
    /// <param name="reason">Why it was not executed.</param>
    /// <param name="errors">At least one error.</param>
    public static ExecutionResult FromErrors(RequestErrorReason reason, params IReadOnlyList<GraphQLError> errors)
    {
        var writer = new ResponseWriter();
        writer.WriteRaw("{"u8);
        ErrorWriter.WriteErrors(writer, errors);
        writer.WriteRaw("}"u8);
        return new ExecutionResult(ExecutionKind.RequestError, reason, errors, dataIsNull: true, writer);
    }

    /// <summary>A result that tells what an operation costs, and why it is not executed if there is a reason.</summary>
    internal static ExecutionResult FromCost(OperationCost cost, IReadOnlyList<GraphQLError> errors)
    {
        var writer = new ResponseWriter();
        writer.WriteRaw("{"u8);
        if (errors.Count > 0)
        {
            ErrorWriter.WriteErrors(writer, errors);
            writer.WriteRaw(","u8);
        }

        writer.WriteRaw("\"extensions\":"u8);
        ErrorWriter.WriteValue(writer, new Dictionary<string, object?> { [RequestExecutor.CostExtension] = RequestExecutor.Extension(cost) });
        writer.WriteRaw("}"u8);
        return errors.Count > 0
            ? new ExecutionResult(ExecutionKind.RequestError, RequestErrorReason.Cost, errors, dataIsNull: true, writer)
            : new ExecutionResult(ExecutionKind.Weighed, RequestErrorReason.None, errors, dataIsNull: true, writer);
    }

    /// <summary>The response as text.</summary>
    public override string ToString() => System.Text.Encoding.UTF8.GetString(Json.Span);

    /// <summary>Gives the buffer back, and ends <see cref="SubsequentResults"/> unless they are being read.</summary>
    public void Dispose()
    {
        (SubsequentResults as SubsequentResults)?.GiveUp();
        _writer?.Dispose();
        _writer = null;
    }
}
