using System.Globalization;
using System.Text.Json;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Types;

/// <summary>The scalar <c>Date</c>: a calendar date without time or zone, <c>2026-01-31</c> (RFC 3339 full-date).</summary>
public sealed class DateType() : ScalarType<DateOnly>("Date",
    "A calendar date without time or time zone, as in RFC 3339: `2026-01-31`.", "https://scalars.graphql.org/andimarek/local-date.html")
{
    private const string Format = "yyyy-MM-dd";

    /// <inheritdoc/>
    protected override DateOnly CoerceLiteral(IValueNode literal) => literal is StringValueNode text && TryParse(text.Value, out var date)
        ? date
        : throw new LeafCoercionException($"Date cannot represent value: {SyntaxPrinter.Print(literal)}; write it as 2026-01-31.");

    /// <inheritdoc/>
    protected override DateOnly CoerceValue(JsonElement value) => value.ValueKind == JsonValueKind.String && TryParse(value.GetString(), out var date)
        ? date
        : throw new LeafCoercionException($"Date cannot represent value: {JsonInspect.Inspect(value)}; write it as 2026-01-31.");

    /// <inheritdoc/>
    protected override void Write(DateOnly value, ResponseWriter writer)
    {
        Span<char> text = stackalloc char[10];
        value.TryFormat(text, out var written, Format, CultureInfo.InvariantCulture);
        writer.WriteString(text[..written]);
    }

    private static bool TryParse(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
