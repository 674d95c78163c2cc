namespace CodeGraph.GraphQL.Execution;

/// <summary>The items of an asynchronous list, read one at a time. It may be given up at any time, even while an item is awaited.</summary>
internal sealed class AsyncItems(IAsyncEnumerator<object?> items)
{
    private readonly Lock _lock = new();
    private bool _isMoving;
    private bool _isGivenUp;

    internal object? Current { get; private set; }

    /// <returns>Whether there is another item; false too if the list is given up.</returns>
    internal async ValueTask<bool> MoveNextAsync()
    {
        lock (_lock)
        {
            if (_isGivenUp)
            {
                return false;
            }

            _isMoving = true;
        }

        try
        {
            var hasItem = await items.MoveNextAsync().ConfigureAwait(false);
            Current = hasItem ? items.Current : null;
            return hasItem;
        }
        finally
        {
            bool isGivenUp;
            lock (_lock)
            {
                _isMoving = false;
                isGivenUp = _isGivenUp;
            }

            if (isGivenUp)
            {
                await DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Disposes the list, now or when the item awaited has come: an enumerator must not be disposed while it moves.</summary>
    internal void GiveUp()
    {
        lock (_lock)
        {
            if (_isGivenUp)
            {
                return;
            }

            _isGivenUp = true;
            if (_isMoving)
            {
                return;
            }
        }

        _ = DisposeAsync();
    }

    private async Task DisposeAsync()
    {
        try
        {
            await items.DisposeAsync().ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The list has been read as far as anyone cares; how it cleans up changes nothing.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }
}
