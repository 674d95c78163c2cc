using System.Collections.Immutable;

namespace CodeGraph.GraphQL.Language;

/// <summary>A use of a directive (specification section 2.13).</summary>
/// <param name="name">The name, without the at sign.</param>
/// <param name="arguments">The arguments, in source order; empty if there are none.</param>
/// <param name="location">Where it was read from.</param>
public sealed class DirectiveNode(
    NameNode name,
    ImmutableArray<ArgumentNode> arguments = default,
    Location location = default) : ISyntaxNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.Directive;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name, without the at sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments, in source order; empty if there are none.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments.IsDefault ? [] : arguments;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}
