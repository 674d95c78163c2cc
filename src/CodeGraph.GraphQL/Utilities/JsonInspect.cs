using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CodeGraph.GraphQL.Utilities;

/// <summary>Shows values in error messages as graphql-js's <c>inspect</c> does: <c>{ a: 1, b: [true] }</c>.</summary>
internal static class JsonInspect
{
    private const int MaxItems = 10;
    private const int MaxDepth = 2;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Inspect(JsonElement value)
    {
        var text = new StringBuilder();
        Append(text, value, 0);
        return text.ToString();
    }

    internal static string Inspect(object? value) => value switch
    {
        null => "null",
        string text => Quote(text),
        bool flag => flag ? "true" : "false",
        double number => Number(number),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

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

    private static string Quote(string text) => JsonSerializer.Serialize(text, Readable);

    private static void Append(StringBuilder text, JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                text.Append(Quote(value.GetString()!));
                break;
            case JsonValueKind.Number:
                text.Append(value.TryGetInt64(out var integer) ? integer.ToString(CultureInfo.InvariantCulture) : Number(value.GetDouble()));
                break;
            case JsonValueKind.Array:
                AppendArray(text, value, depth);
                break;
            case JsonValueKind.Object:
                AppendObject(text, value, depth);
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void AppendArray(StringBuilder text, JsonElement value, int depth)
    {
        var length = value.GetArrayLength();
        if (length == 0 || depth > MaxDepth)
        {
            text.Append(length == 0 ? "[]" : "[Array]");
            return;
        }

        text.Append('[');
        var shown = 0;
        foreach (var item in value.EnumerateArray().Take(MaxItems))
        {
            text.Append(shown++ > 0 ? ", " : "");
            Append(text, item, depth + 1);
        }

        if (length > MaxItems)
        {
            var rest = length - MaxItems;
            text.Append(rest == 1 ? ", ... 1 more item" : $", ... {rest} more items");
        }

        text.Append(']');
    }

    private static void AppendObject(StringBuilder text, JsonElement value, int depth)
    {
        var any = value.EnumerateObject().Any();
        if (!any || depth > MaxDepth)
        {
            text.Append(any ? "[Object]" : "{}");
            return;
        }

        text.Append("{ ");
        var shown = 0;
        foreach (var property in value.EnumerateObject())
        {
            text.Append(shown++ > 0 ? ", " : "").Append(property.Name).Append(": ");
            Append(text, property.Value, depth + 1);
        }

        text.Append(" }");
    }
}
