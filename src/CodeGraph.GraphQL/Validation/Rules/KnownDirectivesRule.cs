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
        var location = LocationOf(parent, context);
        bool isAllowed;
        if (context.GetDefinedDirective(name) is { } defined)
        {
            isAllowed = defined.Locations.Any(known => DirectiveLocationExtensions.ParseLocation(known.Value) == location);
        }
        else if (context.TypeInfo.Directive is { } directive)
        {
            isAllowed = (directive.Locations & location) != 0;
        }
        else
        {
            context.Report($"Unknown directive \"@{name}\".", node);
            return;
        }

        if (!isAllowed)
        {
            context.Report($"Directive \"@{name}\" may not be used on {location.ToNames()[0]}.", node);
        }
    }

    private static DirectiveLocation LocationOf(IHasDirectives parent, ValidationContext context) => parent switch
    {
        FieldNode => DirectiveLocation.Field,
        FragmentSpreadNode => DirectiveLocation.FragmentSpread,
        InlineFragmentNode => DirectiveLocation.InlineFragment,
        FragmentDefinitionNode => DirectiveLocation.FragmentDefinition,
        VariableDefinitionNode => DirectiveLocation.VariableDefinition,
        OperationDefinitionNode { Operation: OperationType.Mutation } => DirectiveLocation.Mutation,
        OperationDefinitionNode { Operation: OperationType.Subscription } => DirectiveLocation.Subscription,
        OperationDefinitionNode => DirectiveLocation.Query,
        FieldDefinitionNode => DirectiveLocation.FieldDefinition,
        EnumValueDefinitionNode => DirectiveLocation.EnumValue,
        InputValueDefinitionNode when context.TypeSystemDefinition is InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode =>
            DirectiveLocation.InputFieldDefinition,
        InputValueDefinitionNode => DirectiveLocation.ArgumentDefinition,
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode => DirectiveLocation.Scalar,
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode => DirectiveLocation.Object,
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => DirectiveLocation.Interface,
        UnionTypeDefinitionNode or UnionTypeExtensionNode => DirectiveLocation.Union,
        EnumTypeDefinitionNode or EnumTypeExtensionNode => DirectiveLocation.Enum,
        InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode => DirectiveLocation.InputObject,
        _ => DirectiveLocation.Schema,
    };
}
