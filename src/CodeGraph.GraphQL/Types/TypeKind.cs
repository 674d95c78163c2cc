namespace CodeGraph.GraphQL.Types;

/// <summary>What a type is, as introspection's <c>__TypeKind</c> tells it (specification §4.2.2).</summary>
public enum TypeKind
{
    /// <summary>A <see cref="ScalarType"/>.</summary>
    Scalar,

    /// <summary>An <see cref="ObjectType"/>.</summary>
    Object,

    /// <summary>An <see cref="InterfaceType"/>.</summary>
    Interface,

    /// <summary>A <see cref="UnionType"/>.</summary>
    Union,

    /// <summary>An <see cref="EnumType"/>.</summary>
    Enum,

    /// <summary>An <see cref="InputObjectType"/>.</summary>
    InputObject,

    /// <summary>A <see cref="ListType"/>.</summary>
    List,

    /// <summary>A <see cref="NonNullType"/>.</summary>
    NonNull,
}
