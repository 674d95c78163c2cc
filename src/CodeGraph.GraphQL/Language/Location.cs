namespace CodeGraph.GraphQL.Language;

/// <summary>The part of a source text a syntax node was read from. The default value says: from no source text.</summary>
/// <param name="start">The offset of the first byte in the UTF-8 source.</param>
/// <param name="end">The offset after the last byte in the UTF-8 source.</param>
/// <param name="line">The line of the first character, starting at 1.</param>
/// <param name="column">The column of the first character in UTF-16 code units, starting at 1.</param>
public readonly struct Location(int start, int end, int line, int column) : IEquatable<Location>
{
    /// <summary>The offset of the first byte in the UTF-8 source.</summary>
    public int Start { get; } = start;

    /// <summary>The offset after the last byte in the UTF-8 source.</summary>
    public int End { get; } = end;

    /// <summary>The line of the first character, starting at 1; 0 if the node comes from no source text.</summary>
    public int Line { get; } = line;

    /// <summary>The column of the first character in UTF-16 code units, starting at 1.</summary>
    public int Column { get; } = column;

    /// <summary>Whether the node was built by a program rather than read from a source text.</summary>
    public bool IsNone => Line == 0;

    /// <summary>The line and column, as an error names them.</summary>
    /// <returns>Line and column of the first character.</returns>
    public SourceLocation ToSourceLocation() => new(Line, Column);

    /// <inheritdoc/>
    public bool Equals(Location other) => Start == other.Start && End == other.End && Line == other.Line && Column == other.Column;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Location other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End, Line, Column);

    /// <summary>Whether two locations are the same part of a source.</summary>
    /// <param name="left">One location.</param>
    /// <param name="right">The other location.</param>
    /// <returns>Whether all four numbers are equal.</returns>
    public static bool operator ==(Location left, Location right) => left.Equals(right);

    /// <summary>Whether two locations are different parts of a source.</summary>
    /// <param name="left">One location.</param>
    /// <param name="right">The other location.</param>
    /// <returns>Whether one of the four numbers differs.</returns>
    public static bool operator !=(Location left, Location right) => !left.Equals(right);

    /// <inheritdoc/>
    public override string ToString() => $"{Line}:{Column}";
}
