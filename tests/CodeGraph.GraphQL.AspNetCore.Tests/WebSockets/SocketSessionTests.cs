using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CodeGraph.GraphQL.AspNetCore.Http;
using CodeGraph.GraphQL.AspNetCore.Tests.Subscriptions;
using CodeGraph.GraphQL.AspNetCore.WebSockets;
using CodeGraph.GraphQL.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace CodeGraph.GraphQL.AspNetCore.Tests.WebSockets;

public sealed class SocketSessionTests
{
    private static readonly string[] Tokens = ["{", "}", " ", "hello", "subscription", "fed", "$a", "(", ")", "..."];

    private readonly TestEvents _events = new();

    [Fact]
    public async Task Who_is_not_welcome_is_closed_with_4403()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events, configure: graphQL => graphQL.AddSocketSessionInterceptor<Doorman>());
        using var client = await SocketClient.OpenAsync(server);

        await client.SendAsync("""{"type":"connection_init","payload":{"token":"wrong"}}""");

        Assert.Equal("close 4403 Who are you?", await client.ReadAsync());
    }

    [Fact]
    public async Task An_interceptor_answers_the_initialisation_knows_each_operation_and_may_refuse_it()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events, configure: graphQL => graphQL.AddSocketSessionInterceptor<Doorman>());
        var doorman = (Doorman)server.App.Services.GetRequiredService<ISocketSessionInterceptor>();
        using var client = await SocketClient.OpenAsync(server);

        await client.SendAsync("""{"type":"connection_init","payload":{"token":"Ada"}}""");
        Assert.Equal("""{"type":"connection_ack","payload":{"welcome":"Ada"}}""", await client.ReadAsync());
        await client.SubscribeAsync("allowed", "{ hello }");
        Assert.Equal(2, (await client.ReadToAsync("""{"id":"allowed","type":"complete"}""")).Count);
        await client.SubscribeAsync("forbidden", "{ hello }");
        Assert.Equal("""{"id":"forbidden","type":"error","payload":[{"message":"Not for Ada."}]}""", await client.ReadAsync());
        await client.CloseAsync();

        await doorman.Closed.Task.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(["allowed", "forbidden"], doorman.Completed);
    }

    [Fact]
    public async Task An_interceptor_that_fails_closes_with_4500()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events, configure: graphQL => graphQL.AddSocketSessionInterceptor<Doorman>());
        using var client = await SocketClient.OpenAsync(server);

        await client.SendAsync("""{"type":"connection_init"}""");

        Assert.Equal("close 4500 Internal server error", await client.ReadAsync());
    }

    [Fact]
    public async Task What_the_session_knows_reaches_the_resolvers_and_each_event_has_its_own_services()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events, configure: graphQL => graphQL.AddSocketSessionInterceptor<Doorman>());
        using var client = await SocketClient.OpenAsync(server);
        await client.SendAsync("""{"type":"connection_init","payload":{"token":"Ada"}}""");
        await client.ReadAsync();

        await client.SubscribeAsync("1", "subscription { user }");
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"user":"Ada"}}}""", (await client.ReadToAsync("""{"id":"1","type":"complete"}"""))[0]);
        await client.SubscribeAsync("2", "subscription { scoped }");
        var scoped = await client.ReadToAsync("""{"id":"2","type":"complete"}""");
        Assert.Equal(3, scoped.Distinct().Count());
    }

    [Fact]
    public async Task Stored_documents_are_the_same_over_a_socket()
    {
        await using var server = await SubscriptionTestServer.StartAsync(
            _events, configure: graphQL => graphQL.UseAutomaticPersistedOperationPipeline().AddInMemoryOperationDocumentStorage());
        using var client = await SocketClient.ConnectAsync(server);
        const string Query = "subscription { count(to: 1) }";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Query)));
        var extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } };
        var byHash = JsonSerializer.Serialize(new { id = "1", type = "subscribe", payload = new { extensions } });
        var withQuery = JsonSerializer.Serialize(new { id = "1", type = "subscribe", payload = new { query = Query, extensions } });

        await client.SendAsync(byHash);
        var unknown = await client.ReadAsync();
        await client.SendAsync(withQuery);
        var saved = await client.ReadToAsync("""{"id":"1","type":"complete"}""");
        await client.SendAsync(byHash);
        var known = await client.ReadToAsync("""{"id":"1","type":"complete"}""");

        Assert.StartsWith("""{"id":"1","type":"error","payload":[{"message":"PersistedQueryNotFound",""", unknown, StringComparison.Ordinal);
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"count":1}}}""", saved[0]);
        Assert.Equal(saved, known);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("http://localhost", true)]
    [InlineData("https://localhost", true)]
    [InlineData("http://localhost:8080", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("https://localhost.evil.example", false)]
    [InlineData("null", false)]
    public async Task Only_pages_of_the_same_host_may_open_sockets(string? origin, bool allowed)
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);

        if (allowed)
        {
            using var client = await SocketClient.OpenAsync(server, origin: origin);
            await client.InitializeAsync();
        }
        else
        {
            var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => SocketClient.OpenAsync(server, origin: origin));
            Assert.Contains("403", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Other_origins_can_be_allowed()
    {
        await using var some = await SubscriptionTestServer.StartAsync(_events, options => options.Sockets.AllowedOrigins.Add("https://app.example"));
        await using var every = await SubscriptionTestServer.StartAsync(_events, options => options.Sockets.AllowedOrigins.Add("*"));

        using var named = await SocketClient.OpenAsync(some, origin: "https://app.example");
        await Assert.ThrowsAsync<InvalidOperationException>(() => SocketClient.OpenAsync(some, origin: "https://other.example"));
        using var unnamed = await SocketClient.OpenAsync(every, origin: "https://other.example");

        await named.InitializeAsync();
        await unnamed.InitializeAsync();
    }

    [Fact]
    public async Task A_socket_has_so_many_operations_and_the_server_so_many_sockets_and_subscriptions()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events, options =>
        {
            options.Sockets.MaxOperations = 2;
            options.Sockets.MaxConnections = 2;
            options.MaxSubscriptions = 3;
        });
        using var first = await SocketClient.ConnectAsync(server);
        using var second = await SocketClient.ConnectAsync(server);

        await first.SubscribeAsync("1", "subscription { fed }");
        await first.SubscribeAsync("2", "subscription { fed }");
        await _events.UntilOpenAsync(2);
        await first.SubscribeAsync("3", "subscription { fed }");
        Assert.Contains("TOO_MANY_OPERATIONS", await first.ReadAsync(), StringComparison.Ordinal);
        await second.SubscribeAsync("1", "subscription { fed }");
        await _events.UntilOpenAsync(3);
        await second.SubscribeAsync("2", "subscription { fed }");
        Assert.Contains("TOO_MANY_SUBSCRIPTIONS", await second.ReadAsync(), StringComparison.Ordinal);
        using var events = await EventStreamClient.PostAsync(server, "subscription { fed }");
        Assert.Contains("TOO_MANY_SUBSCRIPTIONS", (await events.ReadToEndAsync())[0].Data!, StringComparison.Ordinal);
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => SocketClient.OpenAsync(server));
        Assert.Contains("503", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sockets_can_be_switched_off()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events, options => options.Sockets.Enable = false);

        await Assert.ThrowsAsync<InvalidOperationException>(() => SocketClient.OpenAsync(server));
    }

    [Fact]
    public async Task Five_hundred_subscribers_receive_an_event_and_leave_nothing_behind()
    {
        const int Sockets = 25, Each = 20;
        await using var server = await SubscriptionTestServer.StartAsync(_events, configure: graphQL => graphQL.AddInMemorySubscriptions());
        var occupancy = server.App.Services.GetRequiredService<Occupancy>();
        var topics = server.App.Services.GetRequiredService<InMemoryTopics>();
        var clients = await Task.WhenAll(Enumerable.Range(0, Sockets).Select(_ => SocketClient.ConnectAsync(server)));
        foreach (var client in clients)
        {
            for (var i = 0; i < Each; i++)
            {
                await client.SubscribeAsync($"{i}", "subscription { news }");
            }
        }

        await UntilAsync(() => topics.SubscriberCount("news") == Sockets * Each);
        Assert.Equal(Sockets * Each, occupancy.Subscriptions.Taken);
        await topics.SendAsync("news", "peace");
        foreach (var client in clients)
        {
            var received = new List<string>();
            for (var i = 0; i < Each; i++)
            {
                received.Add(await client.ReadAsync());
            }

            Assert.Equal(Each, received.Distinct().Count());
            Assert.All(received, message => Assert.EndsWith("\"type\":\"next\",\"payload\":{\"data\":{\"news\":\"peace\"}}}", message, StringComparison.Ordinal));
        }

        // Half of them say goodbye, half just vanish.
        for (var i = 0; i < clients.Length; i++)
        {
            if (i % 2 == 0)
            {
                await clients[i].CloseAsync();
            }

            clients[i].Dispose();
        }

        await UntilAsync(() => topics.SubscriberCount("news") == 0 && occupancy.Subscriptions.Taken == 0 && occupancy.Sockets.Taken == 0);
    }

    [Fact]
    public async Task A_client_that_does_not_read_stops_its_source_and_is_given_up()
    {
        await using var server = await SubscriptionTestServer.StartOnSocketAsync(_events, options =>
        {
            options.Sockets.KeepAliveInterval = TimeSpan.FromMilliseconds(100);
            options.Sockets.KeepAliveTimeout = TimeSpan.FromSeconds(10);
        });
        var occupancy = server.App.Services.GetRequiredService<Occupancy>();
        using var client = await SocketClient.OpenOnSocketAsync(server);
        await client.SendAsync("""{"type":"connection_init"}""");

        await client.SubscribeAsync("1", "subscription { flood }");
        await UntilAsync(() => _events.Asked > 0);

        await UntilAsync(() => occupancy.Sockets.Taken == 0);
        Assert.InRange(_events.Asked, 1, 1000);
    }

    [Fact]
    public async Task Random_messages_harm_nobody_else()
    {
        await using var server = await SubscriptionTestServer.StartOnSocketAsync(_events, options => options.Sockets.MaxMessageSize = 64 * 1024);
        var occupancy = server.App.Services.GetRequiredService<Occupancy>();
        using var witness = await SocketClient.OpenOnSocketAsync(server);
        await witness.InitializeAsync();
        var random = new Random(20260321);
        string[] pieces =
        [
            "{", "}", "[", "]", ":", ",", "\"", "\"type\"", "\"id\"", "\"payload\"", "\"subscribe\"", "\"connection_init\"", "\"complete\"", "\"ping\"", "\"next\"",
            "\"query\"", "\"subscription { fed }\"", "\"{ hello }\"", "\"1\"", "null", "7", "true", "\\u0000", "\\ud800", "\u00fc", "\0", " ",
        ];

        for (var i = 0; i < 300; i++)
        {
            using var client = await SocketClient.OpenOnSocketAsync(server);
            try
            {
                if (random.Next(2) == 0)
                {
                    await client.SendAsync("""{"type":"connection_init"}""");
                }

                for (var j = random.Next(4); j >= 0; j--)
                {
                    await SendRandomAsync(client.Socket, random, pieces);
                }

                if (random.Next(3) == 0)
                {
                    await client.CloseAsync();
                }
            }
            catch (Exception exception) when (exception is WebSocketException or IOException or OperationCanceledException)
            {
                // The server has hung up, as it may.
            }
        }

        await witness.SubscribeAsync("1", "{ hello }");
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"hello":"Hello world"}}}""", await witness.ReadAsync());
        await UntilAsync(() => occupancy.Sockets.Taken == 1 && occupancy.Subscriptions.Taken == 0);
    }

    private static async Task SendRandomAsync(WebSocket socket, Random random, string[] pieces)
    {
        byte[] message;
        switch (random.Next(4))
        {
            case 0:
                message = new byte[random.Next(200_000)];
                random.NextBytes(message);
                break;
            case 1:
                message = Encoding.UTF8.GetBytes($$$"""{"type":"subscribe","id":"{{{random.Next(3)}}}","payload":{"query":"{{{string.Concat(random.GetItems(Tokens, 12))}}}"}}""");
                break;
            default:
                message = Encoding.UTF8.GetBytes(string.Concat(random.GetItems(pieces, random.Next(30))));
                break;
        }

        var type = random.Next(8) == 0 ? WebSocketMessageType.Binary : WebSocketMessageType.Text;
        var at = 0;
        while (at < message.Length)
        {
            var length = Math.Min(message.Length - at, random.Next(1, message.Length + 1));
            await socket.SendAsync(message.AsMemory(at, length), type, at + length == message.Length, default);
            at += length;
        }
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!condition())
        {
            await Task.Delay(5, limit.Token);
        }
    }

    private sealed class Doorman : DefaultSocketSessionInterceptor
    {
        internal TaskCompletionSource Closed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal List<string> Completed { get; } = [];

        public override ValueTask<ConnectionStatus> OnConnectAsync(ISocketSession session, JsonElement payload, CancellationToken cancellationToken)
        {
            var token = payload.GetProperty("token").GetString();
            session.ContextData["user"] = token;
            return ValueTask.FromResult(token == "Ada"
                ? ConnectionStatus.Accept(JsonElement.Parse("""{"welcome":"Ada"}"""))
                : ConnectionStatus.Reject("Who are you?"));
        }

        public override ValueTask OnRequestAsync(
            ISocketSession session, string operationId, IDictionary<string, object?> contextData, CancellationToken cancellationToken) =>
            operationId == "forbidden" ? throw new GraphQLException($"Not for {contextData["user"]}.") : default;

        public override ValueTask OnCompleteAsync(ISocketSession session, string operationId)
        {
            Completed.Add(operationId);
            return default;
        }

        public override ValueTask OnCloseAsync(ISocketSession session)
        {
            Closed.SetResult();
            return default;
        }
    }
}
