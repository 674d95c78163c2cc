namespace CodeGraph.Server.Metrics;

/// <summary>How Prometheus reads a metric.</summary>
internal enum PrometheusType
{
    /// <summary>A number that only grows.</summary>
    Counter,

    /// <summary>A number that goes up and down.</summary>
    Gauge,

    /// <summary>Counts by size, with a sum.</summary>
    Histogram,
}
