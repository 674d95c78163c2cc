namespace CodeGraph.GraphQL.Language;

/// <summary>A reference to a type (specification section 2.12).</summary>
public interface ITypeNode : ISyntaxNode;

/// <summary>A reference to a type by its name.</summary>
/// <param name="name">The name of the type.</param>
/// <param name="location">Where it was read from.</param>
public sealed class NamedTypeNode(NameNode name, Location location = default) : ITypeNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.NamedType;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the type.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>A list of a type.</summary>
/// <param name="type">The type of the items.</param>
/// <param name="location">Where it was read from.</param>
public sealed class ListTypeNode(ITypeNode type, Location location = default) : ITypeNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.ListType;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The type of the items.</summary>
    public ITypeNode Type { get; } = type;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>A type without null.</summary>
/// <param name="type">The nullable type: never itself a <see cref="NonNullTypeNode"/>.</param>
/// <param name="location">Where it was read from.</param>
public sealed class NonNullTypeNode(ITypeNode type, Location location = default) : ITypeNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.NonNullType;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The nullable type: never itself a <see cref="NonNullTypeNode"/>.</summary>
    public ITypeNode Type { get; } = type;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}
