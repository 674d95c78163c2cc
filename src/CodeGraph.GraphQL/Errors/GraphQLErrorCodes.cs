using CodeGraph.GraphQL.Execution;

namespace CodeGraph.GraphQL;

/// <summary>The values of <c>extensions.code</c> this library sets; the general ones are those Apollo's clients know.</summary>
public static class GraphQLErrorCodes
{
    /// <summary>The document is not GraphQL.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document breaks a validation rule.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>A literal is refused by a scalar of the schema's own, e.g. a date that is none: what no client can tell from the schema.</summary>
    public const string InvalidScalarLiteral = "INVALID_SCALAR_LITERAL";

    /// <summary>The request has no document.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The document has no operation that could be meant, or the schema none of its kind.</summary>
    public const string OperationResolutionFailed = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>The kind of operation is not one this kind of request may run, e.g. a mutation sent by GET.</summary>
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";

    /// <summary>A variable is missing or not of its type.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>The document has more bytes than <see cref="Language.ParserOptions.MaxBytes"/> or tokens than <see cref="Language.ParserOptions.MaxTokens"/>.</summary>
    public const string TooManyTokens = "DOCUMENT_TOO_LONG";

    /// <summary>The document is nested deeper than <see cref="Language.ParserOptions.MaxDepth"/>.</summary>
    public const string TooDeep = "DOCUMENT_TOO_DEEP";

    /// <summary>One place has more directives than <see cref="Language.ParserOptions.MaxDirectivesPerLocation"/>, or the document more than <see cref="Validation.ValidationOptions.MaxDirectives"/>.</summary>
    public const string TooManyDirectives = "TOO_MANY_DIRECTIVES";

    /// <summary>An operation nests fields deeper than <see cref="Validation.ValidationOptions.MaxDepth"/>.</summary>
    public const string OperationTooDeep = "OPERATION_TOO_DEEP";

    /// <summary>An operation has more fields than <see cref="Validation.ValidationOptions.MaxFields"/>.</summary>
    public const string OperationTooLarge = "OPERATION_TOO_LARGE";

    /// <summary>An operation has more fields at its root than <see cref="Validation.ValidationOptions.MaxRootFields"/>.</summary>
    public const string TooManyRootFields = "TOO_MANY_ROOT_FIELDS";

    /// <summary>The document has more aliases than <see cref="Validation.ValidationOptions.MaxAliases"/>.</summary>
    public const string TooManyAliases = "TOO_MANY_ALIASES";

    /// <summary>The operation costs more than <see cref="CostAnalysis.CostOptions.MaxFieldCost"/> or <see cref="CostAnalysis.CostOptions.MaxTypeCost"/>.</summary>
    public const string CostExceeded = "COST_EXCEEDED";

    /// <summary>A list whose <c>@listSize</c> needs one slicing argument was asked for with none or several.</summary>
    public const string SlicingArgumentMissing = "SLICING_ARGUMENT_MISSING";

    /// <summary>The execution took longer than <see cref="Execution.RequestExecutorOptions.ExecutionTimeout"/>.</summary>
    public const string Timeout = "EXECUTION_TIMEOUT";

    /// <summary>The response grew beyond <see cref="Execution.RequestExecutorOptions.MaxResponseBytes"/>.</summary>
    public const string ResponseTooLarge = "RESPONSE_TOO_LARGE";

    /// <summary>The code of requests that were not executed, for errors that have none of their own.</summary>
    internal static string? Of(RequestErrorReason reason) => reason switch
    {
        RequestErrorReason.NoDocument => BadRequest,
        RequestErrorReason.Syntax => ParseFailed,
        RequestErrorReason.Validation => ValidationFailed,
        RequestErrorReason.UnknownOperation => OperationResolutionFailed,
        RequestErrorReason.OperationNotAllowed or RequestErrorReason.StreamNotAllowed => OperationNotAllowed,
        RequestErrorReason.Variables => BadUserInput,
        RequestErrorReason.Cost => CostExceeded,
        RequestErrorReason.Timeout => Timeout,
        RequestErrorReason.ResponseTooLarge => ResponseTooLarge,
        _ => null,
    };
}
