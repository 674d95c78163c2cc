using System.Collections;

namespace CodeGraph.GraphQL.Execution;

/// <summary>Lists whose items have asynchronous fields below them, and lists whose items come one after the other (specification §6.4.3).</summary>
internal partial class OperationExecution
{
    private protected virtual void CompleteListValue(FieldPlan field, TypePlan itemType, object value, ResultNode place)
    {
        if (value is IAsyncEnumerable<object?> later)
        {
            CompleteAsyncItems(field, itemType, State.Open(later), 0, int.MaxValue, place);
            return;
        }

        var count = 0;
        foreach (var item in ItemsOf(field, value))
        {
            CompleteItem(field, itemType, item, count++, place);
            if (place.IsDiscarded)
            {
                return;
            }
        }

        EndList(count, place);
    }

    private protected static IEnumerable ItemsOf(FieldPlan field, object value) =>
        value is IEnumerable items and not (string or IDictionary) ? items : throw NoList(field);

    /// <summary>Completes an item of a list, and what stands before it.</summary>
    private protected void CompleteItem(FieldPlan field, TypePlan itemType, object? item, int index, ResultNode place)
    {
        if (++_clock % ClockInterval == 0)
        {
            State.ThrowIfAborted();
        }

        var start = _writer.Position;
        _writer.WriteRaw(index == 0 ? "["u8 : ","u8);
        place.Add(start, _writer.Position);
        var itemPlace = new ResultNode(place, null, index, itemType.NonNull);
        place.Add(itemPlace);
        try
        {
            CompleteValue(field, itemType, item, itemPlace);
        }
        catch (Exception exception) when (IsFieldError(exception))
        {
            Fail(exception, field, itemPlace);
        }
    }

    private protected void EndList(int count, ResultNode place)
    {
        var start = _writer.Position;
        _writer.WriteRaw(count == 0 ? "[]"u8 : "]"u8);
        place.Add(start, _writer.Position);
    }

    /// <summary>Completes the items of an asynchronous list as they come, up to a number of them.</summary>
    /// <param name="field">The field.</param>
    /// <param name="itemType">The type of an item.</param>
    /// <param name="items">The items, as far as they are not read yet.</param>
    /// <param name="index">The index of the next item.</param>
    /// <param name="end">The index to stop at; what comes from there on is for <see cref="LeaveItems"/>.</param>
    /// <param name="place">The list's place.</param>
    private protected void CompleteAsyncItems(FieldPlan field, TypePlan itemType, AsyncItems items, int index, int end, ResultNode place)
    {
        while (index < end && !place.IsDiscarded)
        {
            var next = items.MoveNextAsync();
            if (!next.IsCompletedSuccessfully)
            {
                Begin();
                _ = AwaitItemAsync(next, field, itemType, items, index, end, place);
                return;
            }

            if (!next.Result)
            {
                State.Close(items);
                EndList(index, place);
                return;
            }

            CompleteItem(field, itemType, items.Current, index++, place);
        }

        if (place.IsDiscarded)
        {
            State.Close(items);
            return;
        }

        LeaveItems(field, itemType, items, index, place);
        EndList(index, place);
    }

    /// <summary>Takes over the items of an asynchronous list that are not for the list itself.</summary>
    private protected virtual void LeaveItems(FieldPlan field, TypePlan itemType, AsyncItems items, int index, ResultNode place) => State.Close(items);

    private async Task AwaitItemAsync(ValueTask<bool> next, FieldPlan field, TypePlan itemType, AsyncItems items, int index, int end, ResultNode place)
    {
        try
        {
            if (await next.ConfigureAwait(false))
            {
                Finish(() =>
                {
                    if (!place.IsDiscarded)
                    {
                        CompleteItem(field, itemType, items.Current, index, place);
                    }

                    Complete(field, items, place, () => CompleteAsyncItems(field, itemType, items, index + 1, end, place));
                });
            }
            else
            {
                Finish(() =>
                {
                    State.Close(items);
                    EndList(index, place);
                });
            }
        }
#pragma warning disable CA1031 // Whatever the list throws becomes the field's error.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Finish(() =>
            {
                State.Close(items);
                FailLater(exception, field, place);
            });
        }
    }

    private void Complete(FieldPlan field, AsyncItems items, ResultNode place, Action complete)
    {
        try
        {
            complete();
        }
        catch (Exception exception) when (IsFieldError(exception))
        {
            State.Close(items);
            Fail(exception, field, place);
        }
    }
}
