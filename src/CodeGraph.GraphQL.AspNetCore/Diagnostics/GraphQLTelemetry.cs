using System.Diagnostics;
using System.Diagnostics.Metrics;
using CodeGraph.GraphQL.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore;

/// <summary>
/// What this library tells OpenTelemetry, under the name <see cref="Name"/>: an activity for each GraphQL request, with the
/// attributes of the semantic conventions for GraphQL, and the histogram <c>graphql.server.request.duration</c>. While nobody
/// listens, neither costs anything.
/// </summary>
/// <example><code>
/// services.AddOpenTelemetry()
///     .WithTracing(tracing => tracing.AddSource(GraphQLTelemetry.Name))
///     .WithMetrics(metrics => metrics.AddMeter(GraphQLTelemetry.Name));
/// </code></example>
public static class GraphQLTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "CodeGraph.GraphQL";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "graphql.server.request.duration", "s", "The time from a request's parameters to its response.");

    internal static UpDownCounter<int> OpenSubscriptions { get; } = Meter.CreateUpDownCounter<int>(
        "graphql.server.subscriptions.open", "{subscription}", "The subscriptions that are open.");

    internal static UpDownCounter<int> OpenSockets { get; } = Meter.CreateUpDownCounter<int>(
        "graphql.server.sockets.open", "{socket}", "The WebSockets that are open.");

    internal static Measurement Start(GraphQLHttpRequest request)
    {
        var activity = Source.HasListeners() ? Source.StartActivity("GraphQL request", ActivityKind.Internal) : null;
        if (activity is not null && request.OperationName is { } operationName)
        {
            activity.SetTag("graphql.operation.name", operationName);
        }

        return new Measurement(activity, Duration.Enabled ? Stopwatch.GetTimestamp() : 0);
    }

    /// <summary>One request being measured, or nothing.</summary>
    internal readonly struct Measurement(Activity? activity, long started)
    {
        internal void Stop(RequestOutcome outcome)
        {
            if (activity is not null)
            {
                activity.SetTag("graphql.request.outcome", outcome.ToString());
                activity.SetStatus(outcome == RequestOutcome.Executed ? ActivityStatusCode.Ok : ActivityStatusCode.Error);
                activity.Dispose();
            }

            if (started != 0)
            {
                Duration.Record(
                    Stopwatch.GetElapsedTime(started).TotalSeconds,
                    new KeyValuePair<string, object?>("graphql.request.outcome", outcome.ToString()));
            }
        }
    }
}
