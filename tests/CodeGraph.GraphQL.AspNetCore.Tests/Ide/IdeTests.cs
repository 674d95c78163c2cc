using System.Net;
using CodeGraph.GraphQL.AspNetCore.Tests.Hosting;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Ide;

/// <summary>The serving of an IDE, shown with a folder that stands for the restored package.</summary>
public sealed class IdeTests : IDisposable
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8";

    private readonly DirectoryInfo _outside = Directory.CreateTempSubdirectory("codegraph-ide-");
    private readonly DirectoryInfo _folder;

    public IdeTests()
    {
        _folder = _outside.CreateSubdirectory("ide");
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "static", "js"));
        File.WriteAllText(Path.Combine(_outside.FullName, "secret.txt"), "secret");
        File.WriteAllText(Path.Combine(_folder.FullName, "index.html"), "<!doctype html><title>IDE</title>");
        File.WriteAllText(Path.Combine(_folder.FullName, "service-worker.js"), "self.x = 1");
        File.WriteAllText(Path.Combine(_folder.FullName, "favicon.svg"), "<svg/>");
        File.WriteAllText(Path.Combine(_folder.FullName, "static", "js", "main.0349187e.js"), "let y = 2");
    }

    public void Dispose() => _outside.Delete(recursive: true);

    [Fact]
    public async Task A_browser_is_sent_to_the_address_that_the_pages_links_are_relative_to()
    {
        await using var server = await StartAsync();

        using var response = await server.GetAsync("/graphql", Browser);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("./graphql/", response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_browser_gets_the_page()
    {
        await using var server = await StartAsync();

        using var response = await server.GetAsync("/graphql/", Browser);

        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Contains("<title>IDE</title>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl!.NoCache);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("frame-ancestors 'self'", response.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task The_IDE_is_told_to_query_the_address_it_was_opened_at()
    {
        await using var server = await StartAsync();

        using var config = await server.GetAsync("/graphql/bcp-config.json", "*/*");
        using var content = new StringContent("""{"query":"{ hello }"}""", System.Text.Encoding.UTF8, "application/json");
        using var query = await server.Client.PostAsync("/graphql/", content);

        Assert.Equal("""{"useBrowserUrlAsEndpoint":true}""", await config.TextAsync());
        Assert.Equal("""{"data":{"hello":"Hello world"}}""", await query.TextAsync());
    }

    [Theory]
    [InlineData("service-worker.js", "text/javascript; charset=utf-8", "no-cache")]
    [InlineData("favicon.svg", "image/svg+xml", "no-cache")]
    [InlineData("static/js/main.0349187e.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable")]
    public async Task A_file_has_its_type_and_is_kept_as_long_as_its_name_allows(string path, string contentType, string cacheControl)
    {
        await using var server = await StartAsync();

        using var first = await server.GetAsync($"/graphql/{path}", "*/*");
        using var second = await server.GetAsync($"/graphql/{path}", "*/*", ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(contentType, first.Content.Headers.ContentType!.ToString());
        Assert.Equal(cacheControl, string.Join(", ", first.Headers.GetValues("Cache-Control")));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/graphql/nothing.js")]
    [InlineData("/graphql/static")]
    [InlineData("/graphql/static/js/")]
    [InlineData("/graphql/%2e%2e/secret.txt")]
    [InlineData("/graphql/..%2fsecret.txt")]
    [InlineData("/graphql/static/%2e%2e/%2e%2e/%2e%2e/secret.txt")]
    [InlineData("/graphql/..%5csecret.txt")]
    [InlineData("/graphql/%2fetc%2fpasswd")]
    public async Task Nothing_else_is_served(string path)
    {
        await using var server = await StartAsync();

        using var response = await server.GetAsync(path, "*/*");

        Assert.NotEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("secret", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_in_the_address_bar_is_answered_as_JSON()
    {
        await using var server = await StartAsync();

        using var response = await server.GetAsync("/graphql?query={hello}", Browser);

        Assert.Equal("""{"data":{"hello":"Hello world"}}""", await response.TextAsync());
    }

    [Fact]
    public async Task Without_the_package_a_page_says_how_to_get_it()
    {
        await using var server = await GraphQLTestServer.StartAsync(options => options.Tool.ServeFrom = _outside.FullName);

        using var response = await server.GetAsync("/graphql/", Browser);
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("npm", page, StringComparison.Ordinal);
        Assert.Contains("https://eat.bananacakepop.com", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_IDE_can_be_switched_off()
    {
        await using var server = await GraphQLTestServer.StartAsync(options => options.Tool.Enable = false);

        using var page = await server.GetAsync("/graphql/", Browser);
        using var config = await server.GetAsync("/graphql/bcp-config.json", Browser);

        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, config.StatusCode);
    }

    private Task<GraphQLTestServer> StartAsync() =>
        GraphQLTestServer.StartAsync(options => options.Tool.ServeFrom = _folder.FullName);
}
