using System.Collections.Immutable;

namespace CodeGraph.GraphQL.Language;

/// <summary>The definition of an object type (specification section 3.6).</summary>
/// <param name="name">The name of the type.</param>
/// <param name="interfaces">The interfaces implemented, in source order; empty if there are none.</param>
/// <param name="fields">The fields, in source order; empty if there are none.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="description">The description, or null.</param>
/// <param name="location">Where it was read from.</param>
public sealed class ObjectTypeDefinitionNode(
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces = default,
    ImmutableArray<FieldDefinitionNode> fields = default,
    ImmutableArray<DirectiveNode> directives = default,
    StringValueNode? description = null,
    Location location = default) : ComplexTypeDefinitionNode(name, interfaces, fields, directives, description, location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectTypeDefinition;
}

/// <summary>An extension of an object type (specification section 3.6.3).</summary>
/// <param name="name">The name of the type.</param>
/// <param name="interfaces">The interfaces implemented, in source order; empty if there are none.</param>
/// <param name="fields">The fields, in source order; empty if there are none.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="location">Where it was read from.</param>
public sealed class ObjectTypeExtensionNode(
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces = default,
    ImmutableArray<FieldDefinitionNode> fields = default,
    ImmutableArray<DirectiveNode> directives = default,
    Location location = default) : ComplexTypeExtensionNode(name, interfaces, fields, directives, location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectTypeExtension;
}

/// <summary>A field of an object or interface type (specification section 3.6).</summary>
/// <param name="name">The name of the field.</param>
/// <param name="type">The type of the field.</param>
/// <param name="arguments">The arguments, in source order; empty if there are none.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="description">The description, or null.</param>
/// <param name="location">Where it was read from.</param>
public sealed class FieldDefinitionNode(
    NameNode name,
    ITypeNode type,
    ImmutableArray<InputValueDefinitionNode> arguments = default,
    ImmutableArray<DirectiveNode> directives = default,
    StringValueNode? description = null,
    Location location = default) : IHasDirectives
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.FieldDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the field.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The type of the field.</summary>
    public ITypeNode Type { get; } = type;

    /// <summary>The arguments, in source order; empty if there are none.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments.IsDefault ? [] : arguments;

    /// <summary>The directives, in source order; empty if there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;

    /// <summary>The description, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>An argument of a field or directive, or a field of an input object type (specification section 3.6.1).</summary>
/// <param name="name">The name.</param>
/// <param name="type">The type.</param>
/// <param name="defaultValue">The default value, or null if it has none.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="description">The description, or null.</param>
/// <param name="location">Where it was read from.</param>
public sealed class InputValueDefinitionNode(
    NameNode name,
    ITypeNode type,
    IValueNode? defaultValue = null,
    ImmutableArray<DirectiveNode> directives = default,
    StringValueNode? description = null,
    Location location = default) : IHasDirectives
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.InputValueDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The type.</summary>
    public ITypeNode Type { get; } = type;

    /// <summary>The default value, or null if it has none.</summary>
    public IValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives, in source order; empty if there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;

    /// <summary>The description, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}
