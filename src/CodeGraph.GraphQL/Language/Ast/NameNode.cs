namespace CodeGraph.GraphQL.Language;

/// <summary>A name (specification section 2.1.9).</summary>
/// <param name="value">The name; equal names of a document usually are one string object.</param>
/// <param name="location">Where it was read from.</param>
public sealed class NameNode(string value, Location location = default) : ISyntaxNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.Name;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name; equal names of a document usually are one string object.</summary>
    public string Value { get; } = value;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}
