namespace CodeGraph.GraphQL.AspNetCore;

/// <summary>GraphQL over server-sent events: requests whose <c>Accept</c> names <c>text/event-stream</c>.</summary>
public sealed class GraphQLEventStreamOptions
{
    /// <summary>
    /// How long a stream may be silent before a comment is sent, which keeps proxies from closing it and finds clients that are
    /// gone. Default: 12 seconds; <see cref="Timeout.InfiniteTimeSpan"/> for never.
    /// </summary>
    public TimeSpan KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(12);
}
