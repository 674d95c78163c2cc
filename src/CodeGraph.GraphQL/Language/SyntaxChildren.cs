using System.Collections.Immutable;

namespace CodeGraph.GraphQL.Language;

/// <summary>The children of every kind of node, in the order of the source: graphql-js's QueryDocumentKeys.</summary>
internal static class SyntaxChildren
{
    public static IEnumerable<ISyntaxNode> Of(ISyntaxNode node) => Candidates(node).OfType<ISyntaxNode>();

    private static IEnumerable<ISyntaxNode?> Candidates(ISyntaxNode node) => node switch
    {
        DocumentNode n => n.Definitions,
        OperationDefinitionNode n => [n.Description, n.Name, .. n.VariableDefinitions, .. n.Directives, n.SelectionSet],
        VariableDefinitionNode n => [n.Description, n.Variable, n.Type, n.DefaultValue, .. n.Directives],
        SelectionSetNode n => n.Selections,
        FieldNode n => [n.Alias, n.Name, .. n.Arguments, .. n.Directives, n.SelectionSet],
        ArgumentNode n => [n.Name, n.Value],
        FragmentSpreadNode n => [n.Name, .. n.Directives],
        InlineFragmentNode n => [n.TypeCondition, .. n.Directives, n.SelectionSet],
        FragmentDefinitionNode n => [n.Description, n.Name, n.TypeCondition, .. n.Directives, n.SelectionSet],
        VariableNode n => [n.Name],
        ListValueNode n => n.Items,
        ObjectValueNode n => n.Fields,
        ObjectFieldNode n => [n.Name, n.Value],
        DirectiveNode n => [n.Name, .. n.Arguments],
        NamedTypeNode n => [n.Name],
        ListTypeNode n => [n.Type],
        NonNullTypeNode n => [n.Type],
        SchemaDefinitionNode n => [n.Description, .. n.Directives, .. n.OperationTypes],
        SchemaExtensionNode n => [.. n.Directives, .. n.OperationTypes],
        OperationTypeDefinitionNode n => [n.Type],
        DirectiveDefinitionNode n => [n.Description, n.Name, .. n.Arguments, .. n.Locations],
        FieldDefinitionNode n => [n.Description, n.Name, .. n.Arguments, n.Type, .. n.Directives],
        InputValueDefinitionNode n => [n.Description, n.Name, n.Type, n.DefaultValue, .. n.Directives],
        EnumValueDefinitionNode n => [n.Description, n.Name, .. n.Directives],
        ITypeDefinitionNode n => [n.Description, n.Name, .. InterfacesOf(n), .. n.Directives, .. MembersOf(n)],
        ITypeExtensionNode n => [n.Name, .. InterfacesOf(n), .. n.Directives, .. MembersOf(n)],
        _ => [],
    };

    private static ImmutableArray<NamedTypeNode> InterfacesOf(ISyntaxNode node) => node switch
    {
        ComplexTypeDefinitionNode n => n.Interfaces,
        ComplexTypeExtensionNode n => n.Interfaces,
        _ => [],
    };

    private static IEnumerable<ISyntaxNode> MembersOf(ISyntaxNode node) => node switch
    {
        ComplexTypeDefinitionNode n => n.Fields,
        ComplexTypeExtensionNode n => n.Fields,
        UnionTypeDefinitionNode n => n.Types,
        UnionTypeExtensionNode n => n.Types,
        EnumTypeDefinitionNode n => n.Values,
        EnumTypeExtensionNode n => n.Values,
        InputObjectTypeDefinitionNode n => n.Fields,
        InputObjectTypeExtensionNode n => n.Fields,
        _ => [],
    };
}
