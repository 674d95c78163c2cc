using System.Collections.Immutable;

namespace CodeGraph.GraphQL.Language;

/// <summary>The definition of an interface type (specification section 3.7).</summary>
/// <param name="name">The name of the type.</param>
/// <param name="interfaces">The interfaces implemented, in source order; empty if there are none.</param>
/// <param name="fields">The fields, in source order; empty if there are none.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="description">The description, or null.</param>
/// <param name="location">Where it was read from.</param>
public sealed class InterfaceTypeDefinitionNode(
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces = default,
    ImmutableArray<FieldDefinitionNode> fields = default,
    ImmutableArray<DirectiveNode> directives = default,
    StringValueNode? description = null,
    Location location = default) : ComplexTypeDefinitionNode(name, interfaces, fields, directives, description, location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InterfaceTypeDefinition;
}

/// <summary>An extension of an interface type (specification section 3.7.1).</summary>
/// <param name="name">The name of the type.</param>
/// <param name="interfaces">The interfaces implemented, in source order; empty if there are none.</param>
/// <param name="fields">The fields, in source order; empty if there are none.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="location">Where it was read from.</param>
public sealed class InterfaceTypeExtensionNode(
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces = default,
    ImmutableArray<FieldDefinitionNode> fields = default,
    ImmutableArray<DirectiveNode> directives = default,
    Location location = default) : ComplexTypeExtensionNode(name, interfaces, fields, directives, location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InterfaceTypeExtension;
}
