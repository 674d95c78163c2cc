namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>
/// The one place where outcomes become status codes (GraphQL over HTTP, "Status Codes").
/// </summary>
internal static class HttpStatusTable
{
    internal static int For(RequestOutcome outcome, ResponseMediaType mediaType, HttpStatusCodes codes)
    {
        var (json, established, draft2026) = Row(outcome);
        return mediaType == ResponseMediaType.Json ? json
            : codes == HttpStatusCodes.Established ? established
            : draft2026;
    }

    /// <summary>
    /// The codes with application/json, with application/graphql-response+json, and with the latter by the draft of 2026.
    /// application/json answers 200 to whatever was understood, since its clients cannot tell our 4xx from a proxy's.
    /// </summary>
    private static (int Json, int Established, int Draft2026) Row(RequestOutcome outcome) => outcome switch
    {
        RequestOutcome.Executed => (200, 200, 200),
        RequestOutcome.ExecutedWithErrors => (200, 200, 294),
        RequestOutcome.DocumentNotParsed => (200, 400, 400),
        RequestOutcome.DocumentNotValid => (200, 400, 422),
        RequestOutcome.MalformedJson => (400, 400, 400),
        RequestOutcome.InvalidParameter => (400, 400, 422),
        RequestOutcome.DocumentNotFound => (200, 400, 422),
        RequestOutcome.DocumentNotTrusted => (400, 400, 400),
        RequestOutcome.PreflightRequired => (400, 400, 400),
        RequestOutcome.MethodNotAllowed => (405, 405, 405),
        RequestOutcome.NotAcceptable => (406, 406, 406),
        RequestOutcome.StreamNotAcceptable => (200, 406, 406),
        RequestOutcome.BodyTooLarge => (413, 413, 413),
        RequestOutcome.UnsupportedMediaType => (415, 415, 415),
        RequestOutcome.TimedOut => (503, 503, 503),
        RequestOutcome.Overloaded => (503, 503, 503),
        RequestOutcome.ResponseTooLarge => (200, 400, 422),
        RequestOutcome.Internal => (500, 500, 500),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
