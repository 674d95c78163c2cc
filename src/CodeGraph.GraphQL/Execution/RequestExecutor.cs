using System.Text.Json;
using CodeGraph.GraphQL.CacheControl;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Diagnostics;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Validation;

namespace CodeGraph.GraphQL.Execution;

/// <summary>Executes requests on a schema: document cache, parse, validate, compile, coerce variables, execute, write (specification §6).</summary>
/// <remarks>One per schema, for the life of the program; safe from any number of threads at once.</remarks>
public sealed partial class RequestExecutor
{
    // Answers of introspection above this are not kept.
    private const int MaxConstantBytes = 512 << 10;

    private readonly DocumentCache _documents;
    private readonly SchemaCosts _costs;

    /// <summary>Creates the executor.</summary>
    /// <param name="schema">The schema requests run on.</param>
    /// <param name="options">How to execute; the defaults if left out.</param>
    public RequestExecutor(Schema schema, RequestExecutorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        Schema = schema;
        Options = options ?? new RequestExecutorOptions();
        _documents = new DocumentCache(Options.DocumentCacheBytes);
        _costs = new SchemaCosts(schema, Options.Cost);
    }

    /// <summary>The schema requests run on.</summary>
    public Schema Schema { get; }

    /// <summary>How requests are executed.</summary>
    public RequestExecutorOptions Options { get; }

    /// <summary>How many documents are cached now.</summary>
    public int CachedDocuments => _documents.Count;

    /// <summary><c>ExecuteRequest</c> of §6.1.</summary>
    /// <param name="request">The document, operation and variables.</param>
    /// <param name="cancellationToken">Cancelled when the client is gone.</param>
    /// <returns>The response; errors are in it and not thrown. Dispose it when it is sent.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ValueTask<ExecutionResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        var trace = OperationTrace.Start(request, Options.Telemetry);
        var refusal = Prepare(request, trace, out var operation, out var variables);
        if (refusal is not null)
        {
            trace?.Stop(refusal, this, variables);
            return new(refusal);
        }

