namespace CodeGraph.GraphQL.Diagnostics;

/// <summary>What is told about operations, and which of them are worth a word in the log.</summary>
public sealed class TelemetryOptions
{
    /// <summary>
    /// Whether the name of a span is <c>query Name</c> rather than <c>query</c>. The conventions advise against it where clients
    /// make up their own names; with stored documents there are few. Default: false.
    /// </summary>
    public bool IncludeOperationNameInSpanName { get; set; }

    /// <summary>Whether spans carry the document (<c>graphql.document</c>), literals and all. Default: false.</summary>
    public bool IncludeDocument { get; set; }

    /// <summary>Operations that take longer are told to <see cref="OnSlowOperation"/>. Default: null, for none.</summary>
    public TimeSpan? SlowOperationThreshold { get; set; }

    /// <summary>Called with each slow operation, e.g. to log it; the ASP.NET Core server logs it as a warning.</summary>
    public Action<SlowOperation>? OnSlowOperation { get; set; }
}
