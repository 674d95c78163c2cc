using Microsoft.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore.WebSockets;

/// <summary>Takes the handshake: whose sockets are accepted, how many, and with which subprotocol.</summary>
internal sealed class SocketHandler(SocketServices services, CancellationToken stopping)
{
    private const string Subprotocol = "graphql-transport-ws";

    private readonly GraphQLSocketOptions _options = services.Options;
    private readonly SocketOrigins _origins = new(services.Options.AllowedOrigins);

    internal async Task HandleAsync(HttpContext context)
    {
        if (!_origins.Allows(context.Request))
        {
            services.Logger.LogOriginRefused(context.Request.Headers.Origin.ToString(), context.Request.Host.ToString());
            await RefuseAsync(context, StatusCodes.Status403Forbidden, "Pages of this origin may not open sockets here.").ConfigureAwait(false);
            return;
        }

        if (stopping.IsCancellationRequested || !services.Occupancy.Sockets.TryEnter())
        {
            await RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, "There are as many sockets as there may be.").ConfigureAwait(false);
            return;
        }

        try
        {
            await ServeAsync(context).ConfigureAwait(false);
        }
        finally
        {
            services.Occupancy.Sockets.Leave();
        }
    }

    private async Task ServeAsync(HttpContext context)
    {
        var isSpoken = context.WebSockets.WebSocketRequestedProtocols.Contains(Subprotocol);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            SubProtocol = isSpoken ? Subprotocol : null,
            KeepAliveInterval = _options.KeepAliveInterval,
            KeepAliveTimeout = _options.KeepAliveTimeout,
        }).ConfigureAwait(false);

        await using var session = new SocketSession(context, socket, services);
        if (!isSpoken)
        {
            // Accepted to be closed: a client sees the code of a socket and not the status of a handshake.
            await session.CloseAsync(SocketClosure.SubprotocolNotAcceptable).ConfigureAwait(false);
        }

        await session.RunAsync(stopping).ConfigureAwait(false);
    }

    private static Task RefuseAsync(HttpContext context, int statusCode, string message)
    {
        context.Response.StatusCode = statusCode;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(message, context.RequestAborted);
    }
}
