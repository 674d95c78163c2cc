namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>Why a request is answered without being executed: the one error of its response.</summary>
/// <param name="Outcome">Which row of <see cref="HttpStatusTable"/> applies.</param>
/// <param name="Code">The error's <c>extensions.code</c>; Apollo's names where Apollo has one, since clients look for them.</param>
/// <param name="Message">What the client's author should do about it.</param>
internal sealed record RequestRefusal(RequestOutcome Outcome, string Code, string Message)
{
    internal static RequestRefusal Parameter(string message) => new(RequestOutcome.InvalidParameter, "BAD_REQUEST", message);

    internal static RequestRefusal Malformed(string message) => new(RequestOutcome.MalformedJson, "BAD_REQUEST", message);
}
