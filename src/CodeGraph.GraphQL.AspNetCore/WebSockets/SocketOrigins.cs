using Microsoft.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore.WebSockets;

/// <summary>
/// Keeps pages of other sites from opening sockets with their visitors' cookies (cross-site WebSocket hijacking). CORS does not
/// concern WebSockets, so the server has to look at <c>Origin</c> itself.
/// </summary>
internal sealed class SocketOrigins(ISet<string> allowed)
{
    private readonly bool _allowsEvery = allowed.Contains("*");

    /// <summary>Whether the page, or the program, that asks may have a socket.</summary>
    internal bool Allows(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || _allowsEvery || allowed.Contains(origin) || IsOwn(origin, request.Host);
    }

    /// <summary>The scheme is not compared: behind a proxy that ends TLS the server does not know its own.</summary>
    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && uri.Host.Equals(host.Host, StringComparison.OrdinalIgnoreCase)
        && (host.Port is { } port ? port == uri.Port : uri.IsDefaultPort);
}
