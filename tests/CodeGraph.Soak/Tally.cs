using System.Collections.Concurrent;

namespace CodeGraph.Soak;

/// <summary>How a request ended.</summary>
internal enum Ending
{
    /// <summary>The operation was executed; the answer has data.</summary>
    Executed,

    /// <summary>It was refused with errors.</summary>
    Rejected,

    /// <summary>There was no GraphQL answer, or one that tells of a fault of the server.</summary>
    Failed,
}

/// <summary>Counts requests by kind and ending.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<(RequestKind Kind, Ending Ending), int> _counts = new();

    public ConcurrentQueue<string> Failures { get; } = new();

    public int Total => _counts.Values.Sum();

    public void Add(RandomRequest request, (Ending Ending, string Answer) result)
    {
        _counts.AddOrUpdate((request.Kind, result.Ending), 1, (_, count) => count + 1);
        if (result.Ending == Ending.Failed)
        {
            Failures.Enqueue($"not answered ({request.Kind}): {result.Answer}\n{request.Query}\n{request.Variables}");
        }
    }

    public string Describe() => $"{Total} requests: "
        + string.Join(", ", _counts.OrderBy(entry => entry.Key).Select(entry => $"{entry.Key.Kind} {entry.Key.Ending} {entry.Value}").Select(text => text.ToLowerInvariant()));
}
