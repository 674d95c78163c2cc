namespace CodeGraph.GraphQL.Execution.Incremental;

/// <summary><see cref="IncrementalDelivery.Legacy20220824"/>: <c>incremental</c> entries that say their path and label.</summary>
internal sealed class LegacyPayloadBuilder : PayloadBuilder
{
    private readonly List<Entry> _incremental = [];

    internal override bool IsEmpty => _incremental.Count == 0;

    internal override void AddPending(PendingResult pending)
    {
        // This form does not say what is to come.
    }

    internal override void AddCompleted(PendingResult pending)
    {
        // Nor what has come.
    }

    internal override void WriteMembers(ResponseWriter writer)
    {
        for (var i = 0; i < _incremental.Count; i++)
        {
            writer.WriteRaw(i == 0 ? "\"incremental\":["u8 : ","u8);
            Write(writer, _incremental[i]);
        }

        writer.WriteRaw(_incremental.Count == 0 ? default : "]"u8);
    }

    private protected override void AddValueOf(DeliveryGroup group, ExecutionGroup task) =>
        _incremental.Add(new Entry(group, group.Path, IsList: false, [task.Result!], task.Result!.Errors));

    private protected override void AddItemOf(ItemStream stream, PartialResult item)
    {
        var index = _incremental.FindIndex(entry => entry.Pending == stream);
        if (index < 0)
        {
            index = _incremental.Count;
            _incremental.Add(new Entry(stream, [.. stream.Path, stream.Index - 1], IsList: true, [], []));
        }

        var entry = _incremental[index];
        entry.Values!.Add(item);
        _incremental[index] = entry with { Errors = [.. entry.Errors, .. item.Errors] };
    }

    private protected override void AddFailureOf(PendingResult pending, IReadOnlyList<GraphQLError> errors) =>
        _incremental.Add(pending is ItemStream stream
            ? new Entry(stream, [.. stream.Path, stream.Index], IsList: true, null, errors)
            : new Entry(pending, pending.Path, IsList: false, null, errors));

    private static void Write(ResponseWriter writer, Entry entry)
    {
        writer.WriteRaw("{"u8);
        if (entry.Values is null)
        {
            writer.WriteRaw(entry.IsList ? "\"items\":null"u8 : "\"data\":null"u8);
        }
        else if (entry.IsList)
        {
            WriteItems(writer, entry.Values);
        }
        else
        {
            writer.WriteRaw("\"data\":"u8);
            entry.Values[0].WriteTo(writer);
        }

        WritePath(writer, ",\"path\":"u8, entry.Path);
        WriteLabel(writer, entry.Pending.Label);
        WriteErrors(writer, entry.Errors);
        writer.WriteRaw("}"u8);
    }

    /// <param name="Pending">What it is of.</param>
    /// <param name="Path">Where in the response it belongs.</param>
    /// <param name="IsList">Whether it has items.</param>
    /// <param name="Values">The value, or the items; null if they have failed.</param>
    /// <param name="Errors">The errors.</param>
    private sealed record Entry(PendingResult Pending, IReadOnlyList<object> Path, bool IsList, List<PartialResult>? Values, IReadOnlyList<GraphQLError> Errors);
}
