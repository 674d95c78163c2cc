using CodeGraph.GraphQL.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CodeGraph.GraphQL.AspNetCore.WebSockets;

/// <summary>What all sockets of an endpoint share.</summary>
internal sealed record SocketServices(
    RequestPipeline Pipeline,
    GraphQLSocketOptions Options,
    Occupancy Occupancy,
    ISocketSessionInterceptor Interceptor,
    ILogger Logger);
