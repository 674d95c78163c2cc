using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Introspection;

/// <summary><c>__Field</c> (specification §4.2.3).</summary>
internal sealed class FieldIntrospectionType : ObjectType<OutputField>
{
    protected override void Configure(IObjectTypeDescriptor<OutputField> descriptor)
    {
        descriptor.Name("__Field").Description(
            "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.");
        descriptor.Field("name", field => field.Name).NonNull<StringType>();
        descriptor.Field("description", field => field.Description).Type<StringType>();
        descriptor.Field("args", (field, context) => field.Arguments.Where(IntrospectionArguments.Included<Argument>(context, argument => argument.IsDeprecated)))
            .Type("[__InputValue!]!").IncludeDeprecated();
        descriptor.Field("type", field => field.Type).Type("__Type!");
        descriptor.Field("isDeprecated", field => field.IsDeprecated).NonNull<BooleanType>();
        descriptor.Field("deprecationReason", field => field.DeprecationReason).Type<StringType>();
    }
}

/// <summary><c>__InputValue</c> (specification §4.2.4).</summary>
internal sealed class InputValueIntrospectionType : ObjectType<InputValueDefinition>
{
    protected override void Configure(IObjectTypeDescriptor<InputValueDefinition> descriptor)
    {
        descriptor.Name("__InputValue").Description(
            "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type "
            + "and optionally a default value.");
        descriptor.Field("name", value => value.Name).NonNull<StringType>();
        descriptor.Field("description", value => value.Description).Type<StringType>();
        descriptor.Field("type", value => value.Type).Type("__Type!");
        descriptor.Field("defaultValue", value => value.DefaultValue is null ? null : SyntaxPrinter.Print(value.DefaultValue)).Type<StringType>()
            .Description("A GraphQL-formatted string representing the default value for this input value.");
        descriptor.Field("isDeprecated", value => value.IsDeprecated).NonNull<BooleanType>();
        descriptor.Field("deprecationReason", value => value.DeprecationReason).Type<StringType>();
    }
}

/// <summary><c>__EnumValue</c> (specification §4.2.5).</summary>
internal sealed class EnumValueIntrospectionType : ObjectType<EnumValue>
{
    protected override void Configure(IObjectTypeDescriptor<EnumValue> descriptor)
    {
        descriptor.Name("__EnumValue").Description(
            "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. "
            + "However an Enum value is returned in a JSON response as a string.");
        descriptor.Field("name", value => value.Name).NonNull<StringType>();
        descriptor.Field("description", value => value.Description).Type<StringType>();
        descriptor.Field("isDeprecated", value => value.IsDeprecated).NonNull<BooleanType>();
        descriptor.Field("deprecationReason", value => value.DeprecationReason).Type<StringType>();
    }
}

/// <summary><c>__Directive</c> (specification §4.2.6).</summary>
internal sealed class DirectiveIntrospectionType : ObjectType<DirectiveType>
{
    protected override void Configure(IObjectTypeDescriptor<DirectiveType> descriptor)
    {
        descriptor.Name("__Directive").Description(
            "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\n"
            + "In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally "
            + "including or skipping a field. Directives provide this by describing additional information to the executor.");
        descriptor.Field("name", directive => directive.Name).NonNull<StringType>();
        descriptor.Field("description", directive => directive.Description).Type<StringType>();
        descriptor.Field("isRepeatable", directive => directive.IsRepeatable).NonNull<BooleanType>();
        descriptor.Field("locations", directive => directive.LocationNames).Type("[__DirectiveLocation!]!");
        descriptor.Field("args", (directive, context) => directive.Arguments.Where(IntrospectionArguments.Included<Argument>(context, argument => argument.IsDeprecated)))
            .Type("[__InputValue!]!").IncludeDeprecated();
        descriptor.Field("isDeprecated", directive => directive.IsDeprecated).NonNull<BooleanType>();
        descriptor.Field("deprecationReason", directive => directive.DeprecationReason).Type<StringType>();
    }
}
