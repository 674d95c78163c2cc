using System.Text.Json;

namespace CodeGraph.GraphQL.AspNetCore.WebSockets;

/// <summary>A message of the GraphQL over WebSocket protocol: <c>{"type", "id", "payload"}</c>. Other members are ignored.</summary>
internal readonly ref struct SocketMessage
{
    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = 64 };

    internal string? Type { get; private init; }

    internal string? Id { get; private init; }

    /// <summary>The payload as it stands in the message; empty if there is none.</summary>
    internal ReadOnlyMemory<byte> Payload { get; private init; }

    internal JsonTokenType PayloadType { get; private init; }

    /// <summary>Reads a message.</summary>
    /// <exception cref="JsonException">It is not JSON, or not a message.</exception>
    internal static SocketMessage Read(ReadOnlyMemory<byte> text)
    {
        string? type = null, id = null;
        ReadOnlyMemory<byte> payload = default;
        var payloadType = JsonTokenType.None;
        var reader = new Utf8JsonReader(text.Span, ReaderOptions);
        reader.Read();
        Expect(reader.TokenType == JsonTokenType.StartObject, "Message is expected to be an object");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("type"u8))
            {
                type = ReadString(ref reader, "type");
            }
            else if (reader.ValueTextEquals("id"u8))
            {
                id = ReadString(ref reader, "id");
            }
            else if (reader.ValueTextEquals("payload"u8))
            {
                reader.Read();
                payloadType = reader.TokenType;
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                payload = text[start..(int)reader.BytesConsumed];
            }
            else
            {
                reader.Skip();
            }
        }

        reader.Read(); // throws when anything follows
        return new SocketMessage { Type = type, Id = id, Payload = payload, PayloadType = payloadType };
    }

    private static string ReadString(ref Utf8JsonReader reader, string name)
    {
        reader.Read();
        Expect(reader.TokenType == JsonTokenType.String, $"Message is expected to have the '{name}' property as a string");
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonException($"The '{name}' property has an escape that is half of a surrogate pair");
        }
    }

    private static void Expect(bool condition, string message)
    {
        if (!condition)
        {
            throw new JsonException(message);
        }
    }
}
