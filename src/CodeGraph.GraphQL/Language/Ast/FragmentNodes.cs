using System.Collections.Immutable;

namespace CodeGraph.GraphQL.Language;

/// <summary>A use of a named fragment (specification section 2.9).</summary>
/// <param name="name">The name of the fragment.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="location">Where it was read from.</param>
public sealed class FragmentSpreadNode(
    NameNode name,
    ImmutableArray<DirectiveNode> directives = default,
    Location location = default) : ISelectionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.FragmentSpread;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the fragment.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The directives, in source order; empty if there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>A fragment written where it is used (specification section 2.9.2).</summary>
/// <param name="typeCondition">The type it applies to; null for the enclosing type.</param>
/// <param name="selectionSet">What is selected.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="location">Where it was read from.</param>
public sealed class InlineFragmentNode(
    NamedTypeNode? typeCondition,
    SelectionSetNode selectionSet,
    ImmutableArray<DirectiveNode> directives = default,
    Location location = default) : ISelectionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.InlineFragment;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The type it applies to; null for the enclosing type.</summary>
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    /// <summary>What is selected.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;

    /// <summary>The directives, in source order; empty if there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>A named fragment (specification section 2.9).</summary>
/// <param name="name">The name of the fragment.</param>
/// <param name="typeCondition">The type it applies to.</param>
/// <param name="selectionSet">What is selected.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="description">The description, or null.</param>
/// <param name="location">Where it was read from.</param>
public sealed class FragmentDefinitionNode(
    NameNode name,
    NamedTypeNode typeCondition,
    SelectionSetNode selectionSet,
    ImmutableArray<DirectiveNode> directives = default,
    StringValueNode? description = null,
    Location location = default) : IExecutableDefinitionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.FragmentDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the fragment.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The type it applies to.</summary>
    public NamedTypeNode TypeCondition { get; } = typeCondition;

    /// <summary>What is selected.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;

    /// <summary>The directives, in source order; empty if there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;

    /// <summary>The description, or null.</summary>
    public StringValueNode? Description { get; } = description;

    NameNode? IExecutableDefinitionNode.Name => Name;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}
