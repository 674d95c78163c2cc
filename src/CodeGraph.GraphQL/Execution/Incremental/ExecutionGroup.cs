namespace CodeGraph.GraphQL.Execution.Incremental;

/// <summary>Fields of one object that are executed together because they are in the same deferred fragments. They are sent once, with the first of them.</summary>
internal sealed class ExecutionGroup(DeliveryGroup[] groups, SelectionSetPlan plan, object? source, IReadOnlyList<object> path, DeliveryGroupMap? deliveryGroups)
{
    private bool _isStarted;
    private bool _isGivenUp;

    internal DeliveryGroup[] DeliveryGroups { get; } = groups;

    internal IReadOnlyList<object> Path { get; } = path;

    /// <summary>What came of it; null while it is not done.</summary>
    internal PartialResult? Result { get; private set; }

    /// <summary>Puts it in line, if it is not already.</summary>
    /// <param name="request">The request.</param>
    /// <param name="done">Called when there is a result.</param>
    internal void Start(IncrementalRequest request, Action<ExecutionGroup> done)
    {
        if (!_isStarted)
        {
            _isStarted = true;
            request.State.Scheduler.Post(() => Execute(request, done));
        }
    }

    /// <summary>Throws the result away, now or when it comes.</summary>
    internal void GiveUp()
    {
        _isGivenUp = true;
        Result?.GiveUp();
    }

    /// <summary><c>ExecuteExecutionGroup</c>.</summary>
    private void Execute(IncrementalRequest request, Action<ExecutionGroup> done)
    {
        if (_isGivenUp)
        {
            return;
        }

        request.State.ThrowIfAborted();
        var root = new ResultNode(null, null, 0, nonNull: false) { BasePath = Path, DeliveryGroups = deliveryGroups };
        request.NewExecution().ExecuteFields(plan, source, root, result =>
        {
            Result = result;
            if (_isGivenUp)
            {
                result.GiveUp();
            }
            else
            {
                done(this);
            }
        });
    }
}
