using System.Diagnostics;

namespace CodeGraph.Soak;

/// <summary>Samples the resident memory of a process.</summary>
internal sealed class MemoryLog(int processId)
{
    private const int SamplesPerMinute = 30;

    private readonly List<long> _samples = [];

    public long Max => _samples.Max();

    public long MaxOfLastMinute => _samples.TakeLast(SamplesPerMinute).Max();

    public async Task WatchAsync(TimeSpan duration, CancellationToken cancellationToken)
    {
        for (var i = 0; i < SamplesPerMinute && !cancellationToken.IsCancellationRequested; i++)
        {
            using var process = Process.GetProcessById(processId);
            _samples.Add(process.WorkingSet64);
            await Task.Delay(duration / SamplesPerMinute, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public long MedianOfThird(int third)
    {
        var length = _samples.Count / 3;
        var sorted = _samples.Skip(third * length).Take(length).Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
