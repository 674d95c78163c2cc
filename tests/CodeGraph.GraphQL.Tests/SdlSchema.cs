using System.Text.Json;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Tests;

/// <summary>Builds schemas without resolvers from SDL, to validate documents against.</summary>
internal static class SdlSchema
{
    public static Schema Build(string sdl)
    {
        var builder = SchemaBuilder.New();
        foreach (var definition in Utf8GraphQLParser.Parse(sdl, ParserOptions.SchemaDocument).Definitions)
        {
            Add(builder, definition);
        }

        return builder.Create();
    }

    private static void Add(SchemaBuilder builder, IDefinitionNode definition)
    {
        switch (definition)
        {
            case ObjectTypeDefinitionNode { Name.Value: "Query" } node:
                builder.AddQueryType(ObjectOf(node));
                break;
            case ObjectTypeDefinitionNode { Name.Value: "Mutation" } node:
                builder.AddMutationType(ObjectOf(node));
                break;
            case ObjectTypeDefinitionNode { Name.Value: "Subscription" } node:
                builder.AddSubscriptionType(ObjectOf(node));
                break;
            case ObjectTypeDefinitionNode node:
                builder.AddType(ObjectOf(node));
                break;
            case InterfaceTypeDefinitionNode node:
                builder.AddType(InterfaceOf(node));
                break;
            case UnionTypeDefinitionNode node:
                builder.AddType(UnionOf(node));
                break;
            case EnumTypeDefinitionNode node:
                builder.AddType(EnumOf(node));
                break;
            case InputObjectTypeDefinitionNode node:
                builder.AddType(InputOf(node));
                break;
            case ScalarTypeDefinitionNode node:
                builder.AddType(new TextScalar(node.Name.Value));
                break;
            case DirectiveDefinitionNode node:
                builder.AddDirectiveType(DirectiveOf(node));
                break;
        }
    }

    private static ObjectType ObjectOf(ObjectTypeDefinitionNode node) => new(d =>
    {
        d.Name(node.Name.Value);
        foreach (var name in node.Interfaces)
        {
            d.Implements(name.ToString());
        }

        foreach (var field in node.Fields)
        {
            var f = d.Field(field.Name.Value).Type(field.Type.ToString()!).Resolve(_ => (object?)null);
            foreach (var argument in field.Arguments)
            {
                f.Argument(argument.Name.Value, a => Describe(a, argument));
            }
        }
    });

    private static InterfaceType InterfaceOf(InterfaceTypeDefinitionNode node) => new(d =>
    {
        d.Name(node.Name.Value);
        foreach (var name in node.Interfaces)
        {
            d.Implements(name.ToString());
        }

        foreach (var field in node.Fields)
        {
            var f = d.Field(field.Name.Value).Type(field.Type.ToString()!);
            foreach (var argument in field.Arguments)
            {
                f.Argument(argument.Name.Value, a => Describe(a, argument));
            }
        }
    });

    private static UnionType UnionOf(UnionTypeDefinitionNode node) => new(d =>
    {
        d.Name(node.Name.Value);
        foreach (var type in node.Types)
        {
            d.Type(type.ToString());
        }
    });

    private static EnumType EnumOf(EnumTypeDefinitionNode node) => new(d =>
    {
        d.Name(node.Name.Value);
        foreach (var value in node.Values)
        {
            d.Value(value.Name.Value);
        }
    });

    private static InputObjectType InputOf(InputObjectTypeDefinitionNode node) => new(d =>
    {
        d.Name(node.Name.Value);
        if (node.Directives.Any(directive => directive.Name.Value == "oneOf"))
        {
            d.OneOf();
        }

        foreach (var field in node.Fields)
        {
            Describe(d.Field(field.Name.Value), field);
        }
    });

    private static DirectiveType DirectiveOf(DirectiveDefinitionNode node) => new(d =>
    {
        d.Name(node.Name.Value);
        foreach (var location in node.Locations)
        {
            d.Location(DirectiveLocationExtensions.ParseLocation(location.Value));
        }

        if (node.IsRepeatable)
        {
            d.Repeatable();
        }

        foreach (var argument in node.Arguments)
        {
            d.Argument(argument.Name.Value, a => Describe(a, argument));
        }
    });

    private static void Describe<TSelf>(IInputValueDescriptor<TSelf> descriptor, InputValueDefinitionNode node)
    {
        descriptor.Type(node.Type.ToString()!);
        if (node.DefaultValue is not null)
        {
            descriptor.DefaultValue(node.DefaultValue);
        }
    }

    /// <summary>A scalar that takes any literal, as those of graphql-js's buildSchema do.</summary>
    private sealed class TextScalar(string name) : ScalarType<string>(name)
    {
        protected override string CoerceLiteral(IValueNode literal) => literal.ToString()!;

        protected override string CoerceValue(JsonElement value) => value.GetRawText();

        protected override void Write(string value, ResponseWriter writer) => writer.WriteString(value);
    }
}
