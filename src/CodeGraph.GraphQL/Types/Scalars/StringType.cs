using System.Globalization;
using System.Text.Json;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Types;

/// <summary>The built-in scalar <c>String</c> (specification §3.5.3).</summary>
public sealed class StringType() : ScalarType<string>("String",
    "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.")
{
    /// <inheritdoc/>
    protected override string CoerceLiteral(IValueNode literal) => literal is StringValueNode text
        ? text.Value
        : throw new LeafCoercionException($"String cannot represent a non string value: {SyntaxPrinter.Print(literal)}");

    /// <inheritdoc/>
    protected override string CoerceValue(JsonElement value) => value.ValueKind == JsonValueKind.String
        ? value.GetString()!
        : throw new LeafCoercionException($"String cannot represent a non string value: {JsonInspect.Inspect(value)}");

    /// <inheritdoc/>
    protected override void Write(string value, ResponseWriter writer) => writer.WriteString(value);

    /// <inheritdoc/>
    protected override void WriteOther(object value, ResponseWriter writer)
    {
        switch (value)
        {
            case bool flag:
                writer.WriteString(flag ? "true" : "false");
                break;
            case double number:
                writer.WriteString(JsonInspect.Number(number));
                break;
            case Enum or char or Guid or Uri or int or long or decimal or IFormattable:
                writer.WriteString(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
            default:
                throw new LeafCoercionException($"String cannot represent value: {JsonInspect.Inspect(value)}");
        }
    }
}
