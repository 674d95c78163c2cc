using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// An extension extends a type that there is, and of its own kind.
/// Section 3.4.3, https://spec.graphql.org/September2025/#sec-Type-Extensions
/// </summary>
internal sealed class PossibleTypeExtensionsRule : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.EnterTypeSystem;

    public override void EnterTypeSystem(IDefinitionNode node, ValidationContext context)
    {
        if (node is not ITypeExtensionNode extension)
        {
            return;
        }

        var name = extension.Name.Value;
        var kind = KindOf(extension);
        if (context.DefinedTypes.TryGetValue(name, out var definition))
        {
            if (KindOf(definition) != kind)
            {
                context.Report($"Cannot extend non-{Describe(kind)} type \"{name}\".", definition, extension);
            }
        }
        else if (context.SchemaToExtend?.TryGetType(name, out var type) == true)
        {
            if (type.Kind != kind)
            {
                context.Report($"Cannot extend non-{Describe(kind)} type \"{name}\".", extension);
            }
        }
        else
        {
            var known = (context.SchemaToExtend?.Types.Select(existing => existing.Name) ?? []).Concat(context.DefinedTypes.Keys);
            context.Report($"Cannot extend type \"{name}\" because it is not defined.{DidYouMean.Format(null, known, name)}", extension.Name);
        }
    }

    private static TypeKind KindOf(ISyntaxNode node) => node switch
    {
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode => TypeKind.Scalar,
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode => TypeKind.Object,
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => TypeKind.Interface,
        UnionTypeDefinitionNode or UnionTypeExtensionNode => TypeKind.Union,
        EnumTypeDefinitionNode or EnumTypeExtensionNode => TypeKind.Enum,
        _ => TypeKind.InputObject,
    };

    private static string Describe(TypeKind kind) => kind == TypeKind.InputObject ? "input object" : kind.ToString().ToLowerInvariant();
}
