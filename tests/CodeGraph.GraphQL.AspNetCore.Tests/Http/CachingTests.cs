using System.Net;
using CodeGraph.GraphQL.AspNetCore.Tests.Hosting;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Http;

public sealed class CachingTests
{
    private const string Url = "/graphql?query={hello}";

    [Fact]
    public async Task Nothing_is_offered_to_caches_unless_the_host_wants_it()
    {
        await using var server = await GraphQLTestServer.StartAsync();

        using var response = await server.GetAsync(Url);

        Assert.Null(response.Headers.ETag);
        Assert.Null(response.Headers.CacheControl);
    }

    [Fact]
    public async Task An_answer_that_is_still_good_is_304_without_being_executed()
    {
        var version = "2026-01";
        await using var server = await GraphQLTestServer.StartAsync(options => options.Cache.DataVersion = _ => version);

        using var first = await server.GetAsync(Url);
        var tag = first.Headers.ETag!.ToString();
        using var same = await server.GetAsync(Url, headers: ("If-None-Match", tag));
        version = "2026-04";
        using var newer = await server.GetAsync(Url, headers: ("If-None-Match", tag));

        Assert.StartsWith("W/", tag, StringComparison.Ordinal);
        Assert.True(first.Headers.CacheControl!.NoCache);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal(tag, same.Headers.ETag!.ToString());
        Assert.Empty(await same.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.OK, newer.StatusCode);
        Assert.NotEqual(tag, newer.Headers.ETag!.ToString());
    }

    [Fact]
    public async Task Caches_are_told_how_long_to_keep_an_answer()
    {
        await using var server = await GraphQLTestServer.StartAsync(options =>
        {
            options.Cache.MaxAge = TimeSpan.FromMinutes(1);
            options.Cache.SharedMaxAge = TimeSpan.FromHours(1);
        });

        using var response = await server.GetAsync(Url);

        Assert.Equal("public, max-age=60, s-maxage=3600", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Answers_can_be_kept_from_shared_caches()
    {
        await using var server = await GraphQLTestServer.StartAsync(options =>
        {
            options.Cache.MaxAge = TimeSpan.FromMinutes(1);
            options.Cache.IsPrivate = true;
        });

        using var response = await server.GetAsync(Url);

        Assert.True(response.Headers.CacheControl!.Private);
    }

    [Theory]
    [InlineData("/graphql?query={fail}")]
    [InlineData("/graphql?query={nothing}")]
    [InlineData("/graphql?query={")]
    public async Task An_answer_with_errors_is_never_kept(string url)
    {
        await using var server = await GraphQLTestServer.StartAsync(options =>
        {
            options.Cache.DataVersion = _ => "1";
            options.Cache.MaxAge = TimeSpan.FromMinutes(1);
        });

        using var response = await server.GetAsync(url);

        Assert.Null(response.Headers.ETag);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task POST_is_never_cached()
    {
        await using var server = await GraphQLTestServer.StartAsync(options =>
        {
            options.Cache.DataVersion = _ => "1";
            options.Cache.MaxAge = TimeSpan.FromMinutes(1);
        });

        using var response = await server.QueryAsync("{ hello }");

        Assert.Null(response.Headers.ETag);
        Assert.Null(response.Headers.CacheControl);
    }
}
