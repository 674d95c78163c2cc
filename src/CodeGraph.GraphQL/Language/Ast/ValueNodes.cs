namespace CodeGraph.GraphQL.Language;

/// <summary>A value or a variable (specification section 2.10).</summary>
public interface IValueNode : ISyntaxNode;

/// <summary>A use of a variable (specification section 2.11).</summary>
/// <param name="name">The name, without the dollar sign.</param>
/// <param name="location">Where it was read from.</param>
public sealed class VariableNode(NameNode name, Location location = default) : IValueNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.Variable;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name, without the dollar sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>An integer literal (specification section 2.10.1).</summary>
/// <param name="value">The digits as written, of any size.</param>
/// <param name="location">Where it was read from.</param>
public sealed class IntValueNode(string value, Location location = default) : IValueNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.IntValue;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The digits as written, of any size.</summary>
    public string Value { get; } = value;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>A number literal with fraction or exponent (specification section 2.10.2).</summary>
/// <param name="value">The number as written.</param>
/// <param name="location">Where it was read from.</param>
public sealed class FloatValueNode(string value, Location location = default) : IValueNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.FloatValue;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The number as written.</summary>
    public string Value { get; } = value;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>A boolean literal (specification section 2.10.3).</summary>
/// <param name="value">The value.</param>
/// <param name="location">Where it was read from.</param>
public sealed class BooleanValueNode(bool value, Location location = default) : IValueNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.BooleanValue;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The value.</summary>
    public bool Value { get; } = value;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>A string or block string literal (specification section 2.10.4).</summary>
/// <param name="value">The value: escapes decoded, a block string dedented.</param>
/// <param name="block">Whether it was written as a block string.</param>
/// <param name="location">Where it was read from.</param>
public sealed class StringValueNode(string value, bool block = false, Location location = default) : IValueNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.StringValue;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The value: escapes decoded, a block string dedented.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it was written as a block string.</summary>
    public bool Block { get; } = block;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>The literal <c>null</c> (specification section 2.10.5).</summary>
/// <param name="location">Where it was read from.</param>
public sealed class NullValueNode(Location location = default) : IValueNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.NullValue;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>An enum value literal (specification section 2.10.6).</summary>
/// <param name="value">The name of the value.</param>
/// <param name="location">Where it was read from.</param>
public sealed class EnumValueNode(string value, Location location = default) : IValueNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.EnumValue;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the value.</summary>
    public string Value { get; } = value;

    /// <summary>The node in GraphQL's notation.</summary>
    /// <returns>What <see cref="SyntaxPrinter"/> prints.</returns>
    public override string ToString() => SyntaxPrinter.Print(this);
}
