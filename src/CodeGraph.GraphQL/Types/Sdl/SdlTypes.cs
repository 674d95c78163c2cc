using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types.Building;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Types.Sdl;

/// <summary>Makes types from the definitions of an SDL document, extensions merged into what they extend.</summary>
internal sealed class SdlTypes(DocumentNode document, IReadOnlyDictionary<(string Type, string Field), FieldResolver> resolvers)
{
    private static readonly HashSet<string> ReadDirectives = ["deprecated", "specifiedBy", "oneOf"];

    /// <summary>The types; a definition of what every schema has, as tools print them, adds nothing.</summary>
    internal IEnumerable<NamedType> Types() => document.Definitions.OfType<ITypeDefinitionNode>()
        .Where(definition => !SchemaPrelude.Schema.TryGetType(definition.Name.Value, out _)).Select(Create);

    /// <summary>Extensions of types that are not in the document would otherwise be lost without a word.</summary>
    internal void ReportOrphans(SchemaContext context)
    {
        var defined = document.Definitions.OfType<ITypeDefinitionNode>().Select(definition => definition.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var orphan in document.Definitions.OfType<ITypeExtensionNode>().Where(extension => !defined.Contains(extension.Name.Value)))
        {
            var name = orphan.Name.Value;
            context.Report(name, $"Cannot extend type \"{name}\" because it is not defined.", "define the type in the document that extends it.");
        }
    }

    internal IEnumerable<DirectiveType> Directives() => document.Definitions.OfType<DirectiveDefinitionNode>().Select(CreateDirective);

    private NamedType Create(ITypeDefinitionNode definition)
    {
        switch (definition)
        {
            case ScalarTypeDefinitionNode scalar:
                return CreateScalar(scalar);
            case ObjectTypeDefinitionNode node:
                var objectParts = Extensions<ObjectTypeExtensionNode>(node);
                return new ObjectType(descriptor =>
                {
                    Head(descriptor, node, objectParts);
                    Implement(descriptor, [.. node.Interfaces, .. objectParts.SelectMany(part => part.Interfaces)]);
                    AddFields(descriptor, node.Name.Value, [.. node.Fields, .. objectParts.SelectMany(part => part.Fields)]);
                });
            case InterfaceTypeDefinitionNode node:
                var interfaceParts = Extensions<InterfaceTypeExtensionNode>(node);
                return new InterfaceType(descriptor =>
                {
                    Head(descriptor, node, interfaceParts);
                    Implement(descriptor, [.. node.Interfaces, .. interfaceParts.SelectMany(part => part.Interfaces)]);
                    foreach (var field in (IEnumerable<FieldDefinitionNode>)[.. node.Fields, .. interfaceParts.SelectMany(part => part.Fields)])
                    {
                        Configure(descriptor.Field(field.Name.Value), field);
                    }
                });
            case UnionTypeDefinitionNode node:
                var unionParts = Extensions<UnionTypeExtensionNode>(node);
                return new UnionType(descriptor =>
                {
                    Head(descriptor, node, unionParts);
                    foreach (var member in (IEnumerable<NamedTypeNode>)[.. node.Types, .. unionParts.SelectMany(part => part.Types)])
                    {
                        descriptor.Type(member.Name.Value);
                    }
                });
            case EnumTypeDefinitionNode node:
                return CreateEnum(node);
            case InputObjectTypeDefinitionNode node:
                return CreateInputObject(node);
            default:
                throw new ArgumentException($"{definition.Kind} defines no type.", nameof(definition));
        }
    }

    private UntypedScalarType CreateScalar(ScalarTypeDefinitionNode node)
    {
        var directives = node.Directives.Concat(Extensions<ScalarTypeExtensionNode>(node).SelectMany(part => part.Directives)).ToList();
        var specifiedBy = directives.Find(directive => directive.Name.Value == "specifiedBy");
        return new UntypedScalarType(
            node.Name.Value,
            node.Description?.Value,
            specifiedBy is null ? null : Text(specifiedBy, "url", null),
            [.. directives.Where(directive => !ReadDirectives.Contains(directive.Name.Value))]);
    }

    private EnumType CreateEnum(EnumTypeDefinitionNode node)
    {
        var parts = Extensions<EnumTypeExtensionNode>(node);
        return new EnumType(descriptor =>
        {
            Head(descriptor, node, parts);
            foreach (var value in (IEnumerable<EnumValueDefinitionNode>)[.. node.Values, .. parts.SelectMany(part => part.Values)])
            {
                var valueDescriptor = descriptor.Value(value.Name.Value).Description(value.Description?.Value);
                if (DeprecationReason(value) is { } reason)
                {
                    valueDescriptor.Deprecated(reason);
                }

                Apply(value, directive => valueDescriptor.Directive(directive));
            }
        });
    }

