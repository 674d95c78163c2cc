namespace CodeGraph.GraphQL.AspNetCore.WebSockets;

/// <summary>Why the server closes a socket: the close codes of RFC 6455 and of the GraphQL over WebSocket protocol.</summary>
/// <param name="Code">The code.</param>
/// <param name="Reason">The reason, for the client's author.</param>
internal sealed record SocketClosure(int Code, string Reason)
{
    // The reasons are the reference implementation's: clients show them.
    internal static readonly SocketClosure GoingAway = new(1001, "Going away");
    internal static readonly SocketClosure Unauthorized = new(4401, "Unauthorized");
    internal static readonly SocketClosure SubprotocolNotAcceptable = new(4406, "Subprotocol not acceptable");
    internal static readonly SocketClosure InitializationTimeout = new(4408, "Connection initialisation timeout");
    internal static readonly SocketClosure TooManyInitializationRequests = new(4429, "Too many initialisation requests");
    internal static readonly SocketClosure InternalError = new(4500, "Internal server error");

    internal static SocketClosure TooLong(int limit) => new(1009, $"A message is longer than {limit} bytes");

    internal static SocketClosure Invalid(string reason) => new(4400, reason);

    internal static SocketClosure Forbidden(string reason) => new(4403, reason);

    internal static SocketClosure AlreadyExists(string id) => new(4409, $"Subscriber for {id} already exists");
}
