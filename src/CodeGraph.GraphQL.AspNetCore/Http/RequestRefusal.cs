namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>Why a request is answered without being executed: the one error of its response.</summary>
/// <param name="Outcome">Which row of <see cref="HttpStatusTable"/> applies.</param>
/// <param name="Code">The error's <c>extensions.code</c>; Apollo's names where Apollo has one, since clients look for them.</param>
/// <param name="Message">What the client's author should do about it.</param>
internal sealed record RequestRefusal(RequestOutcome Outcome, string Code, string Message)
{
    internal static readonly RequestRefusal NotAcceptable = new(
        RequestOutcome.NotAcceptable,
        "NOT_ACCEPTABLE",
        "Responses are application/graphql-response+json, application/json or text/event-stream: put one of them into Accept.");

    internal static readonly RequestRefusal StreamNotAcceptable = new(
        RequestOutcome.StreamNotAcceptable,
        "SUBSCRIPTION_NEEDS_STREAM",
        "A subscription is answered with a stream of results: send it with Accept: text/event-stream, or over a WebSocket with the "
        + "subprotocol graphql-transport-ws.");

    internal static readonly RequestRefusal TooManySubscriptions = new(
        RequestOutcome.Overloaded, "TOO_MANY_SUBSCRIPTIONS", "The server has as many subscriptions as it may: try again later.");

    internal static readonly RequestRefusal MutationByGet = new(
        RequestOutcome.MethodNotAllowed, "METHOD_NOT_ALLOWED", "A mutation cannot be sent by GET: send it by POST.");

    internal static readonly RequestRefusal MethodNotAllowed = new(
        RequestOutcome.MethodNotAllowed, "METHOD_NOT_ALLOWED", "Send GraphQL requests by POST, queries also by GET.");

    internal static readonly RequestRefusal GetNotEnabled = new(
        RequestOutcome.MethodNotAllowed, "METHOD_NOT_ALLOWED", "Send GraphQL requests by POST.");

    internal static readonly RequestRefusal NotJson = new(
        RequestOutcome.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "Send the request as application/json.");

    internal static readonly RequestRefusal NotUtf8 = new(
        RequestOutcome.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "Send the request in UTF-8.");

    internal static readonly RequestRefusal Encoded = new(
        RequestOutcome.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "Send the request's body without Content-Encoding.");

    internal static readonly RequestRefusal PreflightMissing = new(
        RequestOutcome.PreflightRequired,
        "PREFLIGHT_REQUIRED",
        "A page of another site could have sent this request. Send Content-Type: application/json, or the header GraphQL-Preflight: 1.");

    internal static readonly RequestRefusal UnknownCostReport = new(
        RequestOutcome.InvalidParameter, "BAD_REQUEST", "The header GraphQL-Cost is \"report\" (execute, and tell the cost) or \"validate\" (tell the cost only).");

    internal static readonly RequestRefusal InternalError = new(
        RequestOutcome.Internal, "INTERNAL_SERVER_ERROR", "The server failed to answer this request.");

    internal static RequestRefusal Parameter(string message) => new(RequestOutcome.InvalidParameter, "BAD_REQUEST", message);

    internal static RequestRefusal Malformed(string message) => new(RequestOutcome.MalformedJson, "BAD_REQUEST", message);

    internal static RequestRefusal TooLarge(long limit) => new(
        RequestOutcome.BodyTooLarge, "REQUEST_TOO_LARGE", $"The request's body is longer than {limit} bytes.");
}
