using System.Net;

namespace CodeGraph.Server.Tests.Hosting;

[Collection(nameof(StarterServer))]
public class HostileRequestTests(StarterServer server)
{
    public static TheoryData<string> Documents => new()
    {
        { string.Concat(Enumerable.Repeat("{a", 100_000)) },
        { "{ code(code: " + new string('[', 100_000) + new string(']', 100_000) + ") { code } }" },
        { "{ " + string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"a{i}: __typename")) + " }" },
        { "{ ...F0 } " + string.Join(' ', Enumerable.Range(0, 1000).Select(i => $"fragment F{i} on Query {{ ...F{i + 1} }}")) + " fragment F1000 on Query { __typename }" },
        { "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }" },
        { "{ code(code: \"" + new string('x', 900_000) + "\") { code } }" },
        { "{ search(query: \"" + string.Concat(Enumerable.Repeat("wheelchair ", 20_000)) + "\") { totalCount } }" },
        { "{ sections { codes(first: 100) { nodes { specialties { codes(first: 100) { nodes { specialties { codes(first: 100) { nodes { code } } } } } } } } } }" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_hostile_document_gets_an_answer_and_the_server_lives_on(string query)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var response = await server.Client.PostAsync("/graphql", TestServerHost.Body(System.Text.Json.JsonSerializer.Serialize(new { query })), timeout.Token);

        Assert.NotEqual(HttpStatusCode.InternalServerError, response.StatusCode);
        await AssertAliveAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("42")]
    [InlineData("{\"query\": 42}")]
    [InlineData("{\"query\": \"{ __typename }\", \"variables\": [1]}")]
    [InlineData("{\"query\": \"{ __typename }\\ud800\"}")]
    public async Task A_malformed_body_is_the_callers_mistake(string body)
    {
        using var response = await server.Client.PostAsync("/graphql", TestServerHost.Body(body));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("\"errors\"", await response.Content.ReadAsStringAsync());
        await AssertAliveAsync();
    }

    [Fact]
    public async Task A_body_beyond_a_megabyte_is_too_large()
    {
        using var response = await server.Client.PostAsync("/graphql", TestServerHost.Body("{\"query\": \"{ __typename }" + new string(' ', 2_000_000) + "\"}"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    private async Task AssertAliveAsync() =>
        Assert.Equal("A9597", (await server.FieldAsync("code", """{ code(code: "A9597") { code } }""")).GetProperty("code").GetString());
}