    private InputObjectType CreateInputObject(InputObjectTypeDefinitionNode node)
    {
        var parts = Extensions<InputObjectTypeExtensionNode>(node);
        return new InputObjectType(descriptor =>
        {
            Head(descriptor, node, parts);
            if (node.Directives.Concat(parts.SelectMany(part => part.Directives)).Any(directive => directive.Name.Value == "oneOf"))
            {
                descriptor.OneOf();
            }

            foreach (var field in (IEnumerable<InputValueDefinitionNode>)[.. node.Fields, .. parts.SelectMany(part => part.Fields)])
            {
                Configure(descriptor.Field(field.Name.Value), field);
            }
        });
    }

    private static DirectiveType CreateDirective(DirectiveDefinitionNode node) => new(descriptor =>
    {
        descriptor.Name(node.Name.Value).Description(node.Description?.Value);
        foreach (var location in node.Locations)
        {
            descriptor.Location(DirectiveLocationExtensions.ParseLocation(location.Value));
        }

        if (node.IsRepeatable)
        {
            descriptor.Repeatable();
        }

        foreach (var argument in node.Arguments)
        {
            descriptor.Argument(argument.Name.Value, configured => Configure(configured, argument));
        }
    });

    private static void Implement<TSelf>(IComplexTypeDescriptor<TSelf> descriptor, IEnumerable<NamedTypeNode> interfaces)
    {
        foreach (var interfaceType in interfaces)
        {
            descriptor.Implements(interfaceType.Name.Value);
        }
    }

    private void AddFields(IObjectTypeDescriptor descriptor, string typeName, IEnumerable<FieldDefinitionNode> fields)
    {
        foreach (var field in fields)
        {
            var configured = descriptor.Field(field.Name.Value);
            Configure(configured, field);
            if (resolvers.TryGetValue((typeName, field.Name.Value), out var resolver))
            {
                ((ObjectFieldDescriptor)configured).ResolveWith(resolver);
            }
        }
    }

    private static void Configure<TSelf>(IOutputFieldDescriptor<TSelf> descriptor, FieldDefinitionNode field)
    {
        descriptor.Type(SyntaxPrinter.Print(field.Type));
        descriptor.Description(field.Description?.Value);
        foreach (var argument in field.Arguments)
        {
            descriptor.Argument(argument.Name.Value, configured => Configure(configured, argument));
        }

        if (DeprecationReason(field) is { } reason)
        {
            descriptor.Deprecated(reason);
        }

        Apply(field, directive => descriptor.Directive(directive));
    }

    private static void Configure<TSelf>(IInputValueDescriptor<TSelf> descriptor, InputValueDefinitionNode value)
    {
        descriptor.Type(SyntaxPrinter.Print(value.Type));
        descriptor.Description(value.Description?.Value);
        if (value.DefaultValue is not null)
        {
            descriptor.DefaultValue(value.DefaultValue);
        }

        if (DeprecationReason(value) is { } reason)
        {
            descriptor.Deprecated(reason);
        }

        Apply(value, directive => descriptor.Directive(directive));
    }

    private static void Head<TSelf>(ITypeDescriptor<TSelf> descriptor, ITypeDefinitionNode node, IEnumerable<ITypeExtensionNode> extensions)
    {
        descriptor.Name(node.Name.Value);
        descriptor.Description(node.Description?.Value);
        Apply(node, directive => descriptor.Directive(directive));
        foreach (var extension in extensions)
        {
            Apply(extension, directive => descriptor.Directive(directive));
        }
    }

    private static void Apply(IHasDirectives node, Action<DirectiveNode> apply)
    {
        foreach (var directive in node.Directives)
        {
            if (!ReadDirectives.Contains(directive.Name.Value))
            {
                apply(directive);
            }
        }
    }

    private static string? DeprecationReason(IHasDirectives node)
    {
        var deprecated = node.Directives.FirstOrDefault(directive => directive.Name.Value == "deprecated");
        return deprecated is null ? null : Text(deprecated, "reason", DeprecatedDirective.DefaultReason);
    }

    /// <summary>An argument of a directive that is a string.</summary>
    private static string? Text(DirectiveNode directive, string name, string? defaultValue) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value switch
        {
            null => defaultValue,
            StringValueNode text => text.Value,
            NullValueNode => null,
            var other => throw new SchemaException([new SchemaError($"@{directive.Name.Value}({name}:)",
                $"Argument \"{name}\" has invalid value {SyntaxPrinter.Print(other)}.", "give a string.")]),
        };

    private List<TExtension> Extensions<TExtension>(ITypeDefinitionNode definition)
        where TExtension : ITypeExtensionNode =>
        [.. document.Definitions.OfType<TExtension>().Where(extension => extension.Name.Value == definition.Name.Value)];
}
