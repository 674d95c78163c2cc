namespace CodeGraph.GraphQL.Execution.Incremental;

/// <summary>The parts of an incremental response as JSON.</summary>
internal static class IncrementalJson
{
    /// <summary>Writes what follows the <c>data</c> of the first part.</summary>
    internal static void WriteInitialEnd(ResponseWriter writer, IReadOnlyList<GraphQLError> errors, IReadOnlyDictionary<string, object?>? extensions, PayloadBuilder payload)
    {
        if (errors.Count > 0)
        {
            writer.WriteRaw(","u8);
            ErrorWriter.WriteErrors(writer, errors);
        }

        writer.WriteRaw(","u8);
        WriteEnd(writer, payload, extensions, hasNext: true);
    }

    /// <summary>Writes a part after the first.</summary>
    internal static void WritePart(ResponseWriter writer, PayloadBuilder payload, IReadOnlyDictionary<string, object?>? extensions, bool hasNext)
    {
        writer.WriteRaw("{"u8);
        WriteEnd(writer, payload, extensions, hasNext);
    }

    private static void WriteEnd(ResponseWriter writer, PayloadBuilder payload, IReadOnlyDictionary<string, object?>? extensions, bool hasNext)
    {
        if (!payload.IsEmpty)
        {
            payload.WriteMembers(writer);
            writer.WriteRaw(","u8);
        }

        if (extensions is not null)
        {
            writer.WriteRaw("\"extensions\":"u8);
            ErrorWriter.WriteValue(writer, extensions);
            writer.WriteRaw(","u8);
        }

        writer.WriteRaw(hasNext ? "\"hasNext\":true}"u8 : "\"hasNext\":false}"u8);
    }
}
