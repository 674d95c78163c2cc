using System.Diagnostics;

namespace CodeGraph.Server.Measuring;

/// <summary>How long a number of calls took, in microseconds.</summary>
/// <param name="Count">How many calls there were.</param>
/// <param name="Mean">The mean.</param>
/// <param name="P50">The median.</param>
/// <param name="P99">The time that 99 of 100 calls stayed below.</param>
/// <param name="Max">The longest.</param>
/// <param name="PerSecond">Calls a second, one after the other.</param>
internal sealed record Latencies(int Count, double Mean, double P50, double P99, double Max, double PerSecond)
{
    /// <summary>Sums up calls.</summary>
    /// <param name="ticks">How long each took, in ticks of <see cref="Stopwatch"/>; at least one.</param>
    public static Latencies Of(ReadOnlySpan<long> ticks)
    {
        ArgumentOutOfRangeException.ThrowIfZero(ticks.Length);
        var ordered = ticks.ToArray();
        Array.Sort(ordered);
        double total = 0;
        foreach (var each in ordered)
        {
            total += each;
        }

        return new Latencies(
            ordered.Length,
            Microseconds(total / ordered.Length),
            Microseconds(ordered[ordered.Length / 2]),
            Microseconds(ordered[(int)(ordered.Length * 0.99)]),
            Microseconds(ordered[^1]),
            total > 0 ? ordered.Length * (double)Stopwatch.Frequency / total : 0);
    }

    private static double Microseconds(double ticks) => ticks * 1e6 / Stopwatch.Frequency;
}
