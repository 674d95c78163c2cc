using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CodeGraph.GraphQL.AspNetCore.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Http;

public sealed class IncrementalDeliveryTests
{
    private const string Deferred = "{ hello ... @defer(label: \"b\") { b: hello(name: \"Bo\") } }";
    private const string Urql = "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed";
    private const string Apollo4 = "multipart/mixed;incrementalSpec=v0.2,application/graphql-response+json,application/json;q=0.9";
    private const string Apollo3 = "multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json;q=0.9";

    [Theory]
    [InlineData("multipart/mixed")]
    [InlineData(Urql)]
    [InlineData(Apollo4)]
    [InlineData("multipart/mixed; incrementalDeliverySpec=3283f8a, application/json")]
    [InlineData("multipart/mixed;boundary=graphql;subscriptionSpec=1.0, multipart/mixed, application/json")]
    public async Task A_deferred_fragment_is_a_part_of_its_own(string accept)
    {
        await using var server = await StartAsync();

        using var response = await SendAsync(server, Deferred, accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("multipart/mixed; boundary=\"-\"; incrementalSpec=v0.2", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("Accept", string.Join(", ", response.Headers.Vary));
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Null(response.Headers.ETag);
        Assert.Equal("no", Assert.Single(response.Headers.GetValues("X-Accel-Buffering")));
        Assert.Equal(
            [
                """{"data":{"hello":"Hello world"},"pending":[{"id":"0","path":[],"label":"b"}],"hasNext":true}""",
                """{"incremental":[{"id":"0","data":{"b":"Hello Bo"}}],"completed":[{"id":"0"}],"hasNext":false}""",
            ],
            await PartsAsync(response));
    }

    [Fact]
    public async Task Clients_of_2022_get_paths_and_labels()
    {
        await using var server = await StartAsync();

        using var response = await SendAsync(server, Deferred, Apollo3);

        Assert.Equal("multipart/mixed; boundary=\"-\"; deferSpec=20220824", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            [
                """{"data":{"hello":"Hello world"},"hasNext":true}""",
                """{"incremental":[{"data":{"b":"Hello Bo"},"path":[],"label":"b"}],"hasNext":false}""",
            ],
            await PartsAsync(response));
    }

    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("multipart/mixed;q=0.5, application/json", "application/json")]
    [InlineData("multipart/mixed;deferSpec=20990101, application/json", "application/json")]
    [InlineData("multipart/mixed;incrementalSpec=v9, application/json", "application/json")]
    [InlineData("multipart/mixed;subscriptionSpec=1.0, application/json", "application/json")]
    public async Task Who_does_not_take_parts_gets_everything_at_once(string accept, string mediaType)
    {
        await using var server = await StartAsync();

        using var response = await SendAsync(server, Deferred, accept);

        Assert.Equal(mediaType, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("""{"data":{"hello":"Hello world","b":"Hello Bo"}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("{ hello }")]
    [InlineData("{ hello ... @defer(if: false) { hello } }")]
    public async Task What_has_nothing_deferred_is_JSON_to_those_who_take_both(string query)
    {
        await using var server = await StartAsync();

        using var response = await SendAsync(server, query, Apollo4);

        Assert.Equal("application/graphql-response+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("""{"data":{"hello":"Hello world"}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("{ hello }", """{"data":{"hello":"Hello world"}}""")]
    [InlineData("{", """{"errors":[{"message":"Syntax Error: Expected Name, found <EOF>.","locations":[{"line":1,"column":2}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}""")]
    public async Task One_result_is_one_part_to_those_who_take_nothing_else(string query, string part)
    {
        await using var server = await StartAsync();

        using var response = await SendAsync(server, query, "multipart/mixed");

        Assert.Equal([part], await PartsAsync(response));
    }

    [Fact]
    public async Task An_event_stream_takes_the_parts_as_events()
    {
        await using var server = await StartAsync();

        using var response = await SendAsync(server, Deferred, "text/event-stream, multipart/mixed;q=0.9");

        Assert.Equal(
            """
            event: next
            data: {"data":{"hello":"Hello world"},"pending":[{"id":"0","path":[],"label":"b"}],"hasNext":true}

            event: next
            data: {"incremental":[{"id":"0","data":{"b":"Hello Bo"}}],"completed":[{"id":"0"}],"hasNext":false}

            event: complete
            data: 


            """.ReplaceLineEndings("\n"),
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_first_part_comes_while_the_rest_is_waited_for_and_leaving_ends_the_rest()
    {
        var observer = new WaitObserver();
        await using var server = await GraphQLTestServer.StartOnSocketAsync(_ => { }, graphQL =>
        {
            graphQL.EnableDefer();
            graphQL.Services.AddSingleton(observer);
        });

        var response = await SendAsync(server, "{ hello ... @defer { watchedWait } }", "multipart/mixed");
        var reader = new MultipartReader(await response.Content.ReadAsStreamAsync());

        Assert.StartsWith("""{"data":{"hello":"Hello world"}""", await reader.ReadPartAsync(), StringComparison.Ordinal);
        await observer.Started.Task.WaitAsync(TimeSpan.FromSeconds(30));
        response.Dispose();
        await observer.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task The_time_limit_is_for_all_parts_and_told_in_the_last()
    {
        await using var server = await StartAsync(graphQL => graphQL.ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromSeconds(10)));

        using var response = await SendAsync(server, "{ hello ... @defer { wait } }", "multipart/mixed");
        var parts = await PartsAsync(response);

        Assert.Equal(
            """{"completed":[{"id":"0","errors":[{"message":"The request exceeded the execution time limit of 10 seconds.","extensions":{"code":"EXECUTION_TIMEOUT"}}]}],"hasNext":false}""",
            parts[1]);
    }

    [Fact]
    public async Task The_size_limit_is_for_all_parts_and_told_in_the_last()
    {
        await using var server = await StartAsync(graphQL => graphQL.ModifyRequestOptions(options => options.MaxResponseBytes = 100_000));

        using var response = await SendAsync(server, "{ hello endless @stream }", "multipart/mixed");
        var parts = await PartsAsync(response);

        Assert.InRange(parts.Count, 3, 6);
        Assert.InRange(parts.Sum(part => part.Length), 40_000, 101_000);
        Assert.Equal(
            """{"completed":[{"id":"0","errors":[{"message":"The response is larger than the allowed 100000 bytes.","extensions":{"code":"RESPONSE_TOO_LARGE"}}]}],"hasNext":false}""",
            parts[^1]);
    }

    [Theory]
    [InlineData("application/json", HttpStatusCodes.Established, 200)]
    [InlineData("application/graphql-response+json", HttpStatusCodes.Established, 400)]
    [InlineData("application/graphql-response+json", HttpStatusCodes.Draft2026, 422)]
    public async Task An_answer_that_is_too_large_is_refused(string accept, HttpStatusCodes codes, int status)
    {
        await using var server = await GraphQLTestServer.StartAsync(options => options.StatusCodes = codes, graphQL => graphQL
            .ModifyRequestOptions(options => options.MaxResponseBytes = 10_000));

        using var response = await server.QueryAsync("{ endless }", accept);

        Assert.Equal("The response is larger than the allowed 10000 bytes.", await response.AssertRefusedAsync(status));
    }

    private static Task<GraphQLTestServer> StartAsync(Action<IGraphQLServerBuilder>? configure = null) => GraphQLTestServer.StartAsync(configure: graphQL =>
    {
        graphQL.EnableDefer().EnableStream();
        configure?.Invoke(graphQL);
    });

    private static async Task<HttpResponseMessage> SendAsync(GraphQLTestServer server, string query, string accept)
    {
        using var content = new StringContent(new JsonObject { ["query"] = query }.ToJsonString(), Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static async Task<List<string>> PartsAsync(HttpResponseMessage response) =>
        await new MultipartReader(await response.Content.ReadAsStreamAsync()).ReadToEndAsync();
}
