using System.Collections.Immutable;

namespace CodeGraph.GraphQL.Language;

/// <summary>A node of the syntax tree. Nodes are immutable and may be shared between threads.</summary>
public interface ISyntaxNode
{
    /// <summary>Which class of node this is.</summary>
    public SyntaxKind Kind { get; }

    /// <summary>Where the node was read from; none if a program built it.</summary>
    public Location Location { get; }
}

/// <summary>A node that can carry directives (specification section 2.13).</summary>
public interface IHasDirectives : ISyntaxNode
{
    /// <summary>The directives, in source order; empty if there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; }
}
