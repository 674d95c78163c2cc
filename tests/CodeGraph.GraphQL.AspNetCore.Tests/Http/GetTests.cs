using System.Net;
using CodeGraph.GraphQL.AspNetCore.Tests.Hosting;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Http;

public sealed class GetTests
{
    [Fact]
    public async Task A_query_is_answered()
    {
        await using var server = await GraphQLTestServer.StartAsync();

        using var response = await server.GetAsync("/graphql?query=query+Q($n:String!){hello(name:$n)}&operationName=Q&variables={\"n\":\"%C3%A4\"}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"data":{"hello":"Hello ä"}}""", await response.Content.ReadAsStringAsync());
        Assert.Contains("Accept", response.Headers.Vary);
    }

    [Fact]
    public async Task HEAD_has_the_headers_of_GET_and_no_body()
    {
        await using var server = await GraphQLTestServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Head, "/graphql?query={hello}");

        using var response = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(32, response.Content.Headers.ContentLength);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task A_mutation_is_405_and_not_executed(string accept)
    {
        await using var server = await GraphQLTestServer.StartAsync();

        using var response = await server.GetAsync("/graphql?query=mutation{count}", accept);
        using var count = await server.QueryAsync("mutation { count }");

        await response.AssertRefusedAsync(405);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
        Assert.Equal("""{"data":{"count":1}}""", await count.TextAsync());
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql?query=")]
    [InlineData("/graphql?query={hello}&query={fail}")]
    [InlineData("/graphql?query={hello}&variables=[7]")]
    [InlineData("/graphql?query={hello}&variables={")]
    [InlineData("/graphql?query={hello}&extensions=true")]
    [InlineData("/graphql?query={hello}&variables={}&variables={}")]
    public async Task A_bad_parameter_is_400(string url)
    {
        await using var server = await GraphQLTestServer.StartAsync();

        using var response = await server.GetAsync(url, "application/json");

        await response.AssertRefusedAsync(400);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task GET_can_be_switched_off()
    {
        await using var server = await GraphQLTestServer.StartAsync(options => options.EnableGetRequests = false);

        using var response = await server.GetAsync("/graphql?query={hello}");
        using var ide = await server.GetAsync("/graphql/", "text/html");

        await response.AssertRefusedAsync(405);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
        Assert.Equal(HttpStatusCode.OK, ide.StatusCode);
    }

    [Theory]
    [InlineData(null, 400)]
    [InlineData("GraphQL-Preflight", 200)]
    [InlineData("GraphQL-Require-Preflight", 200)]
    [InlineData("Apollo-Require-Preflight", 200)]
    [InlineData("X-Apollo-Operation-Name", 200)]
    [InlineData("X-Something", 400)]
    public async Task GET_can_be_made_to_need_a_header_that_foreign_pages_cannot_set(string? header, int statusCode)
    {
        await using var server = await GraphQLTestServer.StartAsync(options => options.EnforceGetRequestsPreflightHeader = true);

        using var response = await server.GetAsync("/graphql?query={hello}", headers: header is null ? [] : [(header, "1")]);

        Assert.Equal(statusCode, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema.graphql")]
    public async Task The_schema_is_given_as_SDL_and_not_again_while_it_is_the_same(string url)
    {
        await using var server = await GraphQLTestServer.StartAsync();

        using var first = await server.GetAsync(url, accept: null);
        using var second = await server.GetAsync(url, null, ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal("application/graphql; charset=utf-8", first.Content.Headers.ContentType!.ToString());
        Assert.Contains("hello(name: String! = \"world\"): String!", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/graphql?sdl", HttpStatusCode.BadRequest)]
    [InlineData("/graphql/schema.graphql", HttpStatusCode.NotFound)]
    public async Task The_SDL_can_be_switched_off(string url, HttpStatusCode statusCode)
    {
        await using var server = await GraphQLTestServer.StartAsync(options => options.EnableSchemaRequests = false);

        using var response = await server.GetAsync(url);

        Assert.Equal(statusCode, response.StatusCode);
    }
}
