namespace CodeGraph.GraphQL.Types;

/// <summary>The questions the specification asks about types.</summary>
public static class TypeExtensions
{
    /// <summary>The named type inside every list and non-null (specification: "unwrapped type").</summary>
    /// <param name="type">Any type.</param>
    public static NamedType NamedType(this IType type)
    {
        while (true)
        {
            switch (type)
            {
                case NamedType named:
                    return named;
                case ListType list:
                    type = list.ElementType;
                    break;
                case NonNullType nonNull:
                    type = nonNull.NullableType;
                    break;
                default:
                    throw new ArgumentException($"{type} only refers to a type and is not one.", nameof(type));
            }
        }
    }

    /// <summary>The type without its outer non-null, if it has one.</summary>
    /// <param name="type">Any type.</param>
    public static IType NullableType(this IType type) => type is NonNullType nonNull ? nonNull.NullableType : type;

    /// <summary><c>IsInputType(type)</c> of §3.4.2: a scalar, enum or input object, in any wrapping.</summary>
    /// <param name="type">Any type.</param>
    public static bool IsInputType(this IType type) => type.NamedType() is LeafType or InputObjectType;

    /// <summary><c>IsOutputType(type)</c> of §3.4.2: anything but an input object, in any wrapping.</summary>
    /// <param name="type">Any type.</param>
    public static bool IsOutputType(this IType type) => type.NamedType() is not InputObjectType;

    /// <summary>Whether the type itself, unwrapped, is a scalar or an enum: its selections have no sub-selections.</summary>
    /// <param name="type">Any type.</param>
    public static bool IsLeafType(this IType type) => type is LeafType;

    /// <summary>Whether the type itself is an object, interface or union: its selections need sub-selections.</summary>
    /// <param name="type">Any type.</param>
    public static bool IsCompositeType(this IType type) => type is ComplexOutputType or UnionType;

    /// <summary>Whether the type itself is an interface or union.</summary>
    /// <param name="type">Any type.</param>
    public static bool IsAbstractType(this IType type) => type is IAbstractType;

    /// <summary>Whether two types are written alike and mean the same named type.</summary>
    /// <param name="type">One type.</param>
    /// <param name="other">The other type, of the same schema.</param>
    public static bool IsEqualTo(this IType type, IType other) => (type, other) switch
    {
        (ListType a, ListType b) => a.ElementType.IsEqualTo(b.ElementType),
        (NonNullType a, NonNullType b) => a.NullableType.IsEqualTo(b.NullableType),
        _ => ReferenceEquals(type, other),
    };
}
