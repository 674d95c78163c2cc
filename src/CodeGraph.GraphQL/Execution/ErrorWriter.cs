using System.Collections;
using System.Globalization;

namespace CodeGraph.GraphQL.Execution;

/// <summary>Writes errors as the response's <c>errors</c> (specification §7.1.2).</summary>
internal static class ErrorWriter
{
    internal static void WriteErrors(ResponseWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        writer.WriteRaw("\"errors\":["u8);
        for (var i = 0; i < errors.Count; i++)
        {
            if (i > 0)
            {
                writer.WriteRaw((byte)',');
            }

            Write(writer, errors[i]);
        }

        writer.WriteRaw((byte)']');
    }

    internal static void Write(ResponseWriter writer, GraphQLError error)
    {
        writer.WriteRaw("{\"message\":"u8);
        writer.WriteString(error.Message);
        if (error.Locations.Count > 0)
        {
            writer.WriteRaw(",\"locations\":["u8);
            for (var i = 0; i < error.Locations.Count; i++)
            {
                writer.WriteRaw(i == 0 ? "{\"line\":"u8 : ",{\"line\":"u8);
                writer.WriteNumber(error.Locations[i].Line);
                writer.WriteRaw(",\"column\":"u8);
                writer.WriteNumber(error.Locations[i].Column);
                writer.WriteRaw((byte)'}');
            }

            writer.WriteRaw((byte)']');
        }

        if (error.Path is not null)
        {
            writer.WriteRaw(",\"path\":"u8);
            WriteValue(writer, error.Path);
        }

        if (error.Extensions is { Count: > 0 })
        {
            writer.WriteRaw(",\"extensions\":"u8);
            WriteValue(writer, error.Extensions);
        }

        writer.WriteRaw((byte)'}');
    }

    /// <summary>Writes the plain values that extensions are made of; anything else as its text.</summary>
    internal static void WriteValue(ResponseWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                break;
            case string text:
                writer.WriteString(text);
                break;
            case bool flag:
                writer.WriteBoolean(flag);
                break;
            case int number:
                writer.WriteNumber(number);
                break;
            case long number:
                writer.WriteNumber(number);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumber(number);
                break;
            case decimal number:
                writer.WriteNumber(number);
                break;
            case IReadOnlyDictionary<string, object?> entries:
                WriteObject(writer, entries);
                break;
            case IEnumerable items:
                WriteList(writer, items);
                break;
            default:
                writer.WriteString(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
                break;
        }
    }

    private static void WriteObject(ResponseWriter writer, IReadOnlyDictionary<string, object?> entries)
    {
        var separator = (byte)'{';
        foreach (var (key, value) in entries)
        {
            writer.WriteRaw(separator);
            writer.WriteString(key);
            writer.WriteRaw((byte)':');
            WriteValue(writer, value);
            separator = (byte)',';
        }

        writer.WriteRaw(entries.Count == 0 ? "{}"u8 : "}"u8);
    }

    private static void WriteList(ResponseWriter writer, IEnumerable items)
    {
        writer.WriteRaw((byte)'[');
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                writer.WriteRaw((byte)',');
            }

            first = false;
            WriteValue(writer, item);
        }

        writer.WriteRaw((byte)']');
    }
}
