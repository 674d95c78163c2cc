using System.Net;
using CodeGraph.GraphQL.AspNetCore.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Http;

public sealed class CostHeaderTests
{
    private const string Slow = "/graphql?query={hello+a:wait+b:wait+__typename}";

    [Theory]
    [InlineData("validate", """{"extensions":{"operationCost":{"fieldCost":20,"typeCost":1}}}""")]
    [InlineData("Validate", """{"extensions":{"operationCost":{"fieldCost":20,"typeCost":1}}}""")]
    public async Task Validate_tells_the_cost_without_executing(string header, string expected)
    {
        await using var server = await GraphQLTestServer.StartAsync();

        using var response = await server.GetAsync(Slow, headers: ("GraphQL-Cost", header));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, await response.TextAsync());
    }

    [Fact]
    public async Task Report_executes_and_tells_the_cost()
    {
        await using var server = await GraphQLTestServer.StartAsync();

        using var response = await server.GetAsync("/graphql?query={hello}", headers: ("GraphQL-Cost", "report"));

        Assert.Equal("""{"data":{"hello":"Hello world"},"extensions":{"operationCost":{"fieldCost":0,"typeCost":1}}}""", await response.TextAsync());
    }

    [Fact]
    public async Task Another_value_of_the_header_is_refused()
    {
        await using var server = await GraphQLTestServer.StartAsync();

        using var response = await server.GetAsync("/graphql?query={hello}", headers: ("GraphQL-Cost", "please"));

        Assert.StartsWith("The header GraphQL-Cost is \"report\"", await response.AssertRefusedAsync(400));
    }

    [Fact]
    public async Task A_report_is_never_cached()
    {
        await using var server = await GraphQLTestServer.StartAsync(options => options.Cache.DataVersion = _ => "1");
        using var plain = await server.GetAsync("/graphql?query={hello}");

        using var report = await server.GetAsync(
            "/graphql?query={hello}", headers: [("GraphQL-Cost", "report"), ("If-None-Match", plain.Headers.ETag!.ToString())]);

        Assert.Equal(HttpStatusCode.OK, report.StatusCode);
        Assert.Null(report.Headers.ETag);
        Assert.True(report.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task The_builder_sets_the_limits()
    {
        await using var server = await GraphQLTestServer.StartAsync(configure: graphQL => graphQL.ModifyCostOptions(cost => cost.MaxFieldCost = 19));

        using var response = await server.GetAsync(Slow);

        Assert.StartsWith("The operation's field cost is 20, the limit is 19.", await response.AssertRefusedAsync(400));
    }
}
