using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Model;
using CodeGraph.Server.Hosting;

namespace CodeGraph.Server.Tests.Hosting;

public sealed class CrossOriginServer : TestServerHost
{
    protected override CodeCatalog Catalog => StarterCatalog.Load();

    private protected override ServeOptions Options => base.Options with { CorsOrigins = ["https://app.example", "http://localhost:5173"] };
}

public sealed class CrossOriginTests(CrossOriginServer server) : IClassFixture<CrossOriginServer>
{
    [Theory]
    [InlineData("Content-Type")]
    [InlineData("content-type, graphql-preflight")]
    [InlineData("apollo-require-preflight, x-apollo-operation-name")]
    [InlineData("graphql-cost")]
    [InlineData("traceparent")]
    public async Task A_preflight_from_a_named_origin_allows_what_clients_send(string headers)
    {
        using var response = await PreflightAsync("https://app.example", "POST", headers);

        Assert.Equal("https://app.example", Header(response, "Access-Control-Allow-Origin"));
        Assert.Contains("POST", Header(response, "Access-Control-Allow-Methods"));
        Assert.All(headers.Split(", "), header => Assert.Contains(header, Header(response, "Access-Control-Allow-Headers"), StringComparison.OrdinalIgnoreCase));
        Assert.Equal("3600", Header(response, "Access-Control-Max-Age"));
    }

    [Theory]
    [InlineData("https://other.example", "POST", "Content-Type")]
    [InlineData("https://app.example", "POST", "authorization")]
    public async Task Another_origin_or_header_is_not_allowed(string origin, string method, string headers)
    {
        using var response = await PreflightAsync(origin, method, headers);

        var allowed = response.Headers.Contains("Access-Control-Allow-Origin")
            && headers.Split(", ").All(header => (Header(response, "Access-Control-Allow-Headers") ?? "").Contains(header, StringComparison.OrdinalIgnoreCase));
        Assert.False(allowed);
    }

    [Fact]
    public async Task An_answer_to_a_named_origin_may_be_read()
    {
        using var response = await GetAsync("https://app.example");

        Assert.Equal("https://app.example", Header(response, "Access-Control-Allow-Origin"));
        Assert.Equal("ETag", Header(response, "Access-Control-Expose-Headers"));
        Assert.Contains("Origin", response.Headers.Vary);
    }

    [Fact]
    public async Task An_answer_to_another_origin_may_not_be_read()
    {
        using var response = await GetAsync("https://other.example");

        Assert.Null(Header(response, "Access-Control-Allow-Origin"));
    }

    private async Task<HttpResponseMessage> PreflightAsync(string origin, string method, string headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql")
        {
            Headers = { { "Origin", origin }, { "Access-Control-Request-Method", method }, { "Access-Control-Request-Headers", headers } },
        };
        return await server.Client.SendAsync(request);
    }

    private async Task<HttpResponseMessage> GetAsync(string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}") { Headers = { { "Origin", origin } } };
        return await server.Client.SendAsync(request);
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
}

[Collection(nameof(StarterServer))]
public class ClosedOriginTests(StarterServer server)
{
    [Fact]
    public async Task Without_named_origins_no_other_page_may_read_anything()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}") { Headers = { { "Origin", "https://app.example" } } };
        using var response = await server.Client.SendAsync(request);

        Assert.DoesNotContain(response.Headers, header => header.Key.StartsWith("Access-Control", StringComparison.Ordinal));
    }
}
