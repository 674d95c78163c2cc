using System.Collections.Immutable;

namespace CodeGraph.GraphQL.Language;

/// <summary>A whole document (specification section 2.2).</summary>
/// <param name="definitions">The definitions, in source order.</param>
/// <param name="tokenCount">How many tokens the source has, without comments; 0 if it came from no source.</param>
/// <param name="location">Where it was read from.</param>
public sealed class DocumentNode(ImmutableArray<IDefinitionNode> definitions, int tokenCount = 0, Location location = default) : ISyntaxNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.Document;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The definitions, in source order.</summary>
    public ImmutableArray<IDefinitionNode> Definitions { get; } = definitions.IsDefault ? [] : definitions;

    /// <summary>How many tokens the source has, without comments; 0 if it came from no source.</summary>
    public int TokenCount { get; } = tokenCount;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>A definition of a document: executable, of the type system, or extending it.</summary>
public interface IDefinitionNode : ISyntaxNode;

/// <summary>An operation or a fragment.</summary>
public interface IExecutableDefinitionNode : IDefinitionNode, IHasDirectives
{
    /// <summary>The description, or null.</summary>
    public StringValueNode? Description { get; }

    /// <summary>The name; null for an anonymous operation.</summary>
    public NameNode? Name { get; }

    /// <summary>What is selected.</summary>
    public SelectionSetNode SelectionSet { get; }
}
