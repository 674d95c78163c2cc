using System.Globalization;
using System.Text.Json;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.Server.Schema;

/// <summary>A decimal number that keeps its digits: dollars, relative values, indices.</summary>
internal sealed class DecimalType() : ScalarType<decimal>(
    "Decimal",
    "An exact decimal number, written as a JSON number with all its digits, such as `92.20`. Read it as a decimal, not as a binary fraction, where cents count.")
{
    /// <inheritdoc/>
    protected override decimal CoerceLiteral(IValueNode literal) => literal switch
    {
        IntValueNode number => Read(number.Value),
        FloatValueNode number => Read(number.Value),
        _ => throw NotANumber(SyntaxPrinter.Print(literal)),
    };

    /// <inheritdoc/>
    protected override decimal CoerceValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number ? Read(value.GetRawText()) : throw NotANumber(value.GetRawText());

    /// <inheritdoc/>
    protected override void Write(decimal value, ResponseWriter writer) => writer.WriteNumber(value);

    private static decimal Read(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw NotANumber(text);

    private static LeafCoercionException NotANumber(string written) =>
        new($"Decimal cannot represent value: {(written.Length > 40 ? written[..40] + "…" : written)}. Write a number such as 92.20.");
}
