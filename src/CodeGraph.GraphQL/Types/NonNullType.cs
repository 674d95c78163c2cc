namespace CodeGraph.GraphQL.Types;

/// <summary>A type without null, <c>T!</c> (specification §3.12).</summary>
public sealed class NonNullType : IInputType, IOutputType
{
    /// <summary>Creates the non-null type of <paramref name="nullableType"/>.</summary>
    /// <param name="nullableType">Any type that is not non-null itself.</param>
    /// <exception cref="ArgumentException"><paramref name="nullableType"/> is non-null already.</exception>
    public NonNullType(IType nullableType)
    {
        ArgumentNullException.ThrowIfNull(nullableType);
        if (nullableType is NonNullType)
        {
            throw new ArgumentException($"{nullableType} is non-null already.", nameof(nullableType));
        }

        NullableType = nullableType;
    }

    /// <inheritdoc/>
    public TypeKind Kind => TypeKind.NonNull;

    /// <summary>The type without the <c>!</c>.</summary>
    public IType NullableType { get; }

    /// <inheritdoc/>
    public Type RuntimeType => ((IInputType)NullableType).RuntimeType;

    /// <inheritdoc/>
    public override string ToString() => $"{NullableType}!";
}

/// <summary>Refers to the non-null type of <typeparamref name="T"/> in a descriptor: <c>.Type&lt;NonNullType&lt;StringType&gt;&gt;()</c>.</summary>
/// <typeparam name="T">The type class, or a <see cref="ListType{T}"/>.</typeparam>
/// <remarks>It only names a type and is never instantiated; the schema holds a <see cref="NonNullType"/>.</remarks>
public abstract class NonNullType<T> : IInputType, IOutputType
    where T : IType
{
    /// <inheritdoc/>
    public abstract TypeKind Kind { get; }

    /// <inheritdoc/>
    public abstract Type RuntimeType { get; }
}
