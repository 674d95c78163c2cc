namespace CodeGraph.GraphQL.AspNetCore;

/// <summary>
/// How the endpoint of <c>MapGraphQL</c> treats HTTP. Changed with <c>AddGraphQLServer().ModifyServerOptions(o => …)</c>; what
/// concerns execution whatever the transport is in <c>ModifyRequestOptions</c>.
/// </summary>
public sealed class GraphQLServerOptions
{
    /// <summary>Whether queries may be sent by GET. Mutations never may. Default: true.</summary>
    public bool EnableGetRequests { get; set; } = true;

    /// <summary>
    /// Whether a GET, too, needs the header <c>GraphQL-Preflight: 1</c> (or Apollo's). A GET changes nothing, so this only
    /// hinders pages of other sites from measuring how long an answer takes. Default: false.
    /// </summary>
    public bool EnforceGetRequestsPreflightHeader { get; set; }

    /// <summary>Whether <c>GET /graphql?sdl</c> and <c>GET /graphql/schema.graphql</c> give the schema as SDL. Default: true.</summary>
    public bool EnableSchemaRequests { get; set; } = true;

    /// <summary>The longest request body in bytes; a longer one is answered with 413. Default: 1 MiB.</summary>
    public long MaxRequestBodySize { get; set; } = 1024 * 1024;

    /// <summary>Whether one HTTP request may carry several GraphQL requests. Default: <see cref="AllowedBatching.None"/>.</summary>
    public AllowedBatching Batching { get; set; } = AllowedBatching.None;

    /// <summary>How many requests a batch may hold, where batches are allowed. Default: 16.</summary>
    public int MaxBatchSize { get; set; } = 16;

    /// <summary>Which status codes <c>application/graphql-response+json</c> uses. Default: <see cref="HttpStatusCodes.Established"/>.</summary>
    public HttpStatusCodes StatusCodes { get; set; } = HttpStatusCodes.Established;

    /// <summary>How many subscriptions may be open over all transports; one more is refused. Default: 10,000.</summary>
    public int MaxSubscriptions { get; set; } = 10_000;

    /// <summary>Everything over WebSockets.</summary>
    public GraphQLSocketOptions Sockets { get; } = new();

    /// <summary>Subscriptions, and whatever else has several results, over server-sent events.</summary>
    public GraphQLEventStreamOptions EventStreams { get; } = new();

    /// <summary>Documents that are named by an id rather than sent.</summary>
    public PersistedOperationOptions PersistedOperations { get; } = new();

    /// <summary>What caches on the way may keep of the answers to GET.</summary>
    public GraphQLCacheOptions Cache { get; } = new();

    /// <summary>The IDE that a browser finds at the endpoint's address.</summary>
    public GraphQLToolOptions Tool { get; } = new();
}
