using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Types.Building;

/// <summary>How a descriptor names a type before the schema exists, so that types may refer to each other in circles.</summary>
internal abstract record TypeReference
{
    internal static TypeReference Of<T>() => Of(typeof(T));

    internal static TypeReference Of(Type type)
    {
        if (type.IsGenericType)
        {
            var definition = type.GetGenericTypeDefinition();
            if (definition == typeof(NonNullType<>))
            {
                return new NonNullTypeReference(Of(type.GenericTypeArguments[0]));
            }

            if (definition == typeof(ListType<>))
            {
                return new ListTypeReference(Of(type.GenericTypeArguments[0]));
            }
        }

        return new ClrTypeReference(type);
    }

    internal static TypeReference Of(IType type) => type switch
    {
        NonNullType nonNull => new NonNullTypeReference(Of(nonNull.NullableType)),
        ListType list => new ListTypeReference(Of(list.ElementType)),
        NamedType named => new InstanceTypeReference(named),
        _ => throw new ArgumentException($"{type.GetType().Name} cannot be used as a type instance; use Type<T>().", nameof(type)),
    };

    internal static TypeReference Of(ITypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullTypeReference(Of(nonNull.Type)),
        ListTypeNode list => new ListTypeReference(Of(list.Type)),
        NamedTypeNode named => new NameTypeReference(named.Name.Value),
        _ => throw new ArgumentException($"{node.Kind} is no type.", nameof(node)),
    };

    /// <summary>Reads a type as written in SDL; the name itself is checked when it is looked up.</summary>
    internal static TypeReference Parse(string syntax)
    {
        var text = syntax.AsSpan().Trim();
        if (text.EndsWith("!"))
        {
            return new NonNullTypeReference(Parse(text[..^1].ToString()));
        }

        return text.StartsWith("[") && text.EndsWith("]")
            ? new ListTypeReference(Parse(text[1..^1].ToString()))
            : new NameTypeReference(text.ToString());
    }

    /// <summary>The reference inside every list and non-null.</summary>
    internal TypeReference Unwrap() => this switch
    {
        NonNullTypeReference nonNull => nonNull.Inner.Unwrap(),
        ListTypeReference list => list.Inner.Unwrap(),
        _ => this,
    };
}

internal sealed record ClrTypeReference(Type Type) : TypeReference;

internal sealed record InstanceTypeReference(NamedType Type) : TypeReference;

/// <summary>A type that is made of another when something refers to it; the first to do so makes it for all.</summary>
internal sealed record MadeTypeReference(string Name, TypeReference? Source, Func<NamedType> Make) : TypeReference;

internal sealed record NameTypeReference(string Name) : TypeReference;

internal sealed record ListTypeReference(TypeReference Inner) : TypeReference;

internal sealed record NonNullTypeReference(TypeReference Inner) : TypeReference;
