using System.Net.WebSockets;
using System.Text;
using CodeGraph.GraphQL.AspNetCore.Tests.Hosting;
using Microsoft.AspNetCore.TestHost;

namespace CodeGraph.GraphQL.AspNetCore.Tests.WebSockets;

/// <summary>A client that speaks <c>graphql-transport-ws</c> as badly as a test wants.</summary>
internal sealed class SocketClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private SocketClient(WebSocket socket) => Socket = socket;

    internal WebSocket Socket { get; }

    internal static async Task<SocketClient> OpenAsync(GraphQLTestServer server, string? subprotocol = "graphql-transport-ws", string? origin = null)
    {
        var client = server.App.GetTestServer().CreateWebSocketClient();
        if (subprotocol is not null)
        {
            client.SubProtocols.Add(subprotocol);
        }

        if (origin is not null)
        {
            client.ConfigureRequest = request => request.Headers.Origin = origin;
        }

        return new SocketClient(await client.ConnectAsync(new Uri(server.App.GetTestServer().BaseAddress, "/graphql"), default));
    }

    /// <summary>Over a real connection.</summary>
    internal static async Task<SocketClient> OpenOnSocketAsync(GraphQLTestServer server)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new Uri(server.Client.BaseAddress!.ToString().Replace("http://", "ws://", StringComparison.Ordinal) + "graphql"), default);
        return new SocketClient(socket);
    }

    /// <summary>Opens, and is acknowledged.</summary>
    internal static async Task<SocketClient> ConnectAsync(GraphQLTestServer server)
    {
        var client = await OpenAsync(server);
        await client.InitializeAsync();
        return client;
    }

    internal async Task InitializeAsync()
    {
        await SendAsync("""{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await ReadAsync());
    }

    internal Task SubscribeAsync(string id, string query) =>
        SendAsync($$$"""{"id":"{{{id}}}","type":"subscribe","payload":{"query":"{{{query}}}"}}""");

    internal Task SendAsync(string message) => Socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, default);

    /// <summary>The next message; <c>close CODE REASON</c> when the server closes.</summary>
    internal async Task<string> ReadAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        var message = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var received = await Socket.ReceiveAsync(buffer, limit.Token);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return $"close {(int)received.CloseStatus!} {received.CloseStatusDescription}";
            }

            message.Write(buffer, 0, received.Count);
            if (received.EndOfMessage)
            {
                return Encoding.UTF8.GetString(message.ToArray());
            }
        }
    }

    /// <summary>The messages up to and with the one that begins so.</summary>
    internal async Task<List<string>> ReadToAsync(string last)
    {
        var messages = new List<string>();
        do
        {
            messages.Add(await ReadAsync());
        }
        while (!messages[^1].StartsWith(last, StringComparison.Ordinal) && !messages[^1].StartsWith("close", StringComparison.Ordinal));

        return messages;
    }

    internal async Task CloseAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        await Socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, limit.Token);
    }

    public void Dispose() => Socket.Dispose();
}
