using System.Diagnostics;
using CodeGraph.Server.Measuring;

namespace CodeGraph.Server.Tests.Measuring;

public class LatenciesTests
{
    [Fact]
    public void Percentiles_are_those_of_the_ordered_times()
    {
        var microsecond = Stopwatch.Frequency / 1_000_000.0;
        var ticks = Enumerable.Range(1, 200).Select(i => (long)(i * microsecond)).Reverse().ToArray();

        var times = Latencies.Of(ticks);

        Assert.Equal(200, times.Count);
        Assert.Equal((100.5, 101, 199, 200), (times.Mean, times.P50, times.P99, times.Max));
        Assert.Equal(1e6 / 100.5, times.PerSecond, 1e-6);
    }

    [Fact]
    public void Of_no_call_nothing_is_known() => Assert.Throws<ArgumentOutOfRangeException>(() => Latencies.Of([]));
}
