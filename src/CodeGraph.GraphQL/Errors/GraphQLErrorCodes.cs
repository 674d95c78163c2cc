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

    /// <summary>An operation nests fields deeper than <see cref="Validation.ValidationOptions.MaxDepth"/>.</summary>
    public const string OperationTooDeep = "OPERATION_TOO_DEEP";

    /// <summary>An operation has more fields than <see cref="Validation.ValidationOptions.MaxFields"/>.</summary>
    public const string OperationTooLarge = "OPERATION_TOO_LARGE";

    /// <summary>The document has more aliases than <see cref="Validation.ValidationOptions.MaxAliases"/>.</summary>
    public const string TooManyAliases = "TOO_MANY_ALIASES";

    /// <summary>The execution took longer than <see cref="Execution.RequestExecutorOptions.ExecutionTimeout"/>.</summary>
    public const string Timeout = "EXECUTION_TIMEOUT";

    /// <summary>The response grew beyond <see cref="Execution.RequestExecutorOptions.MaxResponseBytes"/>.</summary>
    public const string ResponseTooLarge = "RESPONSE_TOO_LARGE";
}
