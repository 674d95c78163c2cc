using System.Net.WebSockets;
using System.Text;
using CodeGraph.GraphQL.AspNetCore.Tests.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace CodeGraph.GraphQL.AspNetCore.Tests.WebSockets;

/// <summary>The GraphQL over WebSocket protocol, message by message and close code by close code.</summary>
public sealed class SocketProtocolTests
{
    private readonly TestEvents _events = new();

    [Fact]
    public async Task A_subscription_gives_its_events_and_completes()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);
        using var client = await SocketClient.ConnectAsync(server);

        await client.SubscribeAsync("1", "subscription { count(to: 2) }");

        Assert.Equal("graphql-transport-ws", client.Socket.SubProtocol);
        Assert.Equal(
            [
                """{"id":"1","type":"next","payload":{"data":{"count":1}}}""",
                """{"id":"1","type":"next","payload":{"data":{"count":2}}}""",
                """{"id":"1","type":"complete"}""",
            ],
            await client.ReadToAsync("""{"id":"1","type":"complete"}"""));
    }

    [Theory]
    [InlineData("{ hello }", """{"data":{"hello":"Hello world"}}""")]
    [InlineData("mutation { count }", """{"data":{"count":1}}""")]
    [InlineData("{ fail }", """{"data":{"fail":null},"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["fail"]}]}""")]
    public async Task Queries_and_mutations_give_one_result(string query, string result)
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);
        using var client = await SocketClient.ConnectAsync(server);

        await client.SubscribeAsync("a \\u00fc", query);

        Assert.Equal($$$"""{"id":"a \u00FC","type":"next","payload":{{{result}}}}""", await client.ReadAsync());
        Assert.Equal("""{"id":"a \u00FC","type":"complete"}""", await client.ReadAsync());
    }

    [Fact]
    public async Task An_answer_in_parts_is_a_next_for_each_part()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events, configure: graphQL => graphQL.EnableDefer());
        using var client = await SocketClient.ConnectAsync(server);

        await client.SubscribeAsync("1", "{ hello ... @defer { late: hello } }");
        var messages = await client.ReadToAsync("""{"id":"1","type":"complete"}""");

        Assert.InRange(messages.Count, 3, 4);
        Assert.StartsWith("""{"id":"1","type":"next","payload":{"data":{"hello":"Hello world"},"pending":[""", messages[0], StringComparison.Ordinal);
        Assert.Contains("""{"late":"Hello world"}""", messages[1], StringComparison.Ordinal);
        Assert.Contains("\"hasNext\":false", messages[^2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ nothing }", "Cannot query field")]
    [InlineData("{", "Syntax Error")]
    [InlineData("subscription { refused }", "Not today.")]
    public async Task What_is_not_executed_is_an_error_and_the_end_of_the_operation(string query, string message)
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);
        using var client = await SocketClient.ConnectAsync(server);

        await client.SubscribeAsync("1", query);
        var error = await client.ReadAsync();
        await client.SubscribeAsync("1", "{ hello }");

        Assert.StartsWith("""{"id":"1","type":"error","payload":[{"message":""", error, StringComparison.Ordinal);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"1","type":"next",""", await client.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_source_ends_its_operation_with_an_error()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);
        using var client = await SocketClient.ConnectAsync(server);

        await client.SubscribeAsync("1", "subscription { breaks }");

        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"breaks":1}}}""", await client.ReadAsync());
        Assert.Equal(
            """{"id":"1","type":"error","payload":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":16}],"path":["breaks"]}]}""",
            await client.ReadAsync());
    }

    [Fact]
    public async Task Complete_ends_the_source_frees_the_id_and_silences_the_operation()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);
        using var client = await SocketClient.ConnectAsync(server);
        await client.SubscribeAsync("1", "subscription { fed }");
        await _events.UntilOpenAsync(1);

        await client.SendAsync("""{"id":"1","type":"complete"}""");
        await client.SendAsync("""{"id":"unknown","type":"complete"}""");
        await client.SubscribeAsync("1", "{ hello }");

        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"hello":"Hello world"}}}""", await client.ReadAsync());
        Assert.Equal("""{"id":"1","type":"complete"}""", await client.ReadAsync());
        await _events.UntilOpenAsync(0);
    }

    [Fact]
    public async Task A_ping_is_answered_with_its_payload_and_a_pong_is_taken()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);
        using var client = await SocketClient.OpenAsync(server);

        await client.SendAsync("""{"type":"ping"}""");
        await client.SendAsync("""{"type":"pong","payload":{"a":1}}""");
        await client.SendAsync("""{"type":"ping","payload":{"at": 7}}""");

        Assert.Equal("""{"type":"pong"}""", await client.ReadAsync());
        Assert.Equal("""{"type":"pong","payload":{"at": 7}}""", await client.ReadAsync());
    }

    [Fact]
    public async Task The_server_pings_who_is_connected()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events, options => options.Sockets.KeepAliveInterval = TimeSpan.FromMilliseconds(30));
        using var client = await SocketClient.ConnectAsync(server);

        Assert.Equal("""{"type":"ping"}""", await client.ReadAsync());
        Assert.Equal("""{"type":"ping"}""", await client.ReadAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"start"}""")]
    [InlineData("""{"type":"connection_init","payload":[]}""")]
    [InlineData("""{"type":"ping","payload":"now"}""")]
    [InlineData("""{"type":"complete"}""")]
    [InlineData("""{"type":"connection_init"} {}""")]
    public async Task A_message_that_is_none_closes_with_4400(string message)
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);
        using var client = await SocketClient.OpenAsync(server);

        await client.SendAsync(message);

        Assert.StartsWith("close 4400 ", await client.ReadAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ hello }"}}""")]
    [InlineData("""{"id":"","type":"subscribe","payload":{"query":"{ hello }"}}""")]
    [InlineData("""{"id":7,"type":"subscribe","payload":{"query":"{ hello }"}}""")]
    [InlineData("""{"id":"1","type":"subscribe"}""")]
    [InlineData("""{"id":"1","type":"subscribe","payload":{}}""")]
    [InlineData("""{"id":"1","type":"subscribe","payload":{"query":7}}""")]
    [InlineData("""{"id":"1","type":"subscribe","payload":{"query":"{ hello }","variables":[]}}""")]
    public async Task A_subscribe_that_is_none_closes_with_4400(string message)
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);
        using var client = await SocketClient.ConnectAsync(server);

        await client.SendAsync(message);

        Assert.StartsWith("close 4400 ", await client.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_binary_message_closes_with_4400()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);
        using var client = await SocketClient.OpenAsync(server);

        await client.Socket.SendAsync("{}"u8.ToArray(), WebSocketMessageType.Binary, true, default);

        Assert.StartsWith("close 4400 ", await client.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subscribe_before_the_acknowledgement_closes_with_4401()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);
        using var client = await SocketClient.OpenAsync(server);

        await client.SubscribeAsync("1", "{ hello }");

        Assert.Equal("close 4401 Unauthorized", await client.ReadAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("graphql-ws")]
    public async Task Another_subprotocol_closes_with_4406(string? subprotocol)
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);
        using var client = await SocketClient.OpenAsync(server, subprotocol);

        Assert.Equal("close 4406 Subprotocol not acceptable", await client.ReadAsync());
    }

    [Fact]
    public async Task Silence_instead_of_an_initialisation_closes_with_4408()
    {
        await using var server = await SubscriptionTestServer.StartAsync(
            _events, options => options.Sockets.ConnectionInitializationTimeout = TimeSpan.FromMilliseconds(50));
        using var client = await SocketClient.OpenAsync(server);

        Assert.Equal("close 4408 Connection initialisation timeout", await client.ReadAsync());
    }

    [Fact]
    public async Task An_id_in_use_closes_with_4409_and_ends_the_other_operations()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);
        using var client = await SocketClient.ConnectAsync(server);
        await client.SubscribeAsync("1", "subscription { fed }");
        await _events.UntilOpenAsync(1);

        await client.SubscribeAsync("1", "{ hello }");

        Assert.Equal("close 4409 Subscriber for 1 already exists", await client.ReadAsync());
        await _events.UntilOpenAsync(0);
    }

    [Fact]
    public async Task A_second_initialisation_closes_with_4429()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);
        using var client = await SocketClient.ConnectAsync(server);

        await client.SendAsync("""{"type":"connection_init"}""");

        Assert.Equal("close 4429 Too many initialisation requests", await client.ReadAsync());
    }

    [Fact]
    public async Task A_message_that_is_too_long_closes_with_1009()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events, options => options.Sockets.MaxMessageSize = 1000);
        using var client = await SocketClient.ConnectAsync(server);

        await client.SubscribeAsync("1", "{ hello } #" + new string('x', 900));
        var answered = await client.ReadToAsync("""{"id":"1","type":"complete"}""");
        await client.SubscribeAsync("2", "{ hello } #" + new string('x', 1000));

        Assert.Equal(2, answered.Count);
        Assert.Equal("close 1009 A message is longer than 1000 bytes", await client.ReadAsync());
    }

    [Fact]
    public async Task A_message_in_many_frames_is_one_message()
    {
        await using var server = await SubscriptionTestServer.StartOnSocketAsync(_events);
        using var client = await SocketClient.OpenOnSocketAsync(server);

        var message = Encoding.UTF8.GetBytes("""{"type":"connection_init","payload":{"name":"ü"}}""");
        for (var i = 0; i < message.Length; i++)
        {
            await client.Socket.SendAsync(message.AsMemory(i, 1), WebSocketMessageType.Text, i == message.Length - 1, default);
        }

        Assert.Equal("""{"type":"connection_ack"}""", await client.ReadAsync());
    }

    [Fact]
    public async Task A_host_that_stops_closes_with_1001()
    {
        var server = await SubscriptionTestServer.StartOnSocketAsync(_events);
        using var client = await SocketClient.OpenOnSocketAsync(server);
        await client.InitializeAsync();
        await client.SubscribeAsync("1", "subscription { fed }");
        await _events.UntilOpenAsync(1);

        var stopping = server.DisposeAsync().AsTask();

        Assert.Equal("close 1001 Going away", await client.ReadAsync());
        await client.CloseAsync();
        await stopping.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(0, _events.Open);
    }
}
