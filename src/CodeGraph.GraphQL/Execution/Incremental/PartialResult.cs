namespace CodeGraph.GraphQL.Execution.Incremental;

/// <summary>What came of a part of the response that is executed by itself: its value, its errors, and what is to follow.</summary>
internal sealed class PartialResult(ResultNode root, ResponseWriter scratch, IReadOnlyList<GraphQLError> errors, IncrementalWork work) : IDisposable
{
    /// <summary>Whether a null has spread to the top of the part.</summary>
    internal bool IsNull => root.IsNull;

    internal IReadOnlyList<GraphQLError> Errors => errors;

    internal IncrementalWork Work => work;

    /// <summary>About how many bytes the value has.</summary>
    internal int Length => scratch.Position;

    internal void WriteTo(ResponseWriter writer) => root.WriteTo(writer, scratch);

    /// <summary>Throws it away with everything that was to follow.</summary>
    internal void GiveUp()
    {
        Dispose();
        foreach (var stream in work.Streams)
        {
            stream.GiveUp();
        }
    }

    public void Dispose() => scratch.Dispose();
}

/// <summary>What a part of the response leaves for later.</summary>
/// <param name="DeliveryGroups">The deferred fragments met.</param>
/// <param name="ExecutionGroups">The fields in them.</param>
/// <param name="Streams">The lists whose rest is still to come.</param>
internal sealed record IncrementalWork(IReadOnlyList<DeliveryGroup> DeliveryGroups, IReadOnlyList<ExecutionGroup> ExecutionGroups, IReadOnlyList<ItemStream> Streams)
{
    internal bool IsEmpty => ExecutionGroups.Count == 0 && Streams.Count == 0;
}
