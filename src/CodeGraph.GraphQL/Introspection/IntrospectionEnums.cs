using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Introspection;

/// <summary><c>__TypeKind</c> (specification §4.2.2).</summary>
internal sealed class TypeKindType : EnumType<TypeKind>
{
    protected override void Configure(IEnumTypeDescriptor<TypeKind> descriptor)
    {
        descriptor.Name("__TypeKind").Description("An enum describing what kind of type a given `__Type` is.");
        descriptor.Value(TypeKind.Scalar).Description("Indicates this type is a scalar.");
        descriptor.Value(TypeKind.Object).Description("Indicates this type is an object. `fields` and `interfaces` are valid fields.");
        descriptor.Value(TypeKind.Interface).Description("Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields.");
        descriptor.Value(TypeKind.Union).Description("Indicates this type is a union. `possibleTypes` is a valid field.");
        descriptor.Value(TypeKind.Enum).Description("Indicates this type is an enum. `enumValues` is a valid field.");
        descriptor.Value(TypeKind.InputObject).Description("Indicates this type is an input object. `inputFields` is a valid field.");
        descriptor.Value(TypeKind.List).Description("Indicates this type is a list. `ofType` is a valid field.");
        descriptor.Value(TypeKind.NonNull).Description("Indicates this type is a non-null. `ofType` is a valid field.");
    }
}

/// <summary><c>__DirectiveLocation</c> (specification §4.2.6); its values are the specification's names.</summary>
internal sealed class DirectiveLocationType : EnumType
{
    private static readonly (string Name, string Description)[] Locations =
    [
        ("QUERY", "Location adjacent to a query operation."),
        ("MUTATION", "Location adjacent to a mutation operation."),
        ("SUBSCRIPTION", "Location adjacent to a subscription operation."),
        ("FIELD", "Location adjacent to a field."),
        ("FRAGMENT_DEFINITION", "Location adjacent to a fragment definition."),
        ("FRAGMENT_SPREAD", "Location adjacent to a fragment spread."),
        ("INLINE_FRAGMENT", "Location adjacent to an inline fragment."),
        ("VARIABLE_DEFINITION", "Location adjacent to a variable definition."),
        ("SCHEMA", "Location adjacent to a schema definition."),
        ("SCALAR", "Location adjacent to a scalar definition."),
        ("OBJECT", "Location adjacent to an object type definition."),
        ("FIELD_DEFINITION", "Location adjacent to a field definition."),
        ("ARGUMENT_DEFINITION", "Location adjacent to an argument definition."),
        ("INTERFACE", "Location adjacent to an interface definition."),
        ("UNION", "Location adjacent to a union definition."),
        ("ENUM", "Location adjacent to an enum definition."),
        ("ENUM_VALUE", "Location adjacent to an enum value definition."),
        ("INPUT_OBJECT", "Location adjacent to an input object type definition."),
        ("INPUT_FIELD_DEFINITION", "Location adjacent to an input object field definition."),
        ("DIRECTIVE_DEFINITION", "Location adjacent to a directive definition."),
    ];

    protected override void Configure(IEnumTypeDescriptor descriptor)
    {
        descriptor.Name("__DirectiveLocation").Description(
            "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.");
        foreach (var (name, description) in Locations)
        {
            descriptor.Value(name).Description(description);
        }
    }
}
