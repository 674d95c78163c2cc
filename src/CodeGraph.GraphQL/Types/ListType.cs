namespace CodeGraph.GraphQL.Types;

/// <summary>A list of another type, <c>[T]</c> (specification §3.11).</summary>
public sealed class ListType : IInputType, IOutputType
{
    private Type? _runtimeType;

    /// <summary>Creates the list type of <paramref name="elementType"/>.</summary>
    /// <param name="elementType">The type of each item.</param>
    public ListType(IType elementType)
    {
        ArgumentNullException.ThrowIfNull(elementType);
        ElementType = elementType;
    }

    /// <inheritdoc/>
    public TypeKind Kind => TypeKind.List;

    /// <summary>The type of each item.</summary>
    public IType ElementType { get; }

    /// <inheritdoc/>
    public Type RuntimeType => _runtimeType ??= ElementRuntimeType.MakeArrayType();

    /// <summary>The CLR type of an item of an input list: nullable where the item is, so <c>int?</c> for <c>[Int]</c>.</summary>
    internal Type ElementRuntimeType
    {
        get
        {
            var type = ((IInputType)ElementType).RuntimeType;
            return ElementType is NonNullType || !type.IsValueType ? type : typeof(Nullable<>).MakeGenericType(type);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"[{ElementType}]";
}

/// <summary>Refers to the list type of <typeparamref name="T"/> in a descriptor: <c>.Type&lt;ListType&lt;CodeType&gt;&gt;()</c>.</summary>
/// <typeparam name="T">The type class of each item, or a further wrapper.</typeparam>
/// <remarks>It only names a type and is never instantiated; the schema holds a <see cref="ListType"/>.</remarks>
public abstract class ListType<T> : IInputType, IOutputType
    where T : IType
{
    /// <inheritdoc/>
    public abstract TypeKind Kind { get; }

    /// <inheritdoc/>
    public abstract Type RuntimeType { get; }
}
