using System.Net;
using CodeGraph.GraphQL.AspNetCore.Tests.Hosting;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Http;

public sealed class BatchingTests
{
    [Fact]
    public async Task A_batch_is_answered_in_its_order()
    {
        await using var server = await StartAsync();

        using var response = await server.PostAsync("""[{"query":"mutation{count}"},{"query":"{"},{},{"query":"mutation{count}"}]""");
        var answers = (await response.JsonAsync()).AsArray();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(4, answers.Count);
        Assert.Equal("""{"data":{"count":1}}""", answers[0]!.ToJsonString());
        Assert.NotNull(answers[1]!["errors"]);
        Assert.NotNull(answers[2]!["errors"]);
        Assert.Equal("""{"data":{"count":2}}""", answers[3]!.ToJsonString());
    }

    [Fact]
    public async Task A_batch_may_hold_only_so_many()
    {
        await using var server = await StartAsync(options => options.MaxBatchSize = 1);

        using var response = await server.PostAsync("""[{"query":"mutation{count}"},{"query":"mutation{count}"}]""");
        using var count = await server.QueryAsync("mutation{count}");

        Assert.Equal("A batch may hold at most 1 requests.", await response.AssertRefusedAsync(400));
        Assert.Equal("""{"data":{"count":1}}""", await count.TextAsync());
    }

    [Fact]
    public async Task A_single_request_is_answered_as_ever()
    {
        await using var server = await StartAsync();

        using var response = await server.QueryAsync("{ hello }");

        Assert.Equal("""{"data":{"hello":"Hello world"}}""", await response.TextAsync());
    }

    private static Task<GraphQLTestServer> StartAsync(Action<GraphQLServerOptions>? more = null) =>
        GraphQLTestServer.StartAsync(options =>
        {
            options.Batching = AllowedBatching.RequestBatching;
            more?.Invoke(options);
        });
}
