using System.Diagnostics.Metrics;

namespace CodeGraph.Server.Metrics;

/// <summary>All series of one instrument.</summary>
internal sealed class InstrumentSeries
{
    // Tags are chosen by programs, not by clients; this is for the case that one is mistaken.
    private const int MaxSeries = 256;

    private static readonly double[] DefaultBounds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

    private readonly Lock _lock = new();
    private readonly bool _isRead;
    private MetricSeries[] _series = [];

    /// <summary>Begins to collect an instrument.</summary>
    public InstrumentSeries(Instrument instrument)
    {
        Name = PrometheusName.Of(instrument);
        Help = instrument.Description ?? "";
        var kind = instrument.GetType().Name;
        Type = kind.StartsWith("Histogram", StringComparison.Ordinal) ? PrometheusType.Histogram
            : kind.StartsWith("Counter", StringComparison.Ordinal) || kind.StartsWith("ObservableCounter", StringComparison.Ordinal) ? PrometheusType.Counter
            : PrometheusType.Gauge;
        _isRead = instrument.IsObservable || kind.StartsWith("Gauge", StringComparison.Ordinal);
        Bounds = Type == PrometheusType.Histogram ? BoundsOf(instrument) : [];
    }

    /// <summary>The name of the metric, unit included, as Prometheus has it.</summary>
    public string Name { get; }

    /// <summary>What it measures.</summary>
    public string Help { get; }

    /// <summary>How it is read.</summary>
    public PrometheusType Type { get; }

    /// <summary>The upper bounds of a histogram's buckets.</summary>
    public double[] Bounds { get; }

    /// <summary>The series so far.</summary>
    public IReadOnlyList<MetricSeries> Series => Volatile.Read(ref _series);

    /// <summary>Takes a measurement.</summary>
    public void Record(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var series = Find(tags) ?? Add(tags);
        if (_isRead)
        {
            series?.Set(value);
        }
        else
        {
            series?.Add(value);
        }
    }

    private MetricSeries? Find(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var series in Volatile.Read(ref _series))
        {
            if (series.Has(tags))
            {
                return series;
            }
        }

        return null;
    }

    private MetricSeries? Add(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        lock (_lock)
        {
            if (Find(tags) is { } known)
            {
                return known;
            }

            if (_series.Length >= MaxSeries)
            {
                return null;
            }

            var series = new MetricSeries(tags.ToArray(), Bounds);
            Volatile.Write(ref _series, [.. _series, series]);
            return series;
        }
    }

    private static double[] BoundsOf(Instrument instrument) => instrument switch
    {
        Histogram<double> { Advice.HistogramBucketBoundaries: { } bounds } => [.. bounds],
        Histogram<long> { Advice.HistogramBucketBoundaries: { } bounds } => [.. bounds.Select(bound => (double)bound)],
        Histogram<int> { Advice.HistogramBucketBoundaries: { } bounds } => [.. bounds.Select(bound => (double)bound)],
        _ => DefaultBounds,
    };
}
