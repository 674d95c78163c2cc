using System.Globalization;
using System.Text.Json;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Types;

/// <summary>The built-in scalar <c>Int</c>: 32 bits with sign (specification §3.5.1).</summary>
public sealed class IntType() : ScalarType<int>("Int",
    "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.")
{
    /// <inheritdoc/>
    protected override int CoerceLiteral(IValueNode literal)
    {
        if (literal is not IntValueNode number)
        {
            throw new LeafCoercionException($"Int cannot represent non-integer value: {SyntaxPrinter.Print(literal)}");
        }

        return int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new LeafCoercionException($"Int cannot represent non 32-bit signed integer value: {number.Value}");
    }

    /// <inheritdoc/>
    protected override int CoerceValue(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number)
        {
            throw new LeafCoercionException($"Int cannot represent non-integer value: {JsonInspect.Inspect(value)}");
        }

        return value.TryGetInt32(out var number) ? number : FromDouble(value.GetDouble());
    }

    /// <inheritdoc/>
    protected override void Write(int value, ResponseWriter writer) => writer.WriteNumber(value);

    /// <inheritdoc/>
    protected override void WriteOther(object value, ResponseWriter writer)
    {
        switch (value)
        {
            case bool flag:
                writer.WriteNumber(flag ? 1 : 0);
                break;
            case byte or sbyte or short or ushort or uint or long or ulong or float or double or decimal:
                writer.WriteNumber(FromDouble(Convert.ToDouble(value, CultureInfo.InvariantCulture)));
                break;
            case string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                writer.WriteNumber(FromDouble(number));
                break;
            default:
                throw new LeafCoercionException($"Int cannot represent non-integer value: {JsonInspect.Inspect(value)}");
        }
    }

    internal override Action<TValue, ResponseWriter>? GetWriter<TValue>() => typeof(TValue) == typeof(int?)
        ? (Action<TValue, ResponseWriter>)(object)new Action<int?, ResponseWriter>(static (value, writer) => writer.WriteNumber(value.GetValueOrDefault()))
        : base.GetWriter<TValue>();

    // JSON of other languages writes 1.0 and 1e3 for integers too.
    private static int FromDouble(double value)
    {
        if (!double.IsInteger(value))
        {
            throw new LeafCoercionException($"Int cannot represent non-integer value: {JsonInspect.Number(value)}");
        }

        return value is >= int.MinValue and <= int.MaxValue
            ? (int)value
            : throw new LeafCoercionException($"Int cannot represent non 32-bit signed integer value: {JsonInspect.Number(value)}");
    }
}
