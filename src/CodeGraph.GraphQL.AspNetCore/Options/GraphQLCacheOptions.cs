using Microsoft.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore;

/// <summary>
/// HTTP caching of queries sent by GET. Only answers without errors are offered to caches; POST never is.
/// </summary>
/// <remarks>
/// Off until the host switches it on or the schema has <c>@cacheControl</c>, because only they know whether answers depend on
/// who asks.
/// </remarks>
public sealed class GraphQLCacheOptions
{
    /// <summary>
    /// Gives the version of the data behind an answer. With it every successful GET carries an <c>ETag</c>, and one whose
    /// <c>If-None-Match</c> still holds is answered with 304 before anything is executed. Everything an answer depends on besides
    /// the request's parameters must be in the version: the release of the data, the day if a field means "today", the user if
    /// there is one. Null, or a null version: no <c>ETag</c>.
    /// </summary>
    public Func<HttpContext, string?>? DataVersion { get; set; }

    /// <summary>
    /// When <see cref="DataVersion"/> will change at the latest, such as the next midnight if a field means "today". No answer is
    /// offered for longer than until then. Null: nothing is known.
    /// </summary>
    public Func<HttpContext, DateTimeOffset?>? DataExpires { get; set; }

    /// <summary>
    /// How long an answer may be used without asking again (<c>Cache-Control: max-age</c>) as far as the schema does not say:
    /// fields with <c>@cacheControl(maxAge:)</c> go by that, the others that stand at the root or return objects by this, and the
    /// least counts. Null: such fields keep an answer from being used again.
    /// </summary>
    public TimeSpan? MaxAge { get; set; }

    /// <summary>
    /// As <see cref="MaxAge"/>, for shared caches such as a CDN (<c>s-maxage</c>). For operations without a field that has
    /// <c>@cacheControl(maxAge:)</c>; where the schema speaks, it speaks for all caches.
    /// </summary>
    public TimeSpan? SharedMaxAge { get; set; }

    /// <summary>Whether only the browser's own cache may keep answers (<c>private</c>) rather than shared ones too. Default: false.</summary>
    public bool IsPrivate { get; set; }
}
