namespace CodeGraph.Server.Metrics;

/// <summary>The measurements of one instrument with the same tags. Written by any thread, read at any time.</summary>
internal sealed class MetricSeries(KeyValuePair<string, object?>[] tags, double[] bounds)
{
    private readonly long[] _buckets = new long[bounds.Length + 1];
    private double _sum;

    /// <summary>The tags, in the order they came.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Tags => tags;

    /// <summary>The sum of all measurements; for a gauge, the last one.</summary>
    public double Sum => Volatile.Read(ref _sum);

    /// <summary>Whether the series is of these tags.</summary>
    public bool Has(ReadOnlySpan<KeyValuePair<string, object?>> others)
    {
        if (others.Length != tags.Length)
        {
            return false;
        }

        for (var i = 0; i < tags.Length; i++)
        {
            if (!string.Equals(tags[i].Key, others[i].Key, StringComparison.Ordinal) || !Equals(tags[i].Value, others[i].Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds a measurement.</summary>
    public void Add(double value)
    {
        var sum = Volatile.Read(ref _sum);
        for (double seen; (seen = Interlocked.CompareExchange(ref _sum, sum + value, sum)) != sum; sum = seen)
        {
        }

        var bucket = Array.FindIndex(bounds, bound => value <= bound);
        Interlocked.Increment(ref _buckets[bucket < 0 ? bounds.Length : bucket]);
    }

    /// <summary>Replaces the value of a gauge, or of a counter that is only read.</summary>
    public void Set(double value) => Volatile.Write(ref _sum, value);

    /// <summary>How many measurements were at most each bound; the last is of all.</summary>
    public long[] Cumulated()
    {
        var cumulated = new long[_buckets.Length];
        var total = 0L;
        for (var i = 0; i < cumulated.Length; i++)
        {
            cumulated[i] = total += Interlocked.Read(ref _buckets[i]);
        }

        return cumulated;
    }
}
