using System.Net;
using CodeGraph.GraphQL.AspNetCore.Tests.Hosting;
using CodeGraph.GraphQL.CacheControl;
using CodeGraph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

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

    [Theory]
    [InlineData("{aged}", "public, max-age=20")]
    [InlineData("{mine}", "max-age=20, private")]
    [InlineData("{aged+hello}", "public, max-age=20")]
    [InlineData("{hello}", "public, max-age=90, s-maxage=900")]
    [InlineData("{mine+hello+never}", "no-store")]
    public async Task What_the_schema_says_goes_before_the_default(string query, string expected)
    {
        await using var server = await AgedServerAsync(options =>
        {
            options.Cache.MaxAge = TimeSpan.FromSeconds(90);
            options.Cache.SharedMaxAge = TimeSpan.FromSeconds(900);
        });

        using var response = await server.GetAsync("/graphql?query=" + query);

        Assert.Equal(expected, Assert.Single(response.Headers.GetValues("Cache-Control")));
    }

    [Theory]
    [InlineData("{hello}", "no-cache")]
    [InlineData("{never}", "no-cache")]
    [InlineData("{aged+hello}", "no-cache")]
    [InlineData("{mine+never}", "no-cache, private")]
    [InlineData("{aged}", "public, max-age=20")]
    public async Task With_a_tag_what_may_not_be_used_again_may_be_asked_for_again(string query, string expected)
    {
        await using var server = await AgedServerAsync(options => options.Cache.DataVersion = _ => "1");

        using var first = await server.GetAsync("/graphql?query=" + query);
        using var second = await server.GetAsync("/graphql?query=" + query, headers: ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(expected, Assert.Single(first.Headers.GetValues("Cache-Control")));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(expected, Assert.Single(second.Headers.GetValues("Cache-Control")));
    }

    [Theory]
    [InlineData(15, "public, max-age=15")]
    [InlineData(3600, "public, max-age=20")]
    public async Task No_answer_is_offered_for_longer_than_its_data_hold(int seconds, string expected)
    {
        var now = new DateTimeOffset(2026, 3, 1, 23, 0, 0, TimeSpan.Zero);
        await using var server = await AgedServerAsync(options => options.Cache.DataExpires = _ => now.AddSeconds(seconds), now);

        using var response = await server.GetAsync("/graphql?query={aged}");

        Assert.Equal(expected, Assert.Single(response.Headers.GetValues("Cache-Control")));
    }

    private static Task<GraphQLTestServer> AgedServerAsync(Action<GraphQLServerOptions> options, DateTimeOffset? now = null) =>
        GraphQLTestServer.StartAsync(options, graphQL =>
        {
            graphQL.Services.AddSingleton<TimeProvider>(new StandingClock(now ?? DateTimeOffset.UnixEpoch));
            graphQL.ConfigureSchema(schema => schema.AddQueryType(new ObjectType(d =>
            {
                d.Name("Query");
                d.Field("hello", _ => "x").Type("String");
                d.Field("aged", _ => "x").Type("String").CacheControl(20);
                d.Field("mine", _ => "x").Type("String").CacheControl(20, CacheControlScope.Private);
                d.Field("never", _ => "x").Type("String").CacheControl(0);
            })));
        });

    private sealed class StandingClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
