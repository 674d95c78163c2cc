namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>How a request can end. <see cref="HttpStatusTable"/> gives each its status code.</summary>
internal enum RequestOutcome
{
    /// <summary>Executed without an error.</summary>
    Executed,

    /// <summary>Executed; some fields raised errors, and <c>data</c> may be null for it.</summary>
    ExecutedWithErrors,

    /// <summary>The document is not GraphQL.</summary>
    DocumentNotParsed,

    /// <summary>The document is not valid, names no single operation, or its variables cannot be coerced.</summary>
    DocumentNotValid,

    /// <summary>The body is not JSON, or not UTF-8.</summary>
    MalformedJson,

    /// <summary>A parameter is missing or has the wrong JSON type.</summary>
    InvalidParameter,

    /// <summary>The document was asked for by an id or a hash that is not stored.</summary>
    DocumentNotFound,

    /// <summary>A document was sent although only stored ones are allowed.</summary>
    DocumentNotTrusted,

    /// <summary>A request that a foreign page could send unasked lacks the header that such a page cannot set.</summary>
    PreflightRequired,

    /// <summary>The HTTP method is none that the endpoint has, or a mutation came by GET.</summary>
    MethodNotAllowed,

    /// <summary><c>Accept</c> names no media type that can be produced.</summary>
    NotAcceptable,

    /// <summary>The operation is a subscription, and <c>Accept</c> names no media type of a stream.</summary>
    StreamNotAcceptable,

    /// <summary>The body is longer than <see cref="GraphQLServerOptions.MaxRequestBodySize"/>.</summary>
    BodyTooLarge,

    /// <summary>The body's media type, charset or encoding is none that is understood.</summary>
    UnsupportedMediaType,

    /// <summary>The engine did not finish in time.</summary>
    TimedOut,

    /// <summary>The server has as many of these open as it may.</summary>
    Overloaded,

    /// <summary>The answer grew larger than <see cref="GraphQL.Execution.RequestExecutorOptions.MaxResponseBytes"/>: the client must ask for less.</summary>
    ResponseTooLarge,

    /// <summary>A fault of the server's own; its details are in the log only.</summary>
    Internal,
}
