namespace CodeGraph.GraphQL.Execution.Incremental;

/// <summary>Collects what one part of an incremental response says, and writes it.</summary>
internal abstract class PayloadBuilder : IDisposable
{
    private readonly List<IDisposable> _results = [];
    private readonly List<GraphQLError> _errors = [];

    /// <summary>About how large it is.</summary>
    internal int Bytes { get; private set; }

    internal abstract bool IsEmpty { get; }

    /// <summary>All errors in it, for the log.</summary>
    internal IReadOnlyList<GraphQLError> Errors => _errors;

    internal static PayloadBuilder For(IncrementalDelivery delivery) =>
        delivery == IncrementalDelivery.Legacy20220824 ? new LegacyPayloadBuilder() : new CurrentPayloadBuilder();

    internal abstract void AddPending(PendingResult pending);

    /// <summary>Adds what an execution group has for a deferred fragment.</summary>
    internal void AddValue(DeliveryGroup group, ExecutionGroup task)
    {
        Take(task.Result!);
        AddValueOf(group, task);
    }

    /// <summary>Adds the next item of a list.</summary>
    internal void AddItem(ItemStream stream, PartialResult item)
    {
        Take(item);
        AddItemOf(stream, item);
    }

    internal abstract void AddCompleted(PendingResult pending);

    internal void AddFailure(PendingResult pending, IReadOnlyList<GraphQLError> errors)
    {
        _errors.AddRange(errors);
        AddFailureOf(pending, errors);
    }

    /// <summary>Writes the members of the part: with the braces, it is one JSON object.</summary>
    internal abstract void WriteMembers(ResponseWriter writer);

    public void Dispose() => _results.ForEach(result => result.Dispose());

    private protected abstract void AddValueOf(DeliveryGroup group, ExecutionGroup task);

    private protected abstract void AddItemOf(ItemStream stream, PartialResult item);

    private protected abstract void AddFailureOf(PendingResult pending, IReadOnlyList<GraphQLError> errors);

    private protected static void WritePath(ResponseWriter writer, ReadOnlySpan<byte> key, IEnumerable<object> path)
    {
        writer.WriteRaw(key);
        ErrorWriter.WriteValue(writer, path);
    }

    private protected static void WriteErrors(ResponseWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        if (errors.Count > 0)
        {
            writer.WriteRaw(","u8);
            ErrorWriter.WriteErrors(writer, errors);
        }
    }

    private protected static void WriteLabel(ResponseWriter writer, string? label)
    {
        if (label is not null)
        {
            writer.WriteRaw(",\"label\":"u8);
            writer.WriteString(label);
        }
    }

    private protected static void WriteItems(ResponseWriter writer, IReadOnlyList<PartialResult> items)
    {
        writer.WriteRaw("\"items\":["u8);
        for (var i = 0; i < items.Count; i++)
        {
            writer.WriteRaw(i == 0 ? default : ","u8);
            items[i].WriteTo(writer);
        }

        writer.WriteRaw("]"u8);
    }

    private void Take(PartialResult result)
    {
        _results.Add(result);
        _errors.AddRange(result.Errors);
        Bytes += result.Length;
    }
}
