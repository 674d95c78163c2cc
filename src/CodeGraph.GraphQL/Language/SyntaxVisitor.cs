using System.Runtime.CompilerServices;

namespace CodeGraph.GraphQL.Language;

/// <summary>
/// Walks through a syntax tree in the order of its source. Derive, and override <see cref="Enter"/> or <see cref="Leave"/> for
/// what should happen at each node.
/// </summary>
public abstract class SyntaxVisitor
{
    /// <summary>Visits a node and everything below it.</summary>
    /// <param name="node">The node.</param>
    /// <exception cref="InsufficientExecutionStackException">The tree, not one of the parser's, is too deep to walk through.</exception>
    public void Visit(ISyntaxNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (Enter(node))
        {
            foreach (var child in SyntaxChildren.Of(node))
            {
                Visit(child);
            }

            Leave(node);
        }
    }

    /// <summary>Called before the children of a node.</summary>
    /// <param name="node">The node.</param>
    /// <returns>Whether to visit its children and leave it; false skips both.</returns>
    protected virtual bool Enter(ISyntaxNode node) => true;

    /// <summary>Called after the children of a node.</summary>
    /// <param name="node">The node.</param>
    protected virtual void Leave(ISyntaxNode node)
    {
    }
}