        return ExecuteTraced(trace, operation!, variables, request, request.RootValue, cancellationToken);
    }

    /// <summary>Parses and validates without executing, e.g. to warm up or to check trusted documents.</summary>
    /// <param name="query">The document in UTF-8.</param>
    /// <returns>What is wrong with the document; empty if nothing is.</returns>
    public IReadOnlyList<GraphQLError> Validate(ReadOnlyMemory<byte> query)
    {
        try
        {
            return (_documents.Find(query) ?? ParseAndValidate(query, null)).Errors;
        }
        catch (GraphQLSyntaxException problem)
        {
            return problem.Errors;
        }
    }

    /// <summary>How long the answer to a request may be kept, from the schema's <c>@cacheControl</c>. Nothing is executed.</summary>
    /// <param name="request">The document, operation and variables.</param>
    /// <returns>The policy; null if the request would be refused.</returns>
    public CachePolicy? FindCachePolicy(OperationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var refusal = Prepare(request, null, out var operation, out var variables);
        return refusal is null ? operation!.PlanFor(variables).CachePolicy : null;
    }

    /// <summary>Everything before execution; what it refuses is a request error (§7.1.1).</summary>
    private ExecutionResult? Prepare(OperationRequest request, OperationTrace? trace, out CompiledOperation? operation, out VariableValues variables)
    {
        operation = null;
        variables = VariableValues.None;
        var text = request.Query;
        if (text.IsEmpty)
        {
            return Refuse(RequestErrorReason.NoDocument, new GraphQLError("Must provide query string."));
        }

        CachedDocument document;
        try
        {
            document = _documents.Find(text) ?? ParseAndValidate(text, trace);
        }
        catch (GraphQLSyntaxException problem)
        {
            return Refuse(RequestErrorReason.Syntax, problem.Errors);
        }

        if (document.Errors.Count > 0)
        {
            return Refuse(RequestErrorReason.Validation, document.Errors);
        }

        operation = document.FindOperation(request.OperationName);
        if (operation is null)
        {
            using var phase = OperationTrace.Begin(trace, OperationPhase.Plan);
            var refusal = GetOperation(document, request.OperationName, out operation);
            if (refusal is not null)
            {
                return refusal;
            }
        }

        trace?.OperationIs(operation!);
        return CheckAllowed(operation!, request)
            ?? CoerceVariables(operation!, request.Variables, out variables)
            ?? CheckCost(operation!, variables, request);
    }

    private CachedDocument ParseAndValidate(ReadOnlyMemory<byte> text, OperationTrace? trace)
    {
        trace?.DocumentIsNew();
        DocumentNode document;
        using (OperationTrace.Begin(trace, OperationPhase.Parse))
        {
            document = Utf8GraphQLParser.Parse(text.Span, Options.ParserOptions);
        }

        IReadOnlyList<GraphQLError> errors;
        using (OperationTrace.Begin(trace, OperationPhase.Validate))
        {
            errors = DocumentValidator.Validate(Schema, document, Options.ValidationOptions);
        }

        var cached = new CachedDocument(document, errors, text.Length);
        _documents.Offer(text, cached);
        return cached;
    }

    /// <summary><c>GetOperation</c> of §6.1.</summary>
    private ExecutionResult? GetOperation(CachedDocument document, string? name, out CompiledOperation? operation)
    {
        operation = null;
        OperationDefinitionNode? found = null;
        foreach (var definition in document.Document.Definitions)
        {
            if (definition is OperationDefinitionNode candidate && (name is null || candidate.Name?.Value == name))
            {
                if (found is not null)
                {
                    return Refuse(RequestErrorReason.UnknownOperation, new GraphQLError("Must provide operation name if query contains multiple operations."));
                }

                found = candidate;
            }
        }

        if (found is null)
        {
            return Refuse(RequestErrorReason.UnknownOperation,
                new GraphQLError(name is null ? "Must provide an operation." : $"Unknown operation named \"{name}\"."));
        }

        var rootType = Schema.GetRootType(found.Operation);
        if (rootType is null)
        {
            var kind = found.Operation.ToString().ToLowerInvariant();
            return Refuse(RequestErrorReason.UnknownOperation, GraphQLError.At($"Schema is not configured to execute {kind} operation.", found));
        }

        operation = new CompiledOperation(Schema, found, rootType, document);
        document.AddOperation(name, operation);
        return null;
    }

    private ExecutionResult? CheckAllowed(CompiledOperation operation, OperationRequest request)
    {
        var needed = operation.Definition.Operation switch
        {
            OperationType.Query => AllowedOperations.Query,
            OperationType.Mutation => AllowedOperations.Mutation,
            _ => AllowedOperations.Subscription,
        };
        return (request.AllowedOperations & needed) != 0
            ? null
            : Refuse(
                needed == AllowedOperations.Subscription ? RequestErrorReason.StreamNotAllowed : RequestErrorReason.OperationNotAllowed,
                GraphQLError.At($"A {needed.ToString().ToLowerInvariant()} cannot be executed by this kind of request.", operation.Definition));
    }

    private ExecutionResult? CoerceVariables(CompiledOperation operation, JsonElement? given, out VariableValues variables)
    {
        variables = VariableValues.None;
        if (operation.Variables.Count == 0)
        {
            return null;
        }

        var errors = new List<GraphQLError>();
        variables = VariableCoercion.CoerceVariableValues(operation.Variables, given, errors);
        return errors.Count == 0 ? null : Refuse(RequestErrorReason.Variables, errors);
    }

    /// <summary><c>ExecuteQuery</c> and <c>ExecuteMutation</c> of §6.2.</summary>
    private ValueTask<ExecutionResult> ExecuteOperation(
        CompiledOperation operation, VariableValues variables, OperationRequest request, object? rootValue, CancellationToken cancellationToken)
    {
        if (IncrementalPlanOf(operation, variables, request) is { } incremental)
        {
            return ExecuteIncrementallyAsync(operation, incremental, variables, request, rootValue, cancellationToken);
        }

        var plan = operation.PlanFor(variables);
        var writer = new ResponseWriter(Options.MaxResponseBytes);
        writer.WriteRaw("{\"data\":"u8);
        if (plan.ConstantData is { } constant && request.CostReporting == CostReporting.None)
        {
            writer.WriteRaw(constant);
            writer.WriteRaw("}"u8);
            return new(new ExecutionResult(ExecutionKind.Executed, RequestErrorReason.None, [], dataIsNull: false, writer));
        }

        var state = new RequestState(request, Options, Options.ExecutionTimeout, cancellationToken);
        ReportCost(operation, plan, variables, request, state);
        var execution = new OperationExecution(Schema, request, Options, variables, state, writer);
        if (plan.Root.MayBeAsync)
        {
            return ExecuteAsync(execution, plan, rootValue, operation.Definition.Operation == OperationType.Mutation, writer);
        }

        try
        {
            var start = writer.Position;
            var isObject = execution.ExecuteRootSelectionSet(plan.Root, rootValue);
            KeepConstant(plan, state, writer, start);
            return new(Complete(state, isObject, writer));
        }
        catch (Exception exception) when (Recover(exception, state, writer) is { } result)
        {
            return new(result);
        }
        finally
        {
            state.Dispose();
        }
    }

    private async ValueTask<ExecutionResult> ExecuteAsync(OperationExecution execution, OperationPlan plan, object? rootValue, bool serially, ResponseWriter writer)
    {
        using var state = execution.State;
        try
        {
            var isObject = await execution.ExecuteRootSelectionSetAsync(plan.Root, rootValue, serially).ConfigureAwait(false);
            return Complete(state, isObject, writer);
        }
        catch (Exception exception) when (Recover(exception, state, writer) is { } result)
        {
            return result;
        }
    }

    private static ExecutionResult Complete(RequestState state, bool isObject, ResponseWriter writer)
    {
        state.CloseErrors();
        return Complete(state.Errors, state.Extensions, isObject, writer);
    }

    private static ExecutionResult Complete(IReadOnlyList<GraphQLError> errors, IReadOnlyDictionary<string, object?>? extensions, bool isObject, ResponseWriter writer)
    {
        if (errors.Count > 0)
        {
            writer.WriteRaw(","u8);
            ErrorWriter.WriteErrors(writer, errors);
        }

        if (extensions is not null)
        {
            writer.WriteRaw(",\"extensions\":"u8);
            ErrorWriter.WriteValue(writer, extensions);
        }

        writer.WriteRaw("}"u8);
        return new ExecutionResult(ExecutionKind.Executed, RequestErrorReason.None, errors, !isObject, writer);
    }

    /// <summary>What ends a whole execution: time, size, the client. The client's own leaving is no result.</summary>
    private ExecutionResult? Recover(Exception exception, RequestState state, ResponseWriter writer)
    {
        writer.Dispose();
        return AbortionOf(exception, state) is { } abortion ? Refuse(abortion.Reason, abortion.Error) : null;
    }

    private (RequestErrorReason Reason, GraphQLError Error)? AbortionOf(Exception exception, RequestState state) => exception switch
    {
        OperationCanceledException when state.TimedOut => (RequestErrorReason.Timeout,
            new GraphQLError($"The request exceeded the execution time limit of {Options.ExecutionTimeout.TotalSeconds:0.###} seconds.").WithCode(GraphQLErrorCodes.Timeout)),
        ResponseTooLargeException => (RequestErrorReason.ResponseTooLarge,
            new GraphQLError($"The response is larger than the allowed {Options.MaxResponseBytes} bytes.").WithCode(GraphQLErrorCodes.ResponseTooLarge)),
        _ => null,
    };

    private static void KeepConstant(OperationPlan plan, RequestState state, ResponseWriter writer, int start)
    {
        if (plan.IsConstant && state.Errors.Count == 0 && state.Extensions is null && writer.Position - start <= MaxConstantBytes)
        {
            plan.KeepConstant(writer.WrittenSpan[start..]);
        }
    }

    private ExecutionResult Refuse(RequestErrorReason reason, params IReadOnlyList<GraphQLError> errors)
    {
        // Parser, validator and resolvers know a more exact code.
        var answered = GraphQLErrorCodes.Of(reason) is { } code ? errors.Select(error => error.Code is null ? error.WithCode(code) : error) : errors;
        return ExecutionResult.FromErrors(reason, [.. Options.ErrorFilter is null ? answered : answered.Select(Options.ErrorFilter)]);
    }
}
