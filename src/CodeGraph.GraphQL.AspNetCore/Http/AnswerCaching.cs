using System.Globalization;
using CodeGraph.GraphQL.CacheControl;
using Microsoft.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>The caching headers of answers to GET, as <see cref="GraphQLCacheOptions"/> and the schema's <c>@cacheControl</c> ask for them.</summary>
internal sealed class AnswerCaching(GraphQLCacheOptions options, string schemaVersion, TimeProvider clock)
{
    /// <summary>The tag that a successful answer would have; null when the host gives no version of its data.</summary>
    internal string? TagFor(HttpContext context, ResponseMediaType mediaType, GraphQLHttpRequest request) =>
        options.DataVersion?.Invoke(context) is { } version ? EntityTag.Of(version, schemaVersion, mediaType, request) : null;

    /// <summary>Lets caches keep a successful answer, or one they have that still holds.</summary>
    internal void Mark(HttpContext context, CachePolicy? policy, string? etag)
    {
        var headers = context.Response.Headers;
        if (etag is not null)
        {
            headers.ETag = etag;
        }

        if (CacheControl(context, policy, etag) is { } cacheControl)
        {
            headers.CacheControl = cacheControl;
        }
    }

    private string? CacheControl(HttpContext context, CachePolicy? policy, string? etag)
    {
        if (policy is null)
        {
            return etag is null ? null : "no-cache";
        }

        var scope = options.IsPrivate || policy.Scope == CacheControlScope.Private ? "private" : "public";
        var speaks = policy.MaxAge is not null;
        var maxAge = Remaining(context, speaks ? policy.MaxAgeOr(Seconds(options.MaxAge)) : Seconds(options.MaxAge));
        var sharedMaxAge = speaks || scope == "private" ? 0 : Remaining(context, Seconds(options.SharedMaxAge));
        if (maxAge == 0 && sharedMaxAge == 0)
        {
            // With a tag, asking again is cheap; without one, a cache has nothing to ask with.
            return etag is not null ? scope == "private" ? "private, no-cache" : "no-cache"
                : speaks || options.MaxAge is not null || policy.Scope == CacheControlScope.Private ? "no-store"
                : null;
        }

        return (maxAge, sharedMaxAge) switch
        {
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{scope}, max-age={maxAge}"),
            (0, _) => string.Create(CultureInfo.InvariantCulture, $"{scope}, s-maxage={sharedMaxAge}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{scope}, max-age={maxAge}, s-maxage={sharedMaxAge}"),
        };
    }

    private int Remaining(HttpContext context, int seconds) =>
        seconds > 0 && options.DataExpires?.Invoke(context) is { } expires
            ? (int)Math.Clamp((expires - clock.GetUtcNow()).TotalSeconds, 0, seconds)
            : seconds;

    private static int Seconds(TimeSpan? time) => time is { } span ? (int)Math.Clamp(span.TotalSeconds, 0, int.MaxValue) : 0;
}
