using System.Collections.Immutable;

namespace CodeGraph.GraphQL.Language;

/// <summary>The definition of a schema (specification section 3.3).</summary>
/// <param name="operationTypes">The root operation types, in source order.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="description">The description, or null.</param>
/// <param name="location">Where it was read from.</param>
public sealed class SchemaDefinitionNode(
    ImmutableArray<OperationTypeDefinitionNode> operationTypes,
    ImmutableArray<DirectiveNode> directives = default,
    StringValueNode? description = null,
    Location location = default) : ITypeSystemDefinitionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.SchemaDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The root operation types, in source order.</summary>
    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes.IsDefault ? [] : operationTypes;

    /// <summary>The directives, in source order; empty if there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;

    /// <summary>The description, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>A root operation type of a schema (specification section 3.3.1).</summary>
/// <param name="operation">Which operation it serves.</param>
/// <param name="type">The object type.</param>
/// <param name="location">Where it was read from.</param>
public sealed class OperationTypeDefinitionNode(OperationType operation, NamedTypeNode type, Location location = default) : ISyntaxNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.OperationTypeDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>Which operation it serves.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>The object type.</summary>
    public NamedTypeNode Type { get; } = type;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>An extension of a schema (specification section 3.3.2).</summary>
/// <param name="operationTypes">The root operation types, in source order.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="location">Where it was read from.</param>
public sealed class SchemaExtensionNode(
    ImmutableArray<OperationTypeDefinitionNode> operationTypes = default,
    ImmutableArray<DirectiveNode> directives = default,
    Location location = default) : ITypeSystemExtensionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.SchemaExtension;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The root operation types, in source order.</summary>
    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes.IsDefault ? [] : operationTypes;

    /// <summary>The directives, in source order; empty if there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>The definition of a directive (specification section 3.13).</summary>
/// <param name="name">The name, without the at sign.</param>
/// <param name="locations">The names of the places it may be used at.</param>
/// <param name="arguments">The arguments, in source order; empty if there are none.</param>
/// <param name="isRepeatable">Whether it may be used several times at one place.</param>
/// <param name="description">The description, or null.</param>
/// <param name="location">Where it was read from.</param>
public sealed class DirectiveDefinitionNode(
    NameNode name,
    ImmutableArray<NameNode> locations,
    ImmutableArray<InputValueDefinitionNode> arguments = default,
    bool isRepeatable = false,
    StringValueNode? description = null,
    Location location = default) : ITypeSystemDefinitionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.DirectiveDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name, without the at sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The names of the places it may be used at.</summary>
    public ImmutableArray<NameNode> Locations { get; } = locations.IsDefault ? [] : locations;

    /// <summary>The arguments, in source order; empty if there are none.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments.IsDefault ? [] : arguments;

    /// <summary>Whether it may be used several times at one place.</summary>
    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>The description, or null.</summary>
    public StringValueNode? Description { get; } = description;

    ImmutableArray<DirectiveNode> IHasDirectives.Directives => [];

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}
