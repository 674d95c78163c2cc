using System.Text.Json;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types.Building;

namespace CodeGraph.GraphQL.Types;

/// <summary>A scalar: a leaf value such as a string, a number or a date (specification §3.5).</summary>
/// <remarks>For a scalar of your own derive from <see cref="ScalarType{TRuntime}"/>.</remarks>
public abstract class ScalarType : LeafType
{
    private protected ScalarType(string name, string? description, string? specifiedBy)
    {
        Name = name;
        Description = description;
        SpecifiedBy = specifiedBy;
    }

    /// <inheritdoc/>
    public sealed override TypeKind Kind => TypeKind.Scalar;

    /// <summary>The URL of the text that specifies the scalar's format (<c>@specifiedBy</c>, specification §3.13.4).</summary>
    public string? SpecifiedBy { get; }

    internal sealed override void Configure(SchemaContext context)
    {
        // Everything a scalar is comes with its constructor.
    }
}

/// <summary>A scalar whose values are <typeparamref name="TRuntime"/> (specification §3.5).</summary>
/// <typeparam name="TRuntime">The CLR type of the values, both of arguments and of results.</typeparam>
/// <param name="name">The scalar's name in the schema.</param>
/// <param name="description">The description, in CommonMark.</param>
/// <param name="specifiedBy">The URL of the text that specifies the scalar's format.</param>
public abstract class ScalarType<TRuntime>(string name, string? description = null, string? specifiedBy = null)
    : ScalarType(name, description, specifiedBy)
    where TRuntime : notnull
{
    /// <inheritdoc/>
    public sealed override Type RuntimeType => typeof(TRuntime);

    /// <inheritdoc/>
    public sealed override object? ParseLiteral(IValueNode literal) => CoerceLiteral(literal);

    /// <inheritdoc/>
    public sealed override object? ParseValue(JsonElement value) => CoerceValue(value);

    /// <inheritdoc/>
    public sealed override void WriteValue(object value, ResponseWriter writer)
    {
        if (value is TRuntime typed)
        {
            Write(typed, writer);
        }
        else
        {
            WriteOther(value, writer);
        }
    }

    /// <summary>Coerces a literal.</summary>
    /// <param name="literal">The literal; never a variable, never null.</param>
    /// <exception cref="LeafCoercionException">The literal is not of this type.</exception>
    protected abstract TRuntime CoerceLiteral(IValueNode literal);

    /// <summary>Coerces a variable's JSON value.</summary>
    /// <param name="value">The JSON value; never null.</param>
    /// <exception cref="LeafCoercionException">The value is not of this type.</exception>
    protected abstract TRuntime CoerceValue(JsonElement value);

    /// <summary>Writes a value as JSON.</summary>
    /// <param name="value">The value.</param>
    /// <param name="writer">Takes exactly one JSON value.</param>
    /// <exception cref="LeafCoercionException">The value has no representation.</exception>
    protected abstract void Write(TRuntime value, ResponseWriter writer);

    /// <summary>Writes a value of another CLR type, if the scalar can represent it; refuses it by default.</summary>
    /// <param name="value">The value, not a <typeparamref name="TRuntime"/>.</param>
    /// <param name="writer">Takes exactly one JSON value.</param>
    /// <exception cref="LeafCoercionException">The scalar cannot represent such values.</exception>
    protected virtual void WriteOther(object value, ResponseWriter writer) =>
        throw new LeafCoercionException($"{Name} cannot represent a value of type {value.GetType().Name}.");

    internal override Action<TValue, ResponseWriter>? GetWriter<TValue>() =>
        typeof(TValue) == typeof(TRuntime) ? (Action<TValue, ResponseWriter>)(object)new Action<TRuntime, ResponseWriter>(Write) : null;
}
