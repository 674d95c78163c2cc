using System.Net;
using CodeGraph.GraphQL.AspNetCore.Tests.Hosting;
using CodeGraph.GraphQL.AspNetCore.Tests.Subscriptions;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Http;

public sealed class EventStreamTests
{
    private readonly TestEvents _events = new();

    [Fact]
    public async Task A_subscription_by_POST_gives_its_events_and_completes()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);

        using var stream = await EventStreamClient.PostAsync(server, "subscription { count(to: 2) }");

        Assert.Equal(HttpStatusCode.OK, stream.Response.StatusCode);
        Assert.Equal("text/event-stream; charset=utf-8", stream.Response.Content.Headers.ContentType!.ToString());
        Assert.True(stream.Response.Headers.CacheControl!.NoCache);
        Assert.Equal("no", Assert.Single(stream.Response.Headers.GetValues("X-Accel-Buffering")));
        Assert.Equal(
            [ReceivedEvent.Next("""{"data":{"count":1}}"""), ReceivedEvent.Next("""{"data":{"count":2}}"""), ReceivedEvent.Complete],
            await stream.ReadToEndAsync());
    }

    [Fact]
    public async Task A_browser_can_subscribe_by_GET()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);

        using var stream = await EventStreamClient.GetAsync(server, "subscription { count(to: 1) }");

        Assert.Equal([ReceivedEvent.Next("""{"data":{"count":1}}"""), ReceivedEvent.Complete], await stream.ReadToEndAsync());
    }

    [Theory]
    [InlineData("{ hello }", """{"data":{"hello":"Hello world"}}""")]
    [InlineData("mutation { count }", """{"data":{"count":1}}""")]
    [InlineData("{ nothing }", """{"errors":[{"message":"Cannot query field \"nothing\" on type \"Query\".","locations":[{"line":1,"column":3}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}""")]
    [InlineData("{", """{"errors":[{"message":"Syntax Error: Expected Name, found <EOF>.","locations":[{"line":1,"column":2}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}""")]
    [InlineData("subscription { refused }", """{"errors":[{"message":"Not today.","locations":[{"line":1,"column":16}],"path":["refused"]}]}""")]
    public async Task One_result_or_one_refusal_is_a_next_and_a_complete(string query, string result)
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);

        using var stream = await EventStreamClient.PostAsync(server, query);

        Assert.Equal(HttpStatusCode.OK, stream.Response.StatusCode);
        Assert.Equal([ReceivedEvent.Next(result), ReceivedEvent.Complete], await stream.ReadToEndAsync());
    }

    [Theory]
    [InlineData("{}", "BAD_REQUEST")]
    [InlineData("{\"query\":7}", "BAD_REQUEST")]
    [InlineData("not json", "BAD_REQUEST")]
    [InlineData("{\"documentId\":\"x\"}", "PERSISTED_QUERY_NOT_SUPPORTED")]
    public async Task What_is_wrong_with_the_parameters_is_told_in_the_stream(string body, string code)
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);

        using var response = await server.PostAsync(body, "text/event-stream");
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("event: next\ndata: {\"errors\":[{\"message\":", text, StringComparison.Ordinal);
        Assert.Contains(code, text, StringComparison.Ordinal);
        Assert.EndsWith("\n\nevent: complete\ndata: \n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mutation_by_GET_is_405_and_not_executed()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);

        using var response = await server.GetAsync("/graphql?query=mutation{count}", "text/event-stream");
        using var count = await server.QueryAsync("mutation { count }");

        await response.AssertRefusedAsync(405);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
        Assert.Equal("""{"data":{"count":1}}""", await count.TextAsync());
    }

    [Theory]
    [InlineData("application/graphql-response+json, application/json, text/event-stream, multipart/mixed", "application/graphql-response+json")]
    [InlineData("application/json, text/event-stream", "application/json")]
    [InlineData("application/json;q=0.5, text/event-stream", "text/event-stream")]
    [InlineData("*/*, text/event-stream;q=0.5", "application/json")]
    public async Task One_result_is_JSON_unless_the_stream_is_preferred(string accept, string mediaType)
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);

        using var query = await server.QueryAsync("{ hello }", accept);
        using var subscription = await EventStreamClient.PostAsync(server, "subscription { count(to: 1) }", accept);

        Assert.Equal(mediaType, query.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Hello world", await query.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("text/event-stream", subscription.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(2, (await subscription.ReadToEndAsync()).Count);
    }

    [Theory]
    [InlineData("application/json", 200)]
    [InlineData("application/graphql-response+json", 406)]
    public async Task A_subscription_asked_for_as_JSON_is_told_its_transports(string accept, int statusCode)
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);

        using var response = await server.QueryAsync("subscription { count(to: 1) }", accept);

        var message = await response.AssertRefusedAsync(statusCode);
        Assert.Contains("text/event-stream", message, StringComparison.Ordinal);
        Assert.Contains("graphql-transport-ws", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_error_is_in_its_event_and_a_broken_source_ends_the_stream_with_its_error()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);

        using var halfBroken = await EventStreamClient.PostAsync(server, "subscription { halfBroken }");
        using var broken = await EventStreamClient.PostAsync(server, "subscription { breaks }");

        Assert.Equal(
            [
                ReceivedEvent.Next("""{"data":{"halfBroken":1}}"""),
                ReceivedEvent.Next("""{"data":{"halfBroken":null},"errors":[{"message":"Two is bad.","locations":[{"line":1,"column":16}],"path":["halfBroken"]}]}"""),
                ReceivedEvent.Next("""{"data":{"halfBroken":3}}"""),
                ReceivedEvent.Complete,
            ],
            await halfBroken.ReadToEndAsync());
        Assert.Equal(
            [
                ReceivedEvent.Next("""{"data":{"breaks":1}}"""),
                ReceivedEvent.Next("""{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":16}],"path":["breaks"]}]}"""),
                ReceivedEvent.Complete,
            ],
            await broken.ReadToEndAsync());
    }

    [Fact]
    public async Task Each_event_has_scoped_services_of_its_own()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);

        using var stream = await EventStreamClient.PostAsync(server, "subscription { scoped }");
        var events = await stream.ReadToEndAsync();

        Assert.Equal(3, events.Count);
        Assert.NotEqual(events[0], events[1]);
    }

    [Fact]
    public async Task The_stream_opens_before_its_first_event_and_is_kept_alive()
    {
        await using var server = await SubscriptionTestServer.StartAsync(
            _events, options => options.EventStreams.KeepAliveInterval = TimeSpan.FromMilliseconds(20));

        using var stream = await EventStreamClient.PostAsync(server, "subscription { fed }");

        Assert.Equal(ReceivedEvent.Comment, await stream.ReadAsync());
        Assert.Equal(ReceivedEvent.Comment, await stream.ReadAsync());
        Assert.Equal(ReceivedEvent.Comment, await stream.ReadAsync());
        _events.Feed.Writer.TryWrite("one\ntwo ü");
        _events.Feed.Writer.Complete();
        Assert.Equal([ReceivedEvent.Next("""{"data":{"fed":"one\ntwo ü"}}"""), ReceivedEvent.Complete], await stream.ReadToEndAsync());
    }

    [Fact]
    public async Task A_client_that_goes_away_ends_the_source()
    {
        await using var server = await SubscriptionTestServer.StartOnSocketAsync(_events);
        var stream = await EventStreamClient.PostAsync(server, "subscription { fed }");
        await _events.UntilOpenAsync(1);

        stream.Dispose();

        await _events.UntilOpenAsync(0);
    }

    [Fact]
    public async Task A_host_that_stops_ends_its_streams_without_complete()
    {
        var server = await SubscriptionTestServer.StartOnSocketAsync(_events);
        using var stream = await EventStreamClient.PostAsync(server, "subscription { fed }");
        await _events.UntilOpenAsync(1);

        await server.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(0, _events.Open);
        Assert.Empty(await stream.ReadToEndAsync());
    }

    [Fact]
    public async Task A_client_that_does_not_read_stops_its_source()
    {
        await using var server = await SubscriptionTestServer.StartOnSocketAsync(_events);
        using var stream = await EventStreamClient.PostAsync(server, "subscription { flood }");

        // What is between the source and the client: the server's buffer, the kernel's, the client's. Then it must stand still.
        var (before, after) = (-1, 0);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (before != after || after == 0)
        {
            before = _events.Asked;
            await Task.Delay(200, limit.Token);
            after = _events.Asked;
        }

        Assert.InRange(after, 1, 1000);
    }

    [Fact]
    public async Task HEAD_has_the_headers_and_begins_nothing()
    {
        await using var server = await SubscriptionTestServer.StartAsync(_events);
        using var request = new HttpRequestMessage(HttpMethod.Head, "/graphql?query=subscription{fed}");
        request.Headers.TryAddWithoutValidation("Accept", "text/event-stream");

        using var response = await server.Client.SendAsync(request);

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(0, _events.Open);
    }
}
