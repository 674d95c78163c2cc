using System.Net;
using System.Text;
using CodeGraph.GraphQL.AspNetCore.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Http;

public sealed class PostTests
{
    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("*/*", "application/json")]
    [InlineData(null, "application/json")]
    public async Task A_query_is_answered_in_the_media_type_asked_for(string? accept, string mediaType)
    {
        await using var server = await GraphQLTestServer.StartAsync();

        using var response = await server.QueryAsync("{ hello }", accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"{mediaType}; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("""{"data":{"hello":"Hello world"}}""", await response.Content.ReadAsStringAsync());
        Assert.Equal(32, response.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Variables_and_the_operation_name_reach_the_engine()
    {
        await using var server = await GraphQLTestServer.StartAsync();

        using var response = await server.PostAsync("""
            {"query":"query A { __typename } query B($n: String!) { hello(name: $n) }","operationName":"B","variables":{"n":"\u00e4\ud83c\udfc3"}}
            """);

        Assert.Equal("Hello ä🏃", (await response.JsonAsync())["data"]!["hello"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_mutation_is_executed()
    {
        await using var server = await GraphQLTestServer.StartAsync();

        using var response = await server.QueryAsync("mutation { a: count b: count }");

        Assert.Equal("""{"data":{"a":1,"b":2}}""", await response.TextAsync());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{ nothing }")]
    [InlineData("query A { hello } query B { hello }")]
    [InlineData("query ($n: String!) { hello(name: $n) }")]
    [InlineData("subscription { hello }")]
    public async Task What_is_not_executed_is_400_in_the_newer_type_and_200_in_the_older(string query)
    {
        await using var server = await GraphQLTestServer.StartAsync();

        using var newer = await server.QueryAsync(query);
        using var older = await server.QueryAsync(query, "application/json");

        await newer.AssertRefusedAsync(400);
        await older.AssertRefusedAsync(200);
    }

    [Theory]
    [InlineData("{", 400)]
    [InlineData("{ nothing }", 422)]
    [InlineData("query A { hello } query B { hello }", 422)]
    [InlineData("query ($n: String!) { hello(name: $n) }", 422)]
    [InlineData("{ hello fail }", 294)]
    [InlineData("{ failHard }", 294)]
    [InlineData("{ hello }", 200)]
    public async Task The_draft_of_2026_has_its_own_status_codes(string query, int statusCode)
    {
        await using var server = await GraphQLTestServer.StartAsync(options => options.StatusCodes = HttpStatusCodes.Draft2026);

        using var newer = await server.QueryAsync(query);
        using var older = await server.QueryAsync(query, "application/json");

        Assert.Equal(statusCode, (int)newer.StatusCode);
        Assert.Equal(200, (int)older.StatusCode);
    }

    [Fact]
    public async Task A_failing_resolver_is_200_with_its_details_kept_from_the_client()
    {
        await using var server = await GraphQLTestServer.StartAsync();

        using var response = await server.QueryAsync("{ hello fail }");
        var body = await response.JsonAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"hello":"Hello world","fail":null}""", body["data"]!.ToJsonString());
        Assert.Equal("""["fail"]""", body["errors"]![0]!["path"]!.ToJsonString());
        Assert.DoesNotContain("secret", body.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_that_became_null_is_still_200()
    {
        await using var server = await GraphQLTestServer.StartAsync();

        using var response = await server.QueryAsync("{ failHard }");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True((await response.JsonAsync()).AsObject().ContainsKey("data"));
    }

    [Fact]
    public async Task A_resolver_gets_the_services_of_the_request()
    {
        await using var server = await GraphQLTestServer.StartAsync(configure: graphQL => graphQL.Services.AddScoped<Clock>());

        using var response = await server.QueryAsync("{ time }");

        Assert.Equal("""{"data":{"time":"noon"}}""", await response.TextAsync());
    }

    [Theory]
    [InlineData("NONSENSE")]
    [InlineData("{\"query\":")]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"qeury":"{ hello }"}""")]
    [InlineData("""{"query":null}""")]
    [InlineData("""{"query":"{ hello }","variables":[7]}""")]
    [InlineData("""[{"query":"{ hello }"}]""")]
    public async Task A_request_that_is_none_is_400_in_both_types(string body)
    {
        await using var server = await GraphQLTestServer.StartAsync();

        using var newer = await server.PostAsync(body);
        using var older = await server.PostAsync(body, "application/json");

        await newer.AssertRefusedAsync(400);
        await older.AssertRefusedAsync(400);
    }

    [Theory]
    [InlineData("text/xml")]
    [InlineData("application/json;q=0")]
    public async Task An_answer_that_cannot_be_accepted_is_406(string accept)
    {
        await using var server = await GraphQLTestServer.StartAsync();

        using var response = await server.QueryAsync("{ hello }", accept);

        Assert.Contains("Accept", await response.AssertRefusedAsync(406), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/graphql")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=utf-16")]
    public async Task A_body_of_another_type_is_415(string contentType)
    {
        await using var server = await GraphQLTestServer.StartAsync();

        using var response = await server.PostAsync("""{"query":"{ hello }"}"""u8.ToArray(), contentType: contentType);

        await response.AssertRefusedAsync(415);
    }

    [Fact]
    public async Task A_compressed_body_is_415_when_the_host_does_not_decompress()
    {
        await using var server = await GraphQLTestServer.StartAsync();
        using var content = new StringContent("x", Encoding.UTF8, "application/json");
        content.Headers.ContentEncoding.Add("gzip");

        using var response = await server.Client.PostAsync("/graphql", content);

        await response.AssertRefusedAsync(415);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task A_content_type_that_foreign_pages_can_send_is_refused_before_it_is_read(string? contentType)
    {
        await using var server = await GraphQLTestServer.StartAsync();

        using var response = await server.PostAsync("""{"query":"mutation { count }"}"""u8.ToArray(), contentType: contentType);
        using var count = await server.QueryAsync("mutation { count }");

        Assert.Contains("GraphQL-Preflight", await response.AssertRefusedAsync(400), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"count":1}}""", await count.TextAsync());
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task Another_method_is_405_and_told_which_there_are(string method)
    {
        await using var server = await GraphQLTestServer.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql");

        using var response = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task An_operation_that_takes_too_long_is_503()
    {
        await using var server = await GraphQLTestServer.StartAsync(configure: graphQL =>
            graphQL.ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(50)));

        using var response = await server.QueryAsync("{ wait }");

        await response.AssertRefusedAsync(503);
    }

    [Fact]
    public async Task The_endpoint_has_the_address_it_is_mapped_to()
    {
        await using var server = await GraphQLTestServer.StartAsync(path: "/api/v1/codes");

        using var elsewhere = await server.QueryAsync("{ hello }");
        using var here = await server.GetAsync("/api/v1/codes?query={hello}");

        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
        Assert.Equal(HttpStatusCode.OK, here.StatusCode);
    }
}
