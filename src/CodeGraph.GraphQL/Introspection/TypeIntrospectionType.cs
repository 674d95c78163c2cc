using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Introspection;

/// <summary><c>__Type</c> (specification §4.2.2): one shape for all kinds of types, with null where a kind has no such thing.</summary>
internal sealed class TypeIntrospectionType : ObjectType<IType>
{
    protected override void Configure(IObjectTypeDescriptor<IType> descriptor)
    {
        descriptor.Name("__Type").Description(
            "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\n"
            + "Depending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, "
            + "description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. "
            + "Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.");
        descriptor.Field("kind", type => type.Kind).Type("__TypeKind!");
        descriptor.Field("name", type => (type as NamedType)?.Name).Type<StringType>();
        descriptor.Field("description", type => (type as NamedType)?.Description).Type<StringType>();
        descriptor.Field("specifiedByURL", type => (type as ScalarType)?.SpecifiedBy).Type<StringType>();
        descriptor.Field("fields", (type, context) => type is ComplexOutputType complex ? complex.Fields.Where(IntrospectionArguments.Included<OutputField>(context, field => field.IsDeprecated)) : null)
            .Type("[__Field!]").IncludeDeprecated();
        descriptor.Field("interfaces", type => (type as ComplexOutputType)?.Interfaces).Type("[__Type!]");
        descriptor.Field("possibleTypes", type => (type as IAbstractType)?.PossibleTypes).Type("[__Type!]");
        descriptor.Field("enumValues", (type, context) => type is EnumType values ? values.Values.Where(IntrospectionArguments.Included<EnumValue>(context, value => value.IsDeprecated)) : null)
            .Type("[__EnumValue!]").IncludeDeprecated();
        descriptor.Field("inputFields", (type, context) => type is InputObjectType input ? input.Fields.Where(IntrospectionArguments.Included<InputField>(context, field => field.IsDeprecated)) : null)
            .Type("[__InputValue!]").IncludeDeprecated();
        descriptor.Field("ofType", type => type switch
        {
            ListType list => list.ElementType,
            NonNullType nonNull => nonNull.NullableType,
            _ => null,
        }).Type("__Type");
        descriptor.Field("isOneOf", type => (type as InputObjectType)?.IsOneOf).Type<BooleanType>();
    }

}

/// <summary>The argument <c>includeDeprecated</c> (specification §4.2).</summary>
internal static class IntrospectionArguments
{
    internal static IObjectFieldDescriptor IncludeDeprecated(this IObjectFieldDescriptor descriptor) =>
        descriptor.Argument("includeDeprecated", argument => argument.Type("Boolean!").DefaultValue(false));

    internal static Func<T, bool> Included<T>(IResolverContext context, Func<T, bool> isDeprecated) =>
        context.Argument<bool>("includeDeprecated") ? _ => true : element => !isDeprecated(element);
}
