namespace CodeGraph.GraphQL.Execution.Incremental;

/// <summary>
/// Knows what is still to be sent, and what may be sent: a deferred fragment when all its parts are done and the fragment
/// around it has been sent; the items of a list in their order.
/// </summary>
/// <remarks>Nothing starts before the part of the response it belongs to has been sent (proposal, "Yield Subsequent
/// Results"): what a client can do without does not slow down what it cannot do without.</remarks>
internal sealed class WorkQueue(IncrementalRequest request)
{
    private readonly HashSet<PendingResult> _announced = new(ReferenceEqualityComparer.Instance);
    private PayloadBuilder _payload = PayloadBuilder.For(request.Delivery);

    /// <summary>What the client waits for.</summary>
    internal IReadOnlyCollection<PendingResult> Announced => _announced;

    internal bool IsDone => _announced.Count == 0;

    /// <summary>The next part of the response, as far as it is known.</summary>
    internal PayloadBuilder Payload => _payload;

    /// <summary>Begins the next part.</summary>
    internal PayloadBuilder TakePayload()
    {
        var payload = _payload;
        _payload = PayloadBuilder.For(request.Delivery);
        return payload;
    }

    /// <summary>Takes what the initial result leaves for later. Nothing is started yet.</summary>
    internal void Begin(IncrementalWork work)
    {
        Announce(WithoutEmpty(Integrate(work)), work.Streams);
    }

    /// <summary>Starts everything the client was told of so far.</summary>
    internal void Start()
    {
        foreach (var pending in _announced.ToList())
        {
            Start(pending);
        }
    }

    /// <summary>Adds new deferred fragments and their parts.</summary>
    /// <returns>The fragments that are in no other.</returns>
    private List<DeliveryGroup> Integrate(IncrementalWork work)
    {
        var roots = new List<DeliveryGroup>();
        foreach (var group in work.DeliveryGroups)
        {
            Add(group, roots);
        }

        foreach (var task in work.ExecutionGroups)
        {
            foreach (var group in task.DeliveryGroups.Where(group => group.State is DeliveryState.Waiting or DeliveryState.Announced))
            {
                group.Tasks.Add(task);
                group.Remaining++;
                if (group.State == DeliveryState.Announced)
                {
                    task.Start(request, OnDone);
                }
            }
        }

        return roots;

        static void Add(DeliveryGroup group, List<DeliveryGroup> roots)
        {
            if (group.State != DeliveryState.Unknown)
            {
                return;
            }

            if (group.Parent is null)
            {
                roots.Add(group);
            }
            else
            {
                // The fragment around it may have been met in the same part of the response, and be further down its list.
                Add(group.Parent, roots);
                if (group.Parent.State is not (DeliveryState.Waiting or DeliveryState.Announced))
                {
                    return;
                }

                group.Parent.Children.Add(group);
            }

            group.State = DeliveryState.Waiting;
        }
    }

    /// <summary>Replaces deferred fragments that have nothing of their own by those in them.</summary>
    private static List<DeliveryGroup> WithoutEmpty(IEnumerable<DeliveryGroup> groups)
    {
        var found = new List<DeliveryGroup>();
        foreach (var group in groups)
        {
            if (group.Tasks.Count > 0)
            {
                found.Add(group);
            }
            else
            {
                group.State = DeliveryState.Done;
                found.AddRange(WithoutEmpty(group.Children));
            }
        }

        return found;
    }

    private void Announce(IEnumerable<DeliveryGroup> groups, IEnumerable<ItemStream> streams)
    {
        foreach (var pending in groups.Concat<PendingResult>(streams))
        {
            if (pending is DeliveryGroup group)
            {
                group.State = DeliveryState.Announced;
            }

            pending.Id = request.NextId();
            _announced.Add(pending);
            _payload.AddPending(pending);
        }
    }

    private void Start(PendingResult pending)
    {
        if (pending is ItemStream stream)
        {
            stream.Start(OnItems);
            return;
        }

        var group = (DeliveryGroup)pending;
        foreach (var task in group.Tasks.ToList())
        {
            task.Start(request, OnDone);
        }
    }

    /// <summary>Announces, starts, and sends what turns out to be there already: parts that other fragments have, too.</summary>
    private void StartNew(List<DeliveryGroup> groups, IReadOnlyList<ItemStream> streams)
    {
        Announce(groups, streams);
        foreach (var pending in groups.Concat<PendingResult>(streams))
        {
            Start(pending);
        }

        foreach (var group in groups)
        {
            Settle(group);
        }
    }

    private void OnDone(ExecutionGroup task)
    {
        var result = task.Result!;
        if (!result.IsNull)
        {
            // What is met in a deferred fragment is always in that fragment.
            Integrate(result.Work);
        }

        foreach (var group in task.DeliveryGroups)
        {
            if (group.State is DeliveryState.Waiting or DeliveryState.Announced)
            {
                group.Remaining--;
                Settle(group);
            }
        }
    }

    /// <summary>Sends a deferred fragment if all of it is there, or that it has failed.</summary>
    private void Settle(DeliveryGroup group)
    {
        if (group.State != DeliveryState.Announced)
        {
            return;
        }

        if (group.Tasks.Find(task => task.Result?.IsNull == true) is { } failed)
        {
            _announced.Remove(group);
            _payload.AddFailure(group, failed.Result!.Errors);
            Remove(group);
        }
        else if (group.Remaining == 0)
        {
            _announced.Remove(group);
            group.State = DeliveryState.Done;
            var streams = new List<ItemStream>();
            foreach (var task in group.Tasks)
            {
                streams.AddRange(task.Result!.Work.Streams);
                _payload.AddValue(group, task);
                foreach (var other in task.DeliveryGroups.Where(other => other != group))
                {
                    other.Tasks.Remove(task);
                }
            }

            _payload.AddCompleted(group);
            StartNew(WithoutEmpty(group.Children), streams);
        }
    }

    /// <summary>Forgets a deferred fragment that has failed, and those in it.</summary>
    private static void Remove(DeliveryGroup group)
    {
        group.State = DeliveryState.Done;
        foreach (var task in group.Tasks)
        {
            if (Array.TrueForAll(task.DeliveryGroups, other => other.State is not (DeliveryState.Waiting or DeliveryState.Announced)))
            {
                task.GiveUp();
            }
        }

        group.Children.ForEach(Remove);
    }

    private void OnItems(ItemStream stream)
    {
        while (stream.TryTake(out var item, out var errors))
        {
            if (item is not null)
            {
                _payload.AddItem(stream, item);
                StartNew(WithoutEmpty(Integrate(item.Work)), item.Work.Streams);
                continue;
            }

            _announced.Remove(stream);
            if (errors is null)
            {
                _payload.AddCompleted(stream);
            }
            else
            {
                _payload.AddFailure(stream, errors);
            }
        }
    }
}
