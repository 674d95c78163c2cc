using System.Collections.Immutable;

namespace CodeGraph.GraphQL.Language;

/// <summary>A selection set (specification section 2.5).</summary>
/// <param name="selections">The selections, in source order.</param>
/// <param name="location">Where it was read from.</param>
public sealed class SelectionSetNode(ImmutableArray<ISelectionNode> selections, Location location = default) : ISyntaxNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.SelectionSet;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The selections, in source order.</summary>
    public ImmutableArray<ISelectionNode> Selections { get; } = selections.IsDefault ? [] : selections;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>A field, fragment spread or inline fragment (specification section 2.5).</summary>
public interface ISelectionNode : IHasDirectives;

/// <summary>A field with its arguments and sub-selections (specification section 2.6).</summary>
/// <param name="name">The name of the field.</param>
/// <param name="alias">The alias (section 2.8), or null.</param>
/// <param name="arguments">The arguments, in source order; empty if there are none.</param>
/// <param name="directives">The directives, in source order; empty if there are none.</param>
/// <param name="selectionSet">What is selected of the field; null for a leaf.</param>
/// <param name="location">Where it was read from.</param>
public sealed class FieldNode(
    NameNode name,
    NameNode? alias = null,
    ImmutableArray<ArgumentNode> arguments = default,
    ImmutableArray<DirectiveNode> directives = default,
    SelectionSetNode? selectionSet = null,
    Location location = default) : ISelectionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.Field;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the field.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The alias (section 2.8), or null.</summary>
    public NameNode? Alias { get; } = alias;

    /// <summary>The arguments, in source order; empty if there are none.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments.IsDefault ? [] : arguments;

    /// <summary>The directives, in source order; empty if there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;

    /// <summary>What is selected of the field; null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;

    /// <summary>The key of the field in the response: its alias, else its name.</summary>
    public string ResponseName => (Alias ?? Name).Value;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>An argument of a field or directive (specification section 2.7).</summary>
/// <param name="name">The name of the argument.</param>
/// <param name="value">The value given.</param>
/// <param name="location">Where it was read from.</param>
public sealed class ArgumentNode(NameNode name, IValueNode value, Location location = default) : ISyntaxNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.Argument;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the argument.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value given.</summary>
    public IValueNode Value { get; } = value;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}
