using System.Collections.Concurrent;

namespace CodeGraph.GraphQL.Tests.Execution;

/// <summary>A context that takes its time between two posts, as a busy user interface does.</summary>
internal sealed class OneByOneContext : SynchronizationContext, IDisposable
{
    private readonly BlockingCollection<(SendOrPostCallback Callback, object? State)> _posts = [];

    public OneByOneContext()
    {
        var thread = new Thread(Run) { IsBackground = true };
        thread.Start();
    }

    public override void Post(SendOrPostCallback d, object? state) => _posts.Add((d, state));

    public void Dispose() => _posts.CompleteAdding();

    private void Run()
    {
        SetSynchronizationContext(this);
        foreach (var (callback, state) in _posts.GetConsumingEnumerable())
        {
            callback(state);
            Thread.Sleep(50);
        }
    }
}
