using System.Text.Json;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Types;

/// <summary>A type whose values have no fields: <see cref="ScalarType"/> or <see cref="EnumType"/>.</summary>
public abstract class LeafType : NamedType, IInputType, IOutputType
{
    private protected LeafType()
    {
    }

    /// <inheritdoc/>
    public abstract Type RuntimeType { get; }

    /// <summary>Input coercion of a literal (specification §3.5, §3.9 "Input Coercion").</summary>
    /// <param name="literal">The literal; never a variable, never null.</param>
    /// <returns>The value as resolvers get it.</returns>
    /// <exception cref="LeafCoercionException">The literal is not of this type; the message says so to the client.</exception>
    public abstract object? ParseLiteral(IValueNode literal);

    /// <summary>Input coercion of a variable's value (specification §3.5, §3.9 "Input Coercion").</summary>
    /// <param name="value">The JSON value; never null.</param>
    /// <returns>The value as resolvers get it.</returns>
    /// <exception cref="LeafCoercionException">The value is not of this type; the message says so to the client.</exception>
    public abstract object? ParseValue(JsonElement value);

    /// <summary>Result coercion: writes a resolver's value as JSON (specification §6.4.3 "Coercing Results").</summary>
    /// <param name="value">The value; never null.</param>
    /// <param name="writer">Takes exactly one JSON value.</param>
    /// <exception cref="LeafCoercionException">The value is not of this type.</exception>
    public abstract void WriteValue(object value, ResponseWriter writer);

    /// <summary>A typed writer that spares boxing, or <see langword="null"/> if the type has none for these values.</summary>
    internal virtual Action<TValue, ResponseWriter>? GetWriter<TValue>() => null;
}
