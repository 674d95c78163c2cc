using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CodeGraph.GraphQL;

/// <summary>
/// What the engine tells OpenTelemetry, under the name <see cref="Name"/>. Spans follow the semantic conventions for GraphQL: one
/// of kind <c>server</c> for each operation, with child spans for parsing, validation, planning, execution and batches of data
/// loaders, none for single fields. Metrics: <c>graphql.server.request.duration</c>, <c>graphql.server.phase.duration</c> and
/// <c>graphql.server.document.cache.requests</c>. While nobody listens, nothing is measured and nothing allocated.
/// </summary>
/// <example><code>
/// Sdk.CreateTracerProviderBuilder().AddSource(GraphQLTelemetry.Name).AddOtlpExporter().Build();
/// Sdk.CreateMeterProviderBuilder().AddMeter(GraphQLTelemetry.Name).AddOtlpExporter().Build();
/// </code></example>
public static class GraphQLTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "CodeGraph.GraphQL";

    // From a tenth of a millisecond: an operation on data in memory takes less than one.
    private static readonly InstrumentAdvice<double> Durations = new()
    {
        HistogramBucketBoundaries = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    };

    private static readonly Meter Meter = new(Name);

    internal static ActivitySource Source { get; } = new(Name);

    internal static Histogram<double> RequestDuration { get; } = Meter.CreateHistogram(
        "graphql.server.request.duration", "s", "The time from a request's document to its response.", tags: null, Durations);

    internal static Histogram<double> PhaseDuration { get; } = Meter.CreateHistogram(
        "graphql.server.phase.duration", "s", "The time of one phase of a request: parse, validate, plan or execute.", tags: null, Durations);

    internal static Counter<long> DocumentCacheRequests { get; } = Meter.CreateCounter<long>(
        "graphql.server.document.cache.requests", "{request}", "How often a request's document was found parsed and validated, or was not.");

    /// <summary>The span of a batch of a data loader; null when nobody listens.</summary>
    internal static Activity? StartBatch(Type loader, int keys)
    {
        var activity = Source.HasListeners() ? Source.StartActivity("GraphQL DataLoader Batch") : null;
        return activity?.SetTag("graphql.dataloader.name", loader.Name).SetTag("graphql.dataloader.batch.size", keys);
    }

    internal static bool HasListeners => Source.HasListeners() || RequestDuration.Enabled || PhaseDuration.Enabled || DocumentCacheRequests.Enabled;
}
