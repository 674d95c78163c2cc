using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CodeGraph.GraphQL.Execution;

namespace CodeGraph.GraphQL.Diagnostics;

/// <summary>One request being watched: its span, its phases, and what is told of it at its end. There is none when nobody watches.</summary>
internal sealed class OperationTrace
{
    // Index by OperationPhase. The names and span names are those HotChocolate uses; the conventions have none yet.
    private static readonly string[] PhaseNames = ["parse", "validate", "plan", "execute"];

    private static readonly string[] SpanNames =
        ["GraphQL Document Parsing", "GraphQL Document Validation", "GraphQL Operation Planning", "GraphQL Operation Execution"];

    private readonly OperationRequest _request;
    private readonly TelemetryOptions _options;
    private readonly Activity? _activity;
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly long[] _phases = new long[4];
    private CompiledOperation? _operation;
    private bool _isDocumentNew;

    private OperationTrace(OperationRequest request, TelemetryOptions options)
    {
        _request = request;
        _options = options;
        _activity = GraphQLTelemetry.Source.StartActivity("GraphQL Operation", ActivityKind.Server);
    }

    /// <summary>Begins to watch a request; null when nobody wants to know.</summary>
    internal static OperationTrace? Start(OperationRequest request, TelemetryOptions options) =>
        GraphQLTelemetry.HasListeners || options.SlowOperationThreshold is not null ? new OperationTrace(request, options) : null;

    internal static Phase Begin(OperationTrace? trace, OperationPhase phase) => trace is null ? default : new Phase(trace, phase);

    internal void DocumentIsNew() => _isDocumentNew = true;

    internal void OperationIs(CompiledOperation? operation) => _operation = operation;

    /// <summary>Tells nothing.</summary>
    internal void Drop()
    {
        if (_activity is not null)
        {
            _activity.IsAllDataRequested = false;
            _activity.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
            _activity.Stop();
        }
    }

    /// <summary>Tells what became of the request.</summary>
    /// <param name="result">The response; null if there is none because the client went away.</param>
    /// <param name="executor">Knows what the operation was estimated to cost.</param>
    /// <param name="variables">The variables, coerced.</param>
    internal void Stop(ExecutionResult? result, RequestExecutor executor, VariableValues variables)
    {
        var elapsed = Stopwatch.GetElapsedTime(_started);
        var type = TypeOf(_operation);
        var error = ErrorType(result);
        RecordMetrics(elapsed, type, error);
        StopActivity(type, error, result);
        if (_options.SlowOperationThreshold is { } threshold && elapsed > threshold && _options.OnSlowOperation is { } tell)
        {
            tell(new SlowOperation(
                NameOf(_operation, _request),
                _operation?.Definition.Operation,
                Convert.ToHexStringLower(SHA256.HashData(_request.Query.Span)),
                elapsed,
                new OperationPhases(Took(OperationPhase.Parse), Took(OperationPhase.Validate), Took(OperationPhase.Plan), Took(OperationPhase.Execute)),
                _operation is null || result is not { Kind: ExecutionKind.Executed } ? null : executor.EstimateCost(_operation, variables, _request),
                _request.Variables is { ValueKind: JsonValueKind.Object } given ? [.. given.EnumerateObject().Select(variable => variable.Name)] : [],
                result?.Errors.Count ?? 0));
        }
    }

    private void RecordMetrics(TimeSpan elapsed, string? type, string? error)
    {
        if (GraphQLTelemetry.RequestDuration.Enabled)
        {
            var tags = default(TagList);
            tags.Add("graphql.operation.type", type ?? "unknown");
            if (error is not null)
            {
                tags.Add("error.type", error);
            }

            GraphQLTelemetry.RequestDuration.Record(elapsed.TotalSeconds, tags);
        }

        if (GraphQLTelemetry.PhaseDuration.Enabled)
        {
            for (var phase = 0; phase < _phases.Length; phase++)
            {
                if (_phases[phase] != 0)
                {
                    GraphQLTelemetry.PhaseDuration.Record(
                        Took((OperationPhase)phase).TotalSeconds, new KeyValuePair<string, object?>("graphql.processing.type", PhaseNames[phase]));
                }
            }
        }

        if (GraphQLTelemetry.DocumentCacheRequests.Enabled)
        {
            GraphQLTelemetry.DocumentCacheRequests.Add(1, new KeyValuePair<string, object?>("graphql.document.cache", _isDocumentNew ? "miss" : "hit"));
        }
    }

    private void StopActivity(string? type, string? error, ExecutionResult? result)
    {
        if (_activity is null)
        {
            return;
        }

        var name = NameOf(_operation, _request);
        if (type is not null)
        {
            _activity.DisplayName = _options.IncludeOperationNameInSpanName && name is not null ? $"{type} {name}" : type;
            _activity.SetTag("graphql.operation.type", type);
        }

        _activity.SetTag("graphql.operation.name", name);
        if (_options.IncludeDocument)
        {
            _activity.SetTag("graphql.document", Encoding.UTF8.GetString(_request.Query.Span));
        }

        if (error is not null)
        {
            _activity.SetTag("error.type", error);
            _activity.SetStatus(ActivityStatusCode.Error, result is { Errors: [var first, ..] } ? first.Message : null);
            foreach (var exception in (result?.Errors ?? []).Select(problem => problem.Exception).OfType<Exception>())
            {
                _activity.AddException(exception);
            }
        }

        _activity.Stop();
    }

    private TimeSpan Took(OperationPhase phase) => Stopwatch.GetElapsedTime(0, _phases[(int)phase]);

    private static string? NameOf(CompiledOperation? operation, OperationRequest request) => operation?.Definition.Name?.Value ?? request.OperationName;

    private static string? TypeOf(CompiledOperation? operation) => operation?.Definition.Operation switch
    {
        null => null,
        Language.OperationType.Query => "query",
        Language.OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    /// <summary>The code of the first error: codes are few, messages are not. Null if the request went well.</summary>
    private static string? ErrorType(ExecutionResult? result) => result switch
    {
        null => "cancelled",
        { Errors: [] } => null,
        { Errors: [var first, ..], Reason: var reason } => first.Code ?? (reason == RequestErrorReason.None ? "EXECUTION_ERROR" : reason.ToString()),
    };

    /// <summary>A phase under way, or nothing.</summary>
    internal readonly struct Phase : IDisposable
    {
        private readonly OperationTrace? _trace;
        private readonly OperationPhase _phase;
        private readonly long _started;
        private readonly Activity? _activity;

        internal Phase(OperationTrace trace, OperationPhase phase)
        {
            _trace = trace;
            _phase = phase;
            _activity = trace._activity is null ? null : GraphQLTelemetry.Source.StartActivity(SpanNames[(int)phase]);
            _activity?.SetTag("graphql.processing.type", PhaseNames[(int)phase]);
            _started = Stopwatch.GetTimestamp();
        }

        public void Dispose()
        {
            if (_trace is not null)
            {
                _trace._phases[(int)_phase] += Math.Max(1, Stopwatch.GetTimestamp() - _started);
                _activity?.Dispose();
            }
        }
    }
}
