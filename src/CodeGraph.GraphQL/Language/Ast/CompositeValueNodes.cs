using System.Collections.Immutable;

namespace CodeGraph.GraphQL.Language;

/// <summary>A list literal (specification section 2.10.7).</summary>
/// <param name="items">The items, in source order.</param>
/// <param name="location">Where it was read from.</param>
public sealed class ListValueNode(ImmutableArray<IValueNode> items, Location location = default) : IValueNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.ListValue;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The items, in source order.</summary>
    public ImmutableArray<IValueNode> Items { get; } = items.IsDefault ? [] : items;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>An input object literal (specification section 2.10.8).</summary>
/// <param name="fields">The fields, in source order.</param>
/// <param name="location">Where it was read from.</param>
public sealed class ObjectValueNode(ImmutableArray<ObjectFieldNode> fields, Location location = default) : IValueNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.ObjectValue;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The fields, in source order.</summary>
    public ImmutableArray<ObjectFieldNode> Fields { get; } = fields.IsDefault ? [] : fields;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>A field of an input object literal (specification section 2.10.8).</summary>
/// <param name="name">The name of the field.</param>
/// <param name="value">The value given.</param>
/// <param name="location">Where it was read from.</param>
public sealed class ObjectFieldNode(NameNode name, IValueNode value, Location location = default) : ISyntaxNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.ObjectField;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the field.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value given.</summary>
    public IValueNode Value { get; } = value;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}
