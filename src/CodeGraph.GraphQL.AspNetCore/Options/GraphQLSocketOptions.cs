namespace CodeGraph.GraphQL.AspNetCore;

/// <summary>GraphQL over WebSockets, subprotocol <c>graphql-transport-ws</c>, at the endpoint's own address.</summary>
public sealed class GraphQLSocketOptions
{
    /// <summary>Whether sockets are accepted. Default: true.</summary>
    public bool Enable { get; set; } = true;

    /// <summary>How long a client may take to send <c>connection_init</c> before its socket is closed with 4408. Default: 10 seconds.</summary>
    public TimeSpan ConnectionInitializationTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a <c>ping</c> is sent, both as a message and as a frame. Default: 12 seconds; <see cref="Timeout.InfiniteTimeSpan"/> for never.</summary>
    public TimeSpan KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>How long the answer to a ping frame may take, and how long a client may let a message wait, before its socket is given up.
    /// Default: 30 seconds.</summary>
    public TimeSpan KeepAliveTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest message in bytes; a longer one closes the socket with 1009. Default: 1 MiB.</summary>
    public int MaxMessageSize { get; set; } = 1024 * 1024;

    /// <summary>How many operations one socket may run at a time; one more is answered with <c>error</c>. Default: 100.</summary>
    public int MaxOperations { get; set; } = 100;

    /// <summary>How many sockets may be open; one more is refused with 503. Default: 10,000.</summary>
    public int MaxConnections { get; set; } = 10_000;

    /// <summary>
    /// The origins, such as <c>https://app.example.com</c>, whose pages may open a socket besides those of the endpoint's own host;
    /// <c>*</c> for every page. A browser sends cookies with a WebSocket of any page and asks no server before, so a page of another
    /// site could act as the user who visits it. Clients that are no browsers send no <c>Origin</c> and are not restricted.
    /// </summary>
    public ISet<string> AllowedOrigins { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
}
