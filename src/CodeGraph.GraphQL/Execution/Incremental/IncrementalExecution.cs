using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution.Incremental;

/// <summary>
/// Executes one part of an incremental response: the initial result, the fields of an execution group or an item of a
/// stream. What it meets that is deferred or streamed it leaves to others.
/// </summary>
internal sealed class IncrementalExecution : OperationExecution
{
    private readonly IncrementalRequest _request;
    private readonly ResponseWriter _scratch;
    private readonly Lock _lock = new();
    private readonly List<DeliveryGroup> _deliveryGroups = [];
    private readonly List<(ExecutionGroup Group, ResultNode Place)> _executionGroups = [];
    private readonly List<(ItemStream Stream, ResultNode Place)> _streams = [];
    private List<GraphQLError>? _errors;
    private int _unlisted;
    private int _running;
    private Action? _done;

    internal IncrementalExecution(IncrementalRequest request, Schema schema, OperationRequest operation, VariableValues variables, ResponseWriter writer)
        : base(schema, operation, request.Options, variables, request.State, writer)
    {
        _request = request;
        _scratch = writer;
    }

    internal override void AddError(GraphQLError error)
    {
        lock (_lock)
        {
            if (State.Admit(error) is { } admitted)
            {
                (_errors ??= []).Add(admitted);
            }
            else
            {
                _unlisted++;
            }
        }
    }

    /// <summary>Executes the fields of an execution group.</summary>
    internal void ExecuteFields(SelectionSetPlan plan, object? source, ResultNode root, Action<PartialResult> done) =>
        Execute(root, () => ExecuteSelectionSet(plan, source, root), done);

    /// <summary>Completes an item of a stream (<c>CompleteStreamItem</c>).</summary>
    internal void CompleteItem(FieldPlan field, TypePlan itemType, object? item, ResultNode root, Action<PartialResult> done)
    {
        Execute(root, Complete, done);

        void Complete()
        {
            try
            {
                CompleteValue(field, itemType, item, root);
            }
            catch (Exception exception) when (IsFieldError(exception))
            {
                Fail(exception, field, root);
            }
        }
    }

    /// <summary>The errors of a list that ends with an exception.</summary>
    internal IReadOnlyList<GraphQLError> FailList(Exception exception, FieldPlan field, IReadOnlyList<object> path)
    {
        _scratch.Dispose();
        if (!IsFieldError(exception))
        {
            State.ThrowIfAborted();
        }

        HandleFieldError(exception, field, path);
        return TakeErrors();
    }

    /// <summary>The errors of the part, and how many were too many to list.</summary>
    internal IReadOnlyList<GraphQLError> TakeErrors()
    {
        lock (_lock)
        {
            if (_unlisted > 0)
            {
                (_errors ??= []).Add(RequestState.Unlisted(_unlisted));
            }

            return (IReadOnlyList<GraphQLError>?)_errors ?? [];
        }
    }

    /// <summary><c>GetIncrementalWork</c>: what is left for later, without what a null has made meaningless.</summary>
    internal IncrementalWork TakeWork()
    {
        foreach (var (stream, place) in _streams)
        {
            if (place.IsDiscarded)
            {
                stream.GiveUp();
            }
        }

        return new IncrementalWork(
            _deliveryGroups,
            [.. _executionGroups.Where(later => !later.Place.IsDiscarded).Select(later => later.Group)],
            [.. _streams.Where(later => !later.Place.IsDiscarded).Select(later => later.Stream)]);
    }

    private protected override void Begin()
    {
        _running++;
        base.Begin();
    }

    private protected override void Finish(Action completion) => base.Finish(() =>
    {
        completion();
        Leave();
    });

    private protected override void ExecuteSelectionSet(SelectionSetPlan plan, object? source, ResultNode place)
    {
        if (plan is not IncrementalSelectionSetPlan incremental)
        {
            base.ExecuteSelectionSet(plan, source, place);
            return;
        }

        var newGroups = GetNewDeliveryGroups(incremental.NewDeferUsages, place);
        base.ExecuteSelectionSet(plan, source, place);
        if (!place.IsDiscarded)
        {
            _deliveryGroups.AddRange(newGroups);
            CollectExecutionGroups(incremental, source, place);
        }
    }

    private protected override void CompleteListValue(FieldPlan field, TypePlan itemType, object value, ResultNode place)
    {
        // Only the field's own list is streamed, not lists in it, whose places have no name.
        if (place.Name is null || field is not IncrementalFieldPlan { Stream: { } usage } streamed)
        {
            base.CompleteListValue(field, itemType, value, place);
            return;
        }

        var initialCount = usage.InitialCount(Variables);
        if (value is IAsyncEnumerable<object?> later)
        {
            CompleteAsyncItems(field, itemType, State.Open(later), 0, initialCount, place);
            return;
        }

        var items = ItemsOf(field, value).GetEnumerator();
        var count = 0;
        var isLeft = false;
        try
        {
            while (count < initialCount && items.MoveNext())
            {
                CompleteItem(field, itemType, items.Current, count++, place);
                if (place.IsDiscarded)
                {
                    return;
                }
            }

            if (count == initialCount)
            {
                isLeft = true;
                AddStream(new SyncItemStream(_request, streamed, itemType, PathOf(place), count, items), place);
            }

            EndList(count, place);
        }
        finally
        {
            if (!isLeft)
            {
                (items as IDisposable)?.Dispose();
            }
        }
    }

    private protected override void LeaveItems(FieldPlan field, TypePlan itemType, AsyncItems items, int index, ResultNode place) =>
        AddStream(new AsyncItemStream(_request, (IncrementalFieldPlan)field, itemType, PathOf(place), index, items), place);

    private void AddStream(ItemStream stream, ResultNode place)
    {
        _request.Open(stream);
        _streams.Add((stream, place));
    }

    /// <summary><c>GetNewDeferMap</c>: a delivery group for each deferred fragment that begins at a place.</summary>
    private static DeliveryGroup[] GetNewDeliveryGroups(DeferUsage[] usages, ResultNode place)
    {
        if (usages.Length == 0)
        {
            return [];
        }

        var outer = DeliveryGroupMap.At(place);
        var groups = new DeliveryGroup[usages.Length];
        var map = new DeliveryGroupMap(outer, usages, groups);
        var path = PathOf(place);
        for (var i = 0; i < usages.Length; i++)
        {
            groups[i] = new DeliveryGroup(usages[i], usages[i].Parent is { } parent ? map[parent] : null, path);
        }

        place.DeliveryGroups = map;
        return groups;
    }

    /// <summary><c>CollectExecutionGroups</c>.</summary>
    private void CollectExecutionGroups(IncrementalSelectionSetPlan plan, object? source, ResultNode place)
    {
        var map = DeliveryGroupMap.At(place)!;
        var path = PathOf(place);
        foreach (var (usages, later) in plan.Deferred)
        {
            _executionGroups.Add((new ExecutionGroup(Array.ConvertAll(usages, usage => map[usage]), later, source, path, map), place));
        }
    }

    private void Execute(ResultNode root, Action execute, Action<PartialResult> done)
    {
        _done = () => done(new PartialResult(root, _scratch, TakeErrors(), TakeWork()));
        _running++;
        execute();
        Leave();
    }

    private void Leave()
    {
        if (--_running == 0)
        {
            _done?.Invoke();
        }
    }
}
