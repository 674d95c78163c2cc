namespace CodeGraph.GraphQL;

/// <summary>The values of <c>extensions.code</c> this library sets; the general ones are those Apollo's clients know.</summary>
public static class GraphQLErrorCodes
{
    /// <summary>The document is not GraphQL.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document breaks a validation rule.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>The document has more tokens than <see cref="Language.ParserOptions.MaxTokens"/>.</summary>
    public const string TooManyTokens = "DOCUMENT_TOO_LONG";

    /// <summary>The document is nested deeper than <see cref="Language.ParserOptions.MaxDepth"/>.</summary>
    public const string TooDeep = "DOCUMENT_TOO_DEEP";

    /// <summary>One place has more directives than <see cref="Language.ParserOptions.MaxDirectivesPerLocation"/>.</summary>
    public const string TooManyDirectives = "TOO_MANY_DIRECTIVES";
}
