using System.Globalization;
using System.Text.Json;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Types;

/// <summary>The built-in scalar <c>Boolean</c> (specification §3.5.4).</summary>
public sealed class BooleanType() : ScalarType<bool>("Boolean", "The `Boolean` scalar type represents `true` or `false`.")
{
    /// <inheritdoc/>
    protected override bool CoerceLiteral(IValueNode literal) => literal is BooleanValueNode flag
        ? flag.Value
        : throw new LeafCoercionException($"Boolean cannot represent a non boolean value: {SyntaxPrinter.Print(literal)}");

    /// <inheritdoc/>
    protected override bool CoerceValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new LeafCoercionException($"Boolean cannot represent a non boolean value: {JsonInspect.Inspect(value)}"),
    };

    /// <inheritdoc/>
    protected override void Write(bool value, ResponseWriter writer) => writer.WriteBoolean(value);

    /// <inheritdoc/>
    protected override void WriteOther(object value, ResponseWriter writer) => writer.WriteBoolean(value is int or long or double or float or decimal or short or byte
        ? Convert.ToDouble(value, CultureInfo.InvariantCulture) != 0
        : throw new LeafCoercionException($"Boolean cannot represent a non boolean value: {JsonInspect.Inspect(value)}"));

    internal override Action<TValue, ResponseWriter>? GetWriter<TValue>() => typeof(TValue) == typeof(bool?)
        ? (Action<TValue, ResponseWriter>)(object)new Action<bool?, ResponseWriter>(static (value, writer) => writer.WriteBoolean(value.GetValueOrDefault()))
        : base.GetWriter<TValue>();
}
