using System.Collections.Immutable;

namespace CodeGraph.GraphQL.Language;

/// <summary>What definitions of object and interface types have in common: fields, and interfaces they implement.</summary>
/// <param name="name">The name of the type.</param>
/// <param name="interfaces">The interfaces implemented, in source order; empty if there are none.</param>
/// <param name="fields">The fields, in source order; empty if there are none.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="description">The description, or null.</param>
/// <param name="location">Where it was read from.</param>
public abstract class ComplexTypeDefinitionNode(
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<FieldDefinitionNode> fields,
    ImmutableArray<DirectiveNode> directives,
    StringValueNode? description,
    Location location) : ITypeDefinitionNode
{
    /// <inheritdoc/>
    public abstract SyntaxKind Kind { get; }

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the type.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The interfaces implemented, in source order; empty if there are none.</summary>
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces.IsDefault ? [] : interfaces;

    /// <summary>The fields, in source order; empty if there are none.</summary>
    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields.IsDefault ? [] : fields;

    /// <summary>The directives, in source order; empty if there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;

    /// <summary>The description, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>What extensions of object and interface types have in common.</summary>
/// <param name="name">The name of the type.</param>
/// <param name="interfaces">The interfaces implemented, in source order; empty if there are none.</param>
/// <param name="fields">The fields, in source order; empty if there are none.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="location">Where it was read from.</param>
public abstract class ComplexTypeExtensionNode(
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<FieldDefinitionNode> fields,
    ImmutableArray<DirectiveNode> directives,
    Location location) : ITypeExtensionNode
{
    /// <inheritdoc/>
    public abstract SyntaxKind Kind { get; }

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the type.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The interfaces implemented, in source order; empty if there are none.</summary>
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces.IsDefault ? [] : interfaces;

    /// <summary>The fields, in source order; empty if there are none.</summary>
    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields.IsDefault ? [] : fields;

    /// <summary>The directives, in source order; empty if there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}
