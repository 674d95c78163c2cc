using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Directives are ones the schema has, and stand where their definition allows them.
/// Sections 5.7.1 and 5.7.2, https://spec.graphql.org/September2025/#sec-Directives-Are-Defined
/// </summary>
internal sealed class KnownDirectivesRule : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.EnterDirective;

    public override void EnterDirective(DirectiveNode node, IHasDirectives parent, ValidationContext context)
    {
        var name = node.Name.Value;
        var (location, locationName) = LocationOf(parent);
        if (context.GetDefinedDirective(name) is { } defined)
        {
            if (!defined.Locations.Any(known => known.Value == locationName))
            {
                context.Report($"Directive \"@{name}\" may not be used on {locationName}.", node);
            }
        }
        else if (context.TypeInfo.Directive is not { } directive)
        {
            context.Report($"Unknown directive \"@{name}\".", node);
        }
        else if ((directive.Locations & location) == 0)
        {
            context.Report($"Directive \"@{name}\" may not be used on {locationName}.", node);
        }
    }

    private static (DirectiveLocation Location, string Name) LocationOf(IHasDirectives parent) => parent switch
    {
        FieldNode => (DirectiveLocation.Field, "FIELD"),
        FragmentSpreadNode => (DirectiveLocation.FragmentSpread, "FRAGMENT_SPREAD"),
        InlineFragmentNode => (DirectiveLocation.InlineFragment, "INLINE_FRAGMENT"),
        FragmentDefinitionNode => (DirectiveLocation.FragmentDefinition, "FRAGMENT_DEFINITION"),
        VariableDefinitionNode => (DirectiveLocation.VariableDefinition, "VARIABLE_DEFINITION"),
        OperationDefinitionNode { Operation: OperationType.Mutation } => (DirectiveLocation.Mutation, "MUTATION"),
        OperationDefinitionNode { Operation: OperationType.Subscription } => (DirectiveLocation.Subscription, "SUBSCRIPTION"),
        OperationDefinitionNode => (DirectiveLocation.Query, "QUERY"),
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode => (DirectiveLocation.Scalar, "SCALAR"),
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode => (DirectiveLocation.Object, "OBJECT"),
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => (DirectiveLocation.Interface, "INTERFACE"),
        UnionTypeDefinitionNode or UnionTypeExtensionNode => (DirectiveLocation.Union, "UNION"),
        EnumTypeDefinitionNode or EnumTypeExtensionNode => (DirectiveLocation.Enum, "ENUM"),
        InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode => (DirectiveLocation.InputObject, "INPUT_OBJECT"),
        _ => (DirectiveLocation.Schema, "SCHEMA"),
    };
}
