using System.Diagnostics.Metrics;

namespace CodeGraph.GraphQL.AspNetCore;

/// <summary>What the transports add to the meter of <see cref="GraphQLTelemetry"/>: how much is open at the server for long.</summary>
internal static class TransportTelemetry
{
    private static readonly Meter Meter = new(GraphQLTelemetry.Name);

    internal static UpDownCounter<int> OpenSubscriptions { get; } = Meter.CreateUpDownCounter<int>(
        "graphql.server.subscriptions.open", "{subscription}", "The subscriptions that are open.");

    internal static UpDownCounter<int> OpenSockets { get; } = Meter.CreateUpDownCounter<int>(
        "graphql.server.sockets.open", "{socket}", "The WebSockets that are open.");
}
