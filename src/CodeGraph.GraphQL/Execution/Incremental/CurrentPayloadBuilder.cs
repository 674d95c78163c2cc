namespace CodeGraph.GraphQL.Execution.Incremental;

/// <summary><see cref="IncrementalDelivery.Current"/>: <c>pending</c>, <c>incremental</c>, <c>completed</c>.</summary>
internal sealed class CurrentPayloadBuilder : PayloadBuilder
{
    private readonly List<PendingResult> _pending = [];
    private readonly List<IncrementalResult> _incremental = [];
    private readonly List<CompletedResult> _completed = [];

    internal override bool IsEmpty => _pending.Count == 0 && _incremental.Count == 0 && _completed.Count == 0;

    internal override void AddPending(PendingResult pending) => _pending.Add(pending);

    internal override void AddCompleted(PendingResult pending) => _completed.Add(new CompletedResult(pending.Id, []));

    internal override void WriteMembers(ResponseWriter writer)
    {
        WriteList(writer, "\"pending\":["u8, _pending, WritePending);
        writer.WriteRaw(_pending.Count > 0 && _incremental.Count > 0 ? ","u8 : default);
        WriteList(writer, "\"incremental\":["u8, _incremental, WriteIncremental);
        writer.WriteRaw(_pending.Count + _incremental.Count > 0 && _completed.Count > 0 ? ","u8 : default);
        WriteList(writer, "\"completed\":["u8, _completed, WriteCompleted);
    }

    private protected override void AddValueOf(DeliveryGroup group, ExecutionGroup task)
    {
        var best = GetBestDeliveryGroup(group, task);
        _incremental.Add(new IncrementalResult(best.Id, [task.Result!], [.. task.Path.Skip(best.Path.Count)], IsList: false));
    }

    private protected override void AddItemOf(ItemStream stream, PartialResult item)
    {
        var index = _incremental.FindIndex(entry => entry.Id == stream.Id);
        if (index >= 0)
        {
            _incremental[index].Values.Add(item);
        }
        else
        {
            _incremental.Add(new IncrementalResult(stream.Id, [item], [], IsList: true));
        }
    }

    private protected override void AddFailureOf(PendingResult pending, IReadOnlyList<GraphQLError> errors) => _completed.Add(new CompletedResult(pending.Id, errors));

    /// <summary><c>GetBestIdAndSubPath</c>: of the fragments a value belongs to, the one nearest to it that the client knows.</summary>
    private static DeliveryGroup GetBestDeliveryGroup(DeliveryGroup group, ExecutionGroup task)
    {
        var best = group;
        foreach (var other in task.DeliveryGroups)
        {
            if (other.State == DeliveryState.Announced && other.Path.Count > best.Path.Count)
            {
                best = other;
            }
        }

        return best;
    }

    private static void WriteList<T>(ResponseWriter writer, ReadOnlySpan<byte> start, List<T> items, Action<ResponseWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.WriteRaw(start);
        for (var i = 0; i < items.Count; i++)
        {
            writer.WriteRaw(i == 0 ? default : ","u8);
            write(writer, items[i]);
        }

        writer.WriteRaw("]"u8);
    }

    private static void WritePending(ResponseWriter writer, PendingResult pending)
    {
        writer.WriteRaw("{\"id\":"u8);
        writer.WriteString(pending.Id);
        WritePath(writer, ",\"path\":"u8, pending.Path);
        WriteLabel(writer, pending.Label);
        writer.WriteRaw("}"u8);
    }

    private static void WriteIncremental(ResponseWriter writer, IncrementalResult entry)
    {
        writer.WriteRaw("{\"id\":"u8);
        writer.WriteString(entry.Id);
        writer.WriteRaw(","u8);
        if (entry.IsList)
        {
            WriteItems(writer, entry.Values);
        }
        else
        {
            if (entry.SubPath.Length > 0)
            {
                WritePath(writer, "\"subPath\":"u8, entry.SubPath);
                writer.WriteRaw(","u8);
            }

            writer.WriteRaw("\"data\":"u8);
            entry.Values[0].WriteTo(writer);
        }

        WriteErrors(writer, [.. entry.Values.SelectMany(value => value.Errors)]);
        writer.WriteRaw("}"u8);
    }

    private static void WriteCompleted(ResponseWriter writer, CompletedResult completed)
    {
        writer.WriteRaw("{\"id\":"u8);
        writer.WriteString(completed.Id);
        WriteErrors(writer, completed.Errors);
        writer.WriteRaw("}"u8);
    }

    private sealed record IncrementalResult(string Id, List<PartialResult> Values, object[] SubPath, bool IsList);

    private sealed record CompletedResult(string Id, IReadOnlyList<GraphQLError> Errors);
}
