using Microsoft.Extensions.Logging;

namespace CodeGraph.GraphQL.AspNetCore.WebSockets;

/// <summary>What the log hears of sockets.</summary>
internal static partial class SocketLog
{
    [LoggerMessage(Level = LogLevel.Debug, Message = "A WebSocket connection broke.")]
    internal static partial void LogConnectionBroken(this ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Serving a WebSocket failed.")]
    internal static partial void LogSessionFailed(this ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "An operation over a WebSocket failed; the client was told {Code}.")]
    internal static partial void LogOperationFailed(this ILogger logger, Exception exception, string code);

    [LoggerMessage(Level = LogLevel.Information, Message = "A WebSocket of the origin {Origin} was refused: it is neither that of {Host} nor in Sockets.AllowedOrigins.")]
    internal static partial void LogOriginRefused(this ILogger logger, string origin, string host);
}
