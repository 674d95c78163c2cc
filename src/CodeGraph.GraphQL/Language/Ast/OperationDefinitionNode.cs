using System.Collections.Immutable;

namespace CodeGraph.GraphQL.Language;

/// <summary>The three operation types (specification section 2.3).</summary>
public enum OperationType
{
    /// <summary>A read-only fetch.</summary>
    Query,

    /// <summary>A write followed by a fetch.</summary>
    Mutation,

    /// <summary>A long-lived request that fetches at each event.</summary>
    Subscription,
}

/// <summary>An operation (specification section 2.3).</summary>
/// <param name="operation">Which of the three it is.</param>
/// <param name="selectionSet">The root selection set.</param>
/// <param name="name">The name; null for an anonymous operation.</param>
/// <param name="variableDefinitions">The variables, in source order; empty if there are none.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="description">The description, or null.</param>
/// <param name="location">Where it was read from.</param>
public sealed class OperationDefinitionNode(
    OperationType operation,
    SelectionSetNode selectionSet,
    NameNode? name = null,
    ImmutableArray<VariableDefinitionNode> variableDefinitions = default,
    ImmutableArray<DirectiveNode> directives = default,
    StringValueNode? description = null,
    Location location = default) : IExecutableDefinitionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.OperationDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>Which of the three it is.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>The root selection set.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;

    /// <summary>The name; null for an anonymous operation.</summary>
    public NameNode? Name { get; } = name;

    /// <summary>The variables, in source order; empty if there are none.</summary>
    public ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions.IsDefault ? [] : variableDefinitions;

    /// <summary>The directives, in source order; empty if there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;

    /// <summary>The description, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>A variable of an operation (specification section 2.11).</summary>
/// <param name="variable">The variable.</param>
/// <param name="type">Its type.</param>
/// <param name="defaultValue">Its default value, or null if it has none.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="description">The description, or null.</param>
/// <param name="location">Where it was read from.</param>
public sealed class VariableDefinitionNode(
    VariableNode variable,
    ITypeNode type,
    IValueNode? defaultValue = null,
    ImmutableArray<DirectiveNode> directives = default,
    StringValueNode? description = null,
    Location location = default) : IHasDirectives
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.VariableDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The variable.</summary>
    public VariableNode Variable { get; } = variable;

    /// <summary>Its type.</summary>
    public ITypeNode Type { get; } = type;

    /// <summary>Its default value, or null if it has none.</summary>
    public IValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives, in source order; empty if there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;

    /// <summary>The description, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}
