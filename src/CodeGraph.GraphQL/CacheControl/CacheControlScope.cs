namespace CodeGraph.GraphQL.CacheControl;

/// <summary>For whom an answer may be kept.</summary>
public enum CacheControlScope
{
    /// <summary>For everyone, also by a shared cache such as a CDN.</summary>
    Public,

    /// <summary>For the one who asked, by the browser only.</summary>
    Private,
}
