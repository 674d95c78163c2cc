namespace CodeGraph.Server.Schema;

/// <summary>
/// How long answers may be used without asking again, in seconds. Facts change only when somebody imports a release, so what
/// bounds the ages is how soon clients should see that.
/// </summary>
internal static class CacheAges
{
    /// <summary>Browsing, searching, typing.</summary>
    public const int Browsing = 300;

    /// <summary>Checks that a claim is written by, and what is loaded at all.</summary>
    public const int Checking = 60;
}
