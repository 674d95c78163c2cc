using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Diagnostics;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Validation;

namespace CodeGraph.GraphQL.Execution;

/// <summary>How requests are executed. Set before the <see cref="RequestExecutor"/> is made; not changed afterwards.</summary>
public sealed class RequestExecutorOptions
{
    /// <summary>The message that stands for an exception no resolver meant for clients.</summary>
    public const string UnexpectedErrorMessage = "Unexpected Execution Error";

    /// <summary>The longest an execution may take. 30 seconds by default; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The parser's limits.</summary>
    public ParserOptions ParserOptions { get; set; } = new();

    /// <summary>The limits of validation, <see cref="ValidationOptions.ForClients"/> by default; the specification's rules always hold.</summary>
    public ValidationOptions ValidationOptions { get; set; } = ValidationOptions.ForClients;

    /// <summary>What operations may cost. By default they are weighed, and refused above 1,000.</summary>
    public CostOptions Cost { get; set; } = new();

    /// <summary>What is told about operations to OpenTelemetry and to the log.</summary>
    public TelemetryOptions Telemetry { get; set; } = new();

    /// <summary>
    /// The most memory, in bytes, that parsed and compiled documents may hold; estimated, within a factor of two. 32 MiB by
    /// default. A document is kept from its second request on, so that a flood of ever new ones holds nothing.
    /// </summary>
    public long DocumentCacheBytes { get; set; } = 32L << 20;

    /// <summary>The largest response, in bytes. 64 MiB by default.</summary>
    public int MaxResponseBytes { get; set; } = 64 << 20;

    /// <summary>The most errors a response lists; the rest is left out. 100 by default.</summary>
    public int MaxErrors { get; set; } = 100;

    /// <summary>Whether the response tells the message of unexpected exceptions. For development only.</summary>
    public bool IncludeExceptionDetails { get; set; }

    /// <summary>Called with each exception whose message is kept from the client, e.g. to log it.</summary>
    public Action<GraphQLError>? OnUnexpectedException { get; set; }

    /// <summary>Changes errors before they are sent: adds codes, hides details.</summary>
    public Func<GraphQLError, GraphQLError>? ErrorFilter { get; set; }
}
