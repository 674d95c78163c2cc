using System.Diagnostics.Metrics;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>What is open at the server for long, and how much of it may be.</summary>
internal sealed class Occupancy(GraphQLServerOptions options)
{
    /// <summary>Subscriptions over whatever transport.</summary>
    internal Slots Subscriptions { get; } = new(options.MaxSubscriptions, TransportTelemetry.OpenSubscriptions);

    /// <summary>WebSockets.</summary>
    internal Slots Sockets { get; } = new(options.Sockets.MaxConnections, TransportTelemetry.OpenSockets);
}

/// <summary>Counts something that must stay within a limit.</summary>
internal sealed class Slots(int limit, UpDownCounter<int> telemetry)
{
    private int _taken;

    internal int Taken => Volatile.Read(ref _taken);

    /// <summary>Takes one, if there is one; whoever gets it must <see cref="Leave"/>.</summary>
    internal bool TryEnter()
    {
        if (Interlocked.Increment(ref _taken) > limit)
        {
            Interlocked.Decrement(ref _taken);
            return false;
        }

        telemetry.Add(1);
        return true;
    }

    internal void Leave()
    {
        Interlocked.Decrement(ref _taken);
        telemetry.Add(-1);
    }
}
