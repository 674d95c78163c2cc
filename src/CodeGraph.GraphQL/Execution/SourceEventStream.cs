namespace CodeGraph.GraphQL.Execution;

/// <summary>
/// The source stream of a subscription (specification §6.2.3.1) while it is read. Whatever ends the reading, the source is
/// disposed; one that does not listen to its token is given up after a while, so that it holds nobody up.
/// </summary>
internal sealed class SourceEventStream(IAsyncEnumerator<object?> events, CancellationToken cancellationToken) : IAsyncDisposable
{
    // How long a source may take to notice that nobody listens any more.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private Task<bool>? _pending;

    internal object? Current => events.Current;

    /// <exception cref="OperationCanceledException">The client is gone.</exception>
    internal async ValueTask<bool> MoveNextAsync()
    {
        // A source that does not listen to its token may have its next event at once.
        cancellationToken.ThrowIfCancellationRequested();
        var move = events.MoveNextAsync();
        if (move.IsCompleted)
        {
            return await move.ConfigureAwait(false);
        }

        _pending = move.AsTask();
        try
        {
            return await _pending.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!_pending.IsCompleted)
        {
            await Task.WhenAny(_pending, Task.Delay(Grace, CancellationToken.None)).ConfigureAwait(false);
            throw;
        }
    }

    public ValueTask DisposeAsync()
    {
        if (_pending is not { IsCompleted: false } pending)
        {
            return events.DisposeAsync();
        }

        // An enumerator must not be disposed while it moves.
        _ = DisposeAfterAsync(pending);
        return ValueTask.CompletedTask;
    }

    private async Task DisposeAfterAsync(Task pending)
    {
        await pending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            await events.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Nobody waits for it, and nobody is left to tell.
        }
    }
}
