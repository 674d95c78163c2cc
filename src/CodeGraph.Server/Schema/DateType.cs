using System.Globalization;
using System.Text.Json;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.Server.Schema;

/// <summary>A calendar day without a time.</summary>
internal sealed class DateType() : ScalarType<DateOnly>(
    "Date",
    "A calendar day without a time or time zone, written as `2026-01-31` (RFC 3339 full-date).",
    "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")
{
    private const string Format = "yyyy-MM-dd";

    /// <inheritdoc/>
    protected override DateOnly CoerceLiteral(IValueNode literal) =>
        literal is StringValueNode text ? Read(text.Value) : throw NotADate(SyntaxPrinter.Print(literal));

    /// <inheritdoc/>
    protected override DateOnly CoerceValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Read(value.GetString()!) : throw NotADate(value.GetRawText());

    /// <inheritdoc/>
    protected override void Write(DateOnly value, ResponseWriter writer) =>
        writer.WriteString(value.ToString(Format, CultureInfo.InvariantCulture));

    private static DateOnly Read(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw NotADate($"\"{text}\"");

    private static LeafCoercionException NotADate(string written) =>
        new($"Date cannot represent value: {(written.Length > 40 ? written[..40] + "…" : written)}. Write a day as \"2026-01-31\".");
}
