using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>The caching headers of answers to GET, as <see cref="GraphQLCacheOptions"/> asks for them.</summary>
internal sealed class AnswerCaching(GraphQLCacheOptions options, string schemaVersion)
{
    private readonly string? _cacheControl = CacheControl(options);

    /// <summary>The tag that a successful answer would have; null when the host gives no version of its data.</summary>
    internal string? TagFor(HttpContext context, ResponseMediaType mediaType, GraphQLHttpRequest request) =>
        options.DataVersion?.Invoke(context) is { } version ? EntityTag.Of(version, schemaVersion, mediaType, request) : null;

    /// <summary>Lets caches keep a successful answer.</summary>
    internal void Mark(HttpResponse response, string? etag)
    {
        if (etag is not null)
        {
            response.Headers.ETag = etag;
        }

        if ((_cacheControl ?? (etag is null ? null : "no-cache")) is { } cacheControl)
        {
            response.Headers.CacheControl = cacheControl;
        }
    }

    private static string? CacheControl(GraphQLCacheOptions options)
    {
        if (options.MaxAge is null && options.SharedMaxAge is null)
        {
            return null;
        }

        var value = options.IsPrivate ? "private" : "public";
        value += options.MaxAge is { } maxAge ? $", max-age={Seconds(maxAge)}" : "";
        return value + (options.SharedMaxAge is { } sharedMaxAge ? $", s-maxage={Seconds(sharedMaxAge)}" : "");

        static string Seconds(TimeSpan time) => ((long)time.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }
}
