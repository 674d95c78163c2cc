namespace CodeGraph.GraphQL.Execution.Incremental;

/// <summary>Something the client is told to wait for: a deferred fragment at a place of the response, or the rest of a list.</summary>
internal abstract class PendingResult(string? label, IReadOnlyList<object> path)
{
    internal string? Label { get; } = label;

    internal IReadOnlyList<object> Path { get; } = path;

    /// <summary>How the response calls it, from when it is announced.</summary>
    internal string Id { get; set; } = "";
}

/// <summary>A deferred fragment at a place of the response. What it holds is sent when all of it is there.</summary>
internal sealed class DeliveryGroup(DeferUsage usage, DeliveryGroup? parent, IReadOnlyList<object> path) : PendingResult(usage.Label, path)
{
    /// <summary>The deferred fragment this one is in; it must have been sent before.</summary>
    internal DeliveryGroup? Parent { get; } = parent;

    internal List<DeliveryGroup> Children { get; } = [];

    /// <summary>The parts of the fragment that have not been sent.</summary>
    internal List<ExecutionGroup> Tasks { get; } = [];

    /// <summary>How many of the tasks are not done.</summary>
    internal int Remaining { get; set; }

    internal DeliveryState State { get; set; }
}

/// <summary>What has become of a deferred fragment.</summary>
internal enum DeliveryState
{
    /// <summary>Nobody waits for it: it has not been met yet, it was empty, or what it is in has failed.</summary>
    Unknown,

    /// <summary>It waits for the fragment it is in.</summary>
    Waiting,

    /// <summary>The client waits for it.</summary>
    Announced,

    /// <summary>It was sent, or has failed.</summary>
    Done,
}

/// <summary>The deferred fragments in force at a place of the response (<c>deferMap</c>); each place adds to those above it.</summary>
internal sealed class DeliveryGroupMap(DeliveryGroupMap? outer, DeferUsage[] usages, DeliveryGroup[] groups)
{
    internal static DeliveryGroupMap? At(ResultNode place)
    {
        for (var node = place; node is not null; node = node.Parent)
        {
            if (node.DeliveryGroups is not null)
            {
                return node.DeliveryGroups;
            }
        }

        return null;
    }

    internal DeliveryGroup this[DeferUsage usage]
    {
        get
        {
            var index = Array.IndexOf(usages, usage);
            return index >= 0 ? groups[index] : (outer ?? throw new InvalidOperationException("The deferred fragment has not been met."))[usage];
        }
    }
}
