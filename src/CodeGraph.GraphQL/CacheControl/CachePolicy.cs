namespace CodeGraph.GraphQL.CacheControl;

/// <summary>How long the answer to an operation may be kept, and for whom: as its most demanding field says.</summary>
/// <param name="MaxAge">The least <c>maxAge</c> among the fields that have one, in seconds; null if none has.</param>
/// <param name="Scope">Private if any field is.</param>
/// <param name="HasDefault">Whether some field that returns objects, or stands at the root, leaves its age to the server's default.</param>
public sealed record CachePolicy(int? MaxAge, CacheControlScope Scope, bool HasDefault)
{
    /// <summary>The age with the server's default in its place.</summary>
    /// <param name="defaultMaxAge">The default in seconds.</param>
    /// <returns>Seconds; 0 if the answer may not be used again.</returns>
    public int MaxAgeOr(int defaultMaxAge) => HasDefault ? Math.Min(MaxAge ?? int.MaxValue, defaultMaxAge) : MaxAge ?? 0;
}
