using System.Text.Json.Nodes;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Hosting;

internal static class ResponseAssertions
{
    internal static async Task<JsonNode> JsonAsync(this HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsByteArrayAsync())!;

    /// <summary>The body as compact JSON, to compare a whole response at a glance.</summary>
    internal static async Task<string> TextAsync(this HttpResponseMessage response) => (await response.JsonAsync()).ToJsonString();

    /// <summary>Asserts the status and that the body is one error without data; gives its message.</summary>
    internal static async Task<string> AssertRefusedAsync(this HttpResponseMessage response, int statusCode)
    {
        var body = await response.JsonAsync();
        Assert.Equal(statusCode, (int)response.StatusCode);
        Assert.Equal("utf-8", response.Content.Headers.ContentType!.CharSet);
        Assert.False(body.AsObject().ContainsKey("data"));
        var error = Assert.Single(body["errors"]!.AsArray())!;
        return error["message"]!.GetValue<string>();
    }
}
