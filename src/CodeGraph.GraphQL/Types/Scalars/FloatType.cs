using System.Globalization;
using System.Text.Json;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Types;

/// <summary>The built-in scalar <c>Float</c>: IEEE 754 double precision, finite (specification §3.5.2).</summary>
public sealed class FloatType() : ScalarType<double>("Float",
    "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).")
{
    /// <inheritdoc/>
    protected override double CoerceLiteral(IValueNode literal)
    {
        var text = literal switch
        {
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            _ => throw new LeafCoercionException($"Float cannot represent non numeric value: {SyntaxPrinter.Print(literal)}"),
        };
        var value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(value) ? value : throw new LeafCoercionException($"Float cannot represent non numeric value: {text}");
    }

    /// <inheritdoc/>
    protected override double CoerceValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw new LeafCoercionException($"Float cannot represent non numeric value: {JsonInspect.Inspect(value)}");

    /// <inheritdoc/>
    protected override void Write(double value, ResponseWriter writer)
    {
        if (!double.IsFinite(value))
        {
            throw new LeafCoercionException($"Float cannot represent non numeric value: {JsonInspect.Number(value)}");
        }

        writer.WriteNumber(value);
    }

    /// <inheritdoc/>
    protected override void WriteOther(object value, ResponseWriter writer)
    {
        switch (value)
        {
            case bool flag:
                writer.WriteNumber(flag ? 1 : 0);
                break;
            case decimal number:
                writer.WriteNumber(number);
                break;
            case float number:
                // By way of its own shortest text, so that 0.1f stays 0.1.
                Write(double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), writer);
                break;
            case int or long or byte or sbyte or short or ushort or uint or ulong:
                writer.WriteNumber(Convert.ToDecimal(value, CultureInfo.InvariantCulture));
                break;
            case string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                Write(number, writer);
                break;
            default:
                throw new LeafCoercionException($"Float cannot represent non numeric value: {JsonInspect.Inspect(value)}");
        }
    }

    internal override Action<TValue, ResponseWriter>? GetWriter<TValue>() => typeof(TValue) == typeof(double?)
        ? (Action<TValue, ResponseWriter>)(object)new Action<double?, ResponseWriter>((value, writer) => Write(value.GetValueOrDefault(), writer))
        : base.GetWriter<TValue>();
}
