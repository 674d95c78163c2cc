using Microsoft.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore.WebSockets;

/// <summary>One client's socket.</summary>
public interface ISocketSession
{
    /// <summary>The request that opened the socket; it lasts as long as the socket does. Its services are not those of resolvers:
    /// each operation, and each event of a subscription, has a scope of its own.</summary>
    public HttpContext HttpContext { get; }

    /// <summary>What each operation of this socket finds in its context data, such as the user that <c>connection_init</c> named.</summary>
    public IDictionary<string, object?> ContextData { get; }
}
