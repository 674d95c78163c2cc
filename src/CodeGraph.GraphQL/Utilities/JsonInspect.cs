using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CodeGraph.GraphQL.Utilities;

/// <summary>Shows values in error messages as graphql-js's <c>inspect</c> does: <c>{ a: 1, b: [true] }</c>.</summary>
internal static class JsonInspect
{
    private const int MaxItems = 10;
    private const int MaxDepth = 2;

    internal static string Inspect(object? value)
    {
        var text = new StringBuilder();
        Append(text, value, 0);
        return text.ToString();
    }

    /// <summary>A number as JavaScript writes it: no exponent below 10²¹.</summary>
    internal static string Number(double value)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }

        if (Math.Abs(value) is < 1e21 and >= 1e-6 or 0)
        {
            var plain = value.ToString("R", CultureInfo.InvariantCulture);
            return plain.Contains('E', StringComparison.Ordinal) ? ((decimal)value).ToString(CultureInfo.InvariantCulture) : plain;
        }

        return value.ToString("R", CultureInfo.InvariantCulture).Replace("E", "e", StringComparison.Ordinal);
    }

    private static void Append(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string characters:
                Quote(text, characters);
                break;
            case bool flag:
                text.Append(flag ? "true" : "false");
                break;
            case double or float:
                text.Append(Number(Convert.ToDouble(value, CultureInfo.InvariantCulture)));
                break;
            case JsonElement { ValueKind: JsonValueKind.Object } json:
                AppendObject(text, [.. json.EnumerateObject().Select(property => (property.Name, (object?)property.Value))], depth);
                break;
            case JsonElement { ValueKind: JsonValueKind.Array } json:
                AppendList(text, [.. json.EnumerateArray().Cast<object?>()], depth);
                break;
            case JsonElement json:
                Append(text, Plain(json), depth);
                break;
            case IReadOnlyDictionary<string, object?> entries:
                AppendObject(text, [.. entries.Select(entry => (entry.Key, entry.Value))], depth);
                break;
            case IEnumerable items:
                AppendList(text, [.. items.Cast<object?>()], depth);
                break;
            case IFormattable formattable:
                text.Append(formattable.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                text.Append('[').Append(value.GetType().Name).Append(']');
                break;
        }
    }

    private static object? Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
        JsonValueKind.Number => json.TryGetInt64(out var integer) ? integer : (object)json.GetDouble(),
        _ => null,
    };

    private static void AppendList(StringBuilder text, List<object?> items, int depth)
    {
        if (items.Count == 0 || depth >= MaxDepth)
        {
            text.Append(items.Count == 0 ? "[]" : "[Array]");
            return;
        }

        text.Append('[');
        for (var i = 0; i < Math.Min(items.Count, MaxItems); i++)
        {
            text.Append(i > 0 ? ", " : "");
            Append(text, items[i], depth + 1);
        }

        if (items.Count > MaxItems)
        {
            var rest = items.Count - MaxItems;
            text.Append(rest == 1 ? ", ... 1 more item" : $", ... {rest} more items");
        }

        text.Append(']');
    }

    private static void AppendObject(StringBuilder text, List<(string Name, object? Value)> entries, int depth)
    {
        if (entries.Count == 0 || depth >= MaxDepth)
        {
            text.Append(entries.Count == 0 ? "{}" : "[Object]");
            return;
        }

        text.Append("{ ");
        for (var i = 0; i < entries.Count; i++)
        {
            text.Append(i > 0 ? ", " : "").Append(entries[i].Name).Append(": ");
            Append(text, entries[i].Value, depth + 1);
        }

        text.Append(" }");
    }

    /// <summary>A string as <c>JSON.stringify</c> writes it: everything that can be read stays as it is.</summary>
    private static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var character = value[i];
            switch (character)
            {
                case '"' or '\\':
                    text.Append('\\').Append(character);
                    break;
                case '\b':
                    text.Append("\\b");
                    break;
                case '\f':
                    text.Append("\\f");
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case var _ when char.IsHighSurrogate(character) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]):
                    text.Append(character).Append(value[++i]);
                    break;
                case < ' ' or (>= '\ud800' and <= '\udfff'):
                    text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        text.Append('"');
    }
}
