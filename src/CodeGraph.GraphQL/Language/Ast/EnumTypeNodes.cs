using System.Collections.Immutable;

namespace CodeGraph.GraphQL.Language;

/// <summary>The definition of an enum type (specification section 3.9).</summary>
/// <param name="name">The name of the type.</param>
/// <param name="values">The values, in source order; empty if there are none.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="description">The description, or null.</param>
/// <param name="location">Where it was read from.</param>
public sealed class EnumTypeDefinitionNode(
    NameNode name,
    ImmutableArray<EnumValueDefinitionNode> values = default,
    ImmutableArray<DirectiveNode> directives = default,
    StringValueNode? description = null,
    Location location = default) : ITypeDefinitionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.EnumTypeDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the type.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The values, in source order; empty if there are none.</summary>
    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values.IsDefault ? [] : values;

    /// <summary>The directives, in source order; empty if there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;

    /// <summary>The description, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>An extension of an enum type (specification section 3.9.1).</summary>
/// <param name="name">The name of the type.</param>
/// <param name="values">The values, in source order; empty if there are none.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="location">Where it was read from.</param>
public sealed class EnumTypeExtensionNode(
    NameNode name,
    ImmutableArray<EnumValueDefinitionNode> values = default,
    ImmutableArray<DirectiveNode> directives = default,
    Location location = default) : ITypeExtensionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.EnumTypeExtension;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the type.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The values, in source order; empty if there are none.</summary>
    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values.IsDefault ? [] : values;

    /// <summary>The directives, in source order; empty if there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>A value of an enum type (specification section 3.9).</summary>
/// <param name="name">The name of the value.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="description">The description, or null.</param>
/// <param name="location">Where it was read from.</param>
public sealed class EnumValueDefinitionNode(
    NameNode name,
    ImmutableArray<DirectiveNode> directives = default,
    StringValueNode? description = null,
    Location location = default) : IHasDirectives
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.EnumValueDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the value.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The directives, in source order; empty if there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;

    /// <summary>The description, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}
