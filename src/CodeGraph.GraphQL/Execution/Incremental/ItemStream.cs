using System.Collections;

namespace CodeGraph.GraphQL.Execution.Incremental;

/// <summary>The rest of a streamed list. Items are completed ahead of each other, so that their loads batch, and delivered in order.</summary>
internal abstract class ItemStream(IncrementalRequest request, IncrementalFieldPlan field, TypePlan itemType, IReadOnlyList<object> path, int index)
    : PendingResult(field.Stream!.Label, path)
{
    // As many items of a stream wait for asynchronous fields at the same time; the list is read no further ahead.
    private const int MaxItemsAhead = 64;

    private readonly Queue<Item> _ahead = new();
    private int _next = index;
    private int _delivered = index;
    private bool _isPaused;
    private bool _isOver;
    private bool _isGivenUp;
    private Action<ItemStream>? _changed;

    private protected IncrementalRequest Request { get; } = request;

    /// <summary>The index of the next item to deliver.</summary>
    internal int Index => _delivered;

    /// <summary>Starts to read the list.</summary>
    /// <param name="changed">Called whenever something can be taken.</param>
    internal void Start(Action<ItemStream> changed)
    {
        _changed = changed;
        Request.State.Scheduler.Post(Advance);
    }

    /// <summary>Takes the next item, if it is complete.</summary>
    /// <param name="item">The item; null if the list has ended, with an error or without.</param>
    /// <param name="errors">Why the list has ended.</param>
    internal bool TryTake(out PartialResult? item, out IReadOnlyList<GraphQLError>? errors)
    {
        item = null;
        errors = null;
        if (_isGivenUp || !_ahead.TryPeek(out var head) || !head.IsDone)
        {
            return false;
        }

        _ahead.Dequeue();
        if (head.Result is { } result && !(result.IsNull && itemType.NonNull))
        {
            item = result;
            _delivered++;
            Resume();
            return true;
        }

        errors = head.Result?.Errors ?? head.Errors;
        head.Result?.GiveUp();
        GiveUp();
        return true;
    }

    /// <summary>Ends the reading, whatever is still to come.</summary>
    internal void GiveUp()
    {
        if (_isGivenUp)
        {
            return;
        }

        _isGivenUp = true;
        foreach (var item in _ahead)
        {
            item.Result?.GiveUp();
        }

        _ahead.Clear();
        Close();
    }

    /// <summary>Reads the next item and calls <see cref="Take"/> or <see cref="End"/>, now or later.</summary>
    private protected abstract void ReadNext();

    private protected abstract void CloseItems();

    private protected void Take(object? value)
    {
        if (_isGivenUp)
        {
            return;
        }

        var item = new Item();
        _ahead.Enqueue(item);
        var root = new ResultNode(null, null, 0, itemType.NonNull) { BasePath = [.. Path, _next++] };
        Request.NewExecution().CompleteItem(field.Streamed, itemType, value, root, result =>
        {
            item.Set(result);
            if (_isGivenUp)
            {
                result.GiveUp();
            }
            else
            {
                _changed!(this);
            }
        });
        Request.State.Scheduler.Post(Advance);
    }

    /// <summary>Ends the list after the items before.</summary>
    /// <param name="exception">Why, if not because there are no more items.</param>
    private protected void End(Exception? exception)
    {
        if (_isGivenUp)
        {
            return;
        }

        _isOver = true;
        Close();
        var end = new Item();
        end.Set(exception is null ? null : Request.NewExecution().FailList(exception, field, Path));
        _ahead.Enqueue(end);
        _changed!(this);
    }

    private void Close()
    {
        CloseItems();
        Request.Close(this);
    }

    private void Advance()
    {
        if (_isOver || _isGivenUp)
        {
            return;
        }

        Request.State.ThrowIfAborted();
        _isPaused = _ahead.Count >= MaxItemsAhead;
        if (!_isPaused)
        {
            ReadNext();
        }
    }

    private void Resume()
    {
        if (_isPaused)
        {
            _isPaused = false;
            Request.State.Scheduler.Post(Advance);
        }
    }

    /// <summary>An item, or the end of the list.</summary>
    private sealed class Item
    {
        internal bool IsDone { get; private set; }

        internal PartialResult? Result { get; private set; }

        internal IReadOnlyList<GraphQLError>? Errors { get; private set; }

        internal void Set(PartialResult result) => (IsDone, Result) = (true, result);

        internal void Set(IReadOnlyList<GraphQLError>? errors) => (IsDone, Errors) = (true, errors);
    }
}

/// <summary>The rest of a list whose items are at hand.</summary>
internal sealed class SyncItemStream(
    IncrementalRequest request, IncrementalFieldPlan field, TypePlan itemType, IReadOnlyList<object> path, int index, IEnumerator items)
    : ItemStream(request, field, itemType, path, index)
{
    private protected override void ReadNext()
    {
        object? item;
        try
        {
            if (!items.MoveNext())
            {
                End(null);
                return;
            }

            item = items.Current;
        }
#pragma warning disable CA1031 // Whatever the list throws becomes its error.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            End(exception);
            return;
        }

        Take(item);
    }

    private protected override void CloseItems() => (items as IDisposable)?.Dispose();
}

/// <summary>The rest of a list whose items come one after the other.</summary>
internal sealed class AsyncItemStream(
    IncrementalRequest request, IncrementalFieldPlan field, TypePlan itemType, IReadOnlyList<object> path, int index, AsyncItems items)
    : ItemStream(request, field, itemType, path, index)
{
    private protected override void ReadNext()
    {
        Request.State.Scheduler.Begin();
        _ = ReadNextAsync();
    }

    private protected override void CloseItems() => Request.State.Close(items);

    private async Task ReadNextAsync()
    {
        Action next;
        try
        {
            next = await items.MoveNextAsync().ConfigureAwait(false) ? () => Take(items.Current) : () => End(null);
        }
#pragma warning disable CA1031 // Whatever the list throws becomes its error.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            next = () => End(exception);
        }

        Request.State.Scheduler.Finish(next);
    }
}
