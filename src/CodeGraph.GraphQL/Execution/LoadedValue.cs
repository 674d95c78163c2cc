namespace CodeGraph.GraphQL.Execution;

/// <summary>A value a data loader was asked for, and those who wait for it.</summary>
/// <remarks>Each asker has a task of its own: of several continuations of one task .NET runs only one at once and sends the others to the thread
/// pool, and an asker who goes on late asks for its next value after the batch of the others has left.
/// Guarded by the loader's lock.</remarks>
internal sealed class LoadedValue<TValue>
{
    private List<TaskCompletionSource<TValue?>> _waiting = [];
    private Task<TValue?>? _outcome;

    /// <summary>The value, when it is there.</summary>
    public ValueTask<TValue?> WaitAsync()
    {
        if (_outcome is not null)
        {
            return new ValueTask<TValue?>(_outcome);
        }

        // Continuations run at once and in the executor's loop; that is what makes the next batch complete.
        var asker = new TaskCompletionSource<TValue?>();
        _waiting.Add(asker);
        return new ValueTask<TValue?>(asker.Task);
    }

    /// <summary>Keeps the outcome for those who ask from now on.</summary>
    /// <returns>Those who have waited for it; the caller tells them, outside the lock.</returns>
    public List<TaskCompletionSource<TValue?>> Settle(Task<TValue?> outcome)
    {
        _outcome = outcome;
        var waiting = _waiting;
        _waiting = [];
        return waiting;
    }
}
