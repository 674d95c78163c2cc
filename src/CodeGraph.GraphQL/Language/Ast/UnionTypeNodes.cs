using System.Collections.Immutable;

namespace CodeGraph.GraphQL.Language;

/// <summary>The definition of a union type (specification section 3.8).</summary>
/// <param name="name">The name of the type.</param>
/// <param name="types">The member types, in source order; empty if there are none.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="description">The description, or null.</param>
/// <param name="location">Where it was read from.</param>
public sealed class UnionTypeDefinitionNode(
    NameNode name,
    ImmutableArray<NamedTypeNode> types = default,
    ImmutableArray<DirectiveNode> directives = default,
    StringValueNode? description = null,
    Location location = default) : ITypeDefinitionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.UnionTypeDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the type.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The member types, in source order; empty if there are none.</summary>
    public ImmutableArray<NamedTypeNode> Types { get; } = types.IsDefault ? [] : types;

    /// <summary>The directives, in source order; empty if there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;

    /// <summary>The description, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>An extension of a union type (specification section 3.8.1).</summary>
/// <param name="name">The name of the type.</param>
/// <param name="types">The member types, in source order; empty if there are none.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="location">Where it was read from.</param>
public sealed class UnionTypeExtensionNode(
    NameNode name,
    ImmutableArray<NamedTypeNode> types = default,
    ImmutableArray<DirectiveNode> directives = default,
    Location location = default) : ITypeExtensionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.UnionTypeExtension;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the type.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The member types, in source order; empty if there are none.</summary>
    public ImmutableArray<NamedTypeNode> Types { get; } = types.IsDefault ? [] : types;

    /// <summary>The directives, in source order; empty if there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}
