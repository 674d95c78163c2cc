using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CodeGraph.Server.Tests.Web;

[Collection(nameof(StarterServer))]
public partial class TypeaheadPageTests(StarterServer server)
{
    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/typeahead.js", "text/javascript")]
    [InlineData("/typeahead.css", "text/css")]
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
        using var first = await server.Client.GetAsync("/typeahead.js");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/typeahead.js");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/typeahead.js")]
    [InlineData("/typeahead.css")]
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
        var script = await server.Client.GetStringAsync("/typeahead.js");
        var queries = Query().Matches(script).Select(match => match.Groups["query"].Value).ToList();

        Assert.Equal(4, queries.Count);
        foreach (var query in queries)
        {
            var answer = await server.AskAsync(query, query.Contains("$text", StringComparison.Ordinal) ? new { text = "walker" } : new { code = "RR" });
            Assert.False(answer.TryGetProperty("errors", out var errors), errors.ValueKind == JsonValueKind.Undefined ? "" : errors.ToString());
        }
    }

    [GeneratedRegex("= `(?<query>query [^`]+)`")]
    private static partial Regex Query();
}
