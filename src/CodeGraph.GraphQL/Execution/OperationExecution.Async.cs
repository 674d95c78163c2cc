namespace CodeGraph.GraphQL.Execution;

/// <summary>
/// What is asynchronous: a tree of places is kept for the parts of the response that have asynchronous fields below them,
/// and each place gets its bytes when its task is done. Everything else is still written in one go.
/// </summary>
internal partial class OperationExecution
{
    /// <summary><c>ExecuteRootSelectionSet</c> of §6.3, with asynchronous fields.</summary>
    /// <param name="plan">The fields of the root.</param>
    /// <param name="rootValue">The parent value of these fields.</param>
    /// <param name="serially">Whether a field starts only when the one before it is done: mutations (§6.2.2).</param>
    /// <returns>Whether <c>data</c> is an object; false if a null has spread to the top.</returns>
    internal async ValueTask<bool> ExecuteRootSelectionSetAsync(SelectionSetPlan plan, object? rootValue, bool serially)
    {
        if (BatchScheduler.IsOnForeignThread)
        {
            await BatchScheduler.ToThreadPool();
        }

        var output = _writer;
        using var scratch = new ResponseWriter(Options.MaxResponseBytes);
        _writer = scratch;
        var root = new ResultNode(null, null, 0, nonNull: false);
        var scheduler = State.Scheduler;
        try
        {
            if (serially)
            {
                await ExecuteSerially(plan, rootValue, root, scheduler).ConfigureAwait(false);
            }
            else
            {
                ExecuteSelectionSet(plan, rootValue, root);
                await scheduler.RunAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            _writer = output;
        }

        root.WriteTo(output, scratch);
        return !root.IsNull;
    }

    private async ValueTask ExecuteSerially(SelectionSetPlan plan, object? rootValue, ResultNode root, BatchScheduler scheduler)
    {
        for (var i = 0; i < plan.Fields.Length && !root.IsNull; i++)
        {
            var start = _writer.Position;
            _writer.WriteRaw(i == 0 ? "{"u8 : ","u8);
            root.Add(start, _writer.Position);
            ExecuteField(plan.Fields[i], rootValue, root);
            await scheduler.RunAsync().ConfigureAwait(false);
        }

        var end = _writer.Position;
        _writer.WriteRaw(plan.Fields.Length == 0 ? "{}"u8 : "}"u8);
        root.Add(end, _writer.Position);
    }

    private protected virtual void ExecuteSelectionSet(SelectionSetPlan plan, object? source, ResultNode place)
    {
        if (++_clock % ClockInterval == 0)
        {
            State.ThrowIfAborted();
        }

        for (var i = 0; i < plan.Fields.Length; i++)
        {
            var start = _writer.Position;
            _writer.WriteRaw(i == 0 ? "{"u8 : ","u8);
            place.Add(start, _writer.Position);
            ExecuteField(plan.Fields[i], source, place);
            if (place.IsDiscarded)
            {
                return;
            }
        }

        var end = _writer.Position;
        _writer.WriteRaw(plan.Fields.Length == 0 ? "{}"u8 : "}"u8);
        place.Add(end, _writer.Position);
    }

    private void ExecuteField(FieldPlan field, object? source, ResultNode parent)
    {
        var start = _writer.Position;
        _writer.WriteRaw(field.Key);
        if (!field.MayBeAsync)
        {
            _base = parent;
            _path.TruncateTo(0);
            if (ExecuteField(field, source))
            {
                parent.Add(start, _writer.Position);
            }
            else
            {
                parent.SetNull();
            }

            return;
        }

        parent.Add(start, _writer.Position);
        var place = new ResultNode(parent, field.ResponseName, 0, field.Type.NonNull);
        parent.Add(place);
        try
        {
            var context = new ResolverContext(this);
            context.Set(field, source, ArgumentsOf(field), place);
            if (!field.Resolver.IsAsync)
            {
                CompleteValue(field, field.Type, field.Resolver.Resolve(source, context), place);
                return;
            }

            var task = field.Resolver.ResolveAsync(source, context);
            if (task.IsCompletedSuccessfully)
            {
                CompleteValue(field, field.Type, task.Result, place);
                return;
            }

            Begin();
            _ = AwaitAsync(task, field, place);
        }
        catch (Exception exception) when (IsFieldError(exception))
        {
            Fail(exception, field, place);
        }
    }

    /// <summary>Counts a task that <see cref="Finish"/> will be called for.</summary>
    private protected virtual void Begin() => State.Scheduler.Begin();

    /// <summary>Leaves what is to be done when a task has ended to the loop.</summary>
    private protected virtual void Finish(Action completion) => State.Scheduler.Finish(completion);

    /// <summary>Waits for a field's value, and leaves completing it to the loop.</summary>
    private async Task AwaitAsync(ValueTask<object?> task, FieldPlan field, ResultNode place)
    {
        try
        {
            var value = await task.ConfigureAwait(false);
            Finish(() => Complete(field, value, place));
        }
#pragma warning disable CA1031 // Whatever a resolver throws becomes the field's error.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Finish(() => FailLater(exception, field, place));
        }
    }

    private void Complete(FieldPlan field, object? value, ResultNode place)
    {
        if (place.IsDiscarded)
        {
            return;
        }

        try
        {
            CompleteValue(field, field.Type, value, place);
        }
        catch (Exception exception) when (IsFieldError(exception))
        {
            Fail(exception, field, place);
        }
    }

    private void FailLater(Exception exception, FieldPlan field, ResultNode place)
    {
        if (!IsFieldError(exception))
        {
            State.ThrowIfAborted();
        }

        if (!place.IsDiscarded)
        {
            Fail(exception, field, place);
        }
    }

    private protected void Fail(Exception exception, FieldPlan field, ResultNode place)
    {
        HandleFieldError(exception, field, PathOf(place));
        place.SetNull();
    }

    /// <summary><c>CompleteValue</c> of §6.4.3 for a value that may have asynchronous fields below it.</summary>
    private protected void CompleteValue(FieldPlan field, TypePlan type, object? value, ResultNode place)
    {
        if (value is null)
        {
            if (type.NonNull)
            {
                AddNullError(field, PathOf(place));
            }

            place.SetNull();
            return;
        }

        switch (type.Kind)
        {
            case TypePlanKind.List:
                CompleteListValue(field, type.Item!, value, place);
                break;
            case TypePlanKind.Object:
                ExecuteSelections(field.SelectionsFor(type.Object!), value, place);
                break;
            case TypePlanKind.Abstract:
                ExecuteSelections(field.SelectionsFor(ResolveAbstractType(field, type, value)), value, place);
                break;
            default:
                var start = _writer.Position;
                type.Leaf!.WriteValue(value, _writer);
                place.Add(start, _writer.Position);
                break;
        }
    }

    private void ExecuteSelections(SelectionSetPlan plan, object value, ResultNode place)
    {
        if (plan.MayBeAsync)
        {
            ExecuteSelectionSet(plan, value, place);
            return;
        }

        _base = place;
        _path.TruncateTo(0);
        var start = _writer.Position;
        if (ExecuteSelectionSet(plan, value))
        {
            place.Add(start, _writer.Position);
        }
        else
        {
            place.SetNull();
        }
    }
}
