using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CodeGraph.Server.Tests.Web;

[Collection(nameof(StarterServer))]
public partial class TypeaheadPageTests(StarterServer server)
{
    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/page.js", "text/javascript")]
    [InlineData("/base.css", "text/css")]
    [InlineData("/favicon.svg", "image/svg+xml")]
    public async Task The_page_comes_with_its_files_and_a_strict_policy(string path, string contentType)
    {
        using var response = await server.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(contentType, response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task An_unchanged_file_is_not_sent_again()
    {
        using var first = await server.Client.GetAsync("/page.js");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/page.js");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/page.js")]
    [InlineData("/api.js")]
    [InlineData("/base.css")]
    [InlineData("/search.css")]
    [InlineData("/record.css")]
    public async Task The_page_loads_nothing_from_elsewhere(string path) =>
        Assert.DoesNotMatch("""(?:src|href)="(?:https?:)?//|@import|url\(|fetch\(['"]http""", await server.Client.GetStringAsync(path));

    [Fact]
    public async Task The_box_is_a_combobox_over_a_listbox()
    {
        var page = await server.Client.GetStringAsync("/");

        Assert.All(
            ["role=\"combobox\"", "aria-controls=\"suggestions\"", "aria-autocomplete=\"list\"", "role=\"listbox\"", "aria-live=\"polite\"", "<label for=\"query\">", "lang=\"en\""],
            part => Assert.Contains(part, page));
    }

    [Fact]
    public async Task Every_query_of_the_page_is_answered_by_the_schema()
    {
        var script = await server.Client.GetStringAsync("/queries.js");
        var fragments = Fragment().Matches(script).ToDictionary(match => $"${{{match.Groups["name"].Value}}}", match => match.Groups["text"].Value);
        var queries = Query().Matches(script).Select(match => fragments.Aggregate(match.Groups["query"].Value, (query, part) => query.Replace(part.Key, part.Value))).ToList();

        Assert.Equal(10, queries.Count);
        foreach (var query in queries)
        {
            var variables = new[] { "text", "code" }.Where(name => query.Contains($"${name}:", StringComparison.Ordinal)).ToDictionary(name => name, name => name is "text" ? "walker" : "RR");
            var answer = await server.AskAsync(query, variables);
            Assert.False(answer.TryGetProperty("errors", out var errors), errors.ValueKind == JsonValueKind.Undefined ? "" : errors.ToString());
        }
    }

    [Theory]
    [InlineData("/codes/J9271", "../?code=J9271")]
    [InlineData("/modifiers/RR", "../?modifier=RR")]
    [InlineData("/codes/a%26b%3Dc", "../?code=a%26b%3Dc")]
    public async Task A_short_address_leads_to_the_page_of_the_code(string path, string location)
    {
        using var response = await server.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(location, response.Headers.Location!.OriginalString);
    }

    [GeneratedRegex("= `(?<query>query [^`]+)`")]
    private static partial Regex Query();

    [GeneratedRegex(@"const (?<name>[A-Z]+) = `(?<text>\s+fragment [^`]+)`")]
    private static partial Regex Fragment();
}
