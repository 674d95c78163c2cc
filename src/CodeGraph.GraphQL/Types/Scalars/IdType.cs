using System.Globalization;
using System.Text.Json;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Types;

/// <summary>The built-in scalar <c>ID</c>: always a string in results, a string or an integer in input (specification §3.5.5).</summary>
public sealed class IdType() : ScalarType<string>("ID",
    "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; "
    + "however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.")
{
    /// <inheritdoc/>
    protected override string CoerceLiteral(IValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        IntValueNode number => number.Value,
        _ => throw new LeafCoercionException($"ID cannot represent a non-string and non-integer value: {SyntaxPrinter.Print(literal)}"),
    };

    /// <inheritdoc/>
    protected override string CoerceValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number when value.TryGetInt64(out var number) => number.ToString(CultureInfo.InvariantCulture),
        JsonValueKind.Number when double.IsInteger(value.GetDouble()) => JsonInspect.Number(value.GetDouble()),
        _ => throw new LeafCoercionException($"ID cannot represent value: {JsonInspect.Inspect(value)}"),
    };

    /// <inheritdoc/>
    protected override void Write(string value, ResponseWriter writer) => writer.WriteString(value);

    /// <inheritdoc/>
    protected override void WriteOther(object value, ResponseWriter writer)
    {
        writer.WriteString(value switch
        {
            int or long or Guid or short or byte or uint or ulong => Convert.ToString(value, CultureInfo.InvariantCulture)!,
            double number when double.IsInteger(number) => JsonInspect.Number(number),
            _ => throw new LeafCoercionException($"ID cannot represent value: {JsonInspect.Inspect(value)}"),
        });
    }
}
