namespace CodeGraph.GraphQL.Language;

/// <summary>
/// The limits of the parser. A document beyond one of them is refused with a <see cref="GraphQLSyntaxException"/> whose error
/// has a <c>code</c>; every limit is checked before the parser goes on, so no document can exhaust the stack.
/// </summary>
public sealed record ParserOptions
{
    /// <summary>The limits for documents of clients: 2 MiB, 15,000 tokens, 200 levels, 32 directives a place.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>The limits for schema documents, which are long but written by the server's own people.</summary>
    public static ParserOptions SchemaDocument { get; } = new() { MaxTokens = int.MaxValue, MaxBytes = int.MaxValue };

    /// <summary>The longest a document may be, in bytes, comments counted. 2 MiB by default.</summary>
    public int MaxBytes { get; init; } = 2 << 20;

    /// <summary>The most tokens a document may have, comments not counted. The full introspection query has some 300.</summary>
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>
    /// The most levels of nesting, of selection sets, list and object values and list types together.
    /// Values above 1,000 risk the stack of validation and execution, which follow the same nesting.
    /// </summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>The most directives on one field, fragment, variable, operation or definition.</summary>
    public int MaxDirectivesPerLocation { get; init; } = 32;
}
