using System.Text.Json;

namespace CodeGraph.GraphQL.AspNetCore.WebSockets;

/// <summary>Whether a client may connect.</summary>
public sealed record ConnectionStatus
{
    private ConnectionStatus(bool isAccepted, string? message, JsonElement? payload)
    {
        IsAccepted = isAccepted;
        Message = message;
        Payload = payload;
    }

    /// <summary>Whether it may.</summary>
    public bool IsAccepted { get; }

    /// <summary>Why it may not; the client sees it.</summary>
    public string? Message { get; }

    /// <summary>What <c>connection_ack</c> says besides.</summary>
    public JsonElement? Payload { get; }

    /// <summary>It may.</summary>
    /// <param name="payload">What <c>connection_ack</c> is to say besides: a JSON object.</param>
    public static ConnectionStatus Accept(JsonElement? payload = null) => new(true, null, payload);

    /// <summary>It may not.</summary>
    /// <param name="message">Why, for the client; at most 123 bytes of it arrive.</param>
    public static ConnectionStatus Reject(string message = "Forbidden") => new(false, message, null);
}
