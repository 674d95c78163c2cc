namespace CodeGraph.GraphQL.Types;

/// <summary>Any type: a <see cref="NamedType"/>, or a <see cref="ListType"/> or <see cref="NonNullType"/> around another.</summary>
/// <remarks><see cref="object.ToString"/> gives the type as it is written in SDL, e.g. <c>[Code!]!</c>.</remarks>
public interface IType
{
    /// <summary>What the type is.</summary>
    public TypeKind Kind { get; }
}

/// <summary>A type that arguments, input fields and variables may have (specification §3.4.2, <c>IsInputType</c>).</summary>
/// <remarks>A <see cref="ListType"/> and a <see cref="NonNullType"/> are input types only if what they wrap is: ask
/// <see cref="TypeExtensions.IsInputType"/>.</remarks>
public interface IInputType : IType
{
    /// <summary>The CLR type of a coerced value, e.g. <c>int</c> for <c>Int!</c>, <c>int?[]</c> for <c>[Int]</c>.</summary>
    public Type RuntimeType { get; }
}

/// <summary>A type that fields may have (specification §3.4.2, <c>IsOutputType</c>).</summary>
/// <remarks>A <see cref="ListType"/> and a <see cref="NonNullType"/> are output types only if what they wrap is: ask
/// <see cref="TypeExtensions.IsOutputType"/>.</remarks>
public interface IOutputType : IType;

/// <summary>A type that stands for one of several object types: an <see cref="InterfaceType"/> or a <see cref="UnionType"/>.</summary>
public interface IAbstractType : IOutputType
{
    /// <summary>The type's name.</summary>
    public string Name { get; }

    /// <summary>The object types a value of this type may be, in the order of the schema.</summary>
    public IReadOnlyList<ObjectType> PossibleTypes { get; }
}
