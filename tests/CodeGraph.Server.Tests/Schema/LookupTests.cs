using System.Text.Json;

namespace CodeGraph.Server.Tests.Schema;

[Collection(nameof(StarterServer))]
public class LookupTests(StarterServer server)
{
    private const string Query = """
        query ($codes: [String!]!, $asOf: Date) {
          lookup(codes: $codes, asOf: $asOf) { input code status reason node { code } modifiers { code } replacements { text } suggestions { text code { code } } }
        }
        """;

    [Theory]
    [InlineData("a9597", "2026-03-01", "VALID", "A9597")]
    [InlineData("E0601-RR", "2026-03-01", "VALID", "E0601")]
    [InlineData("E0601-ZZ", "2026-03-01", "UNKNOWN_MODIFIER", "E0601")]
    [InlineData("E0601-RR-ZZ", "2026-03-01", "UNKNOWN_MODIFIER", "E0601")]
    [InlineData("A9597-ZZ", "2001-01-01", "NOT_YET_EFFECTIVE", "A9597")]
    [InlineData("A9597", "2001-01-01", "NOT_YET_EFFECTIVE", "A9597")]
    [InlineData("A9523", "2026-03-01", "UNKNOWN", "A9523")]
    [InlineData("99213", "2026-03-01", "LICENSE_REQUIRED", "99213")]
    [InlineData("0524T", "2026-03-01", "LICENSE_REQUIRED", "0524T")]
    [InlineData("D0120", "2026-03-01", "LICENSE_REQUIRED", "D0120")]
    [InlineData("hello world", "2026-03-01", "MALFORMED", null)]
    [InlineData("RR", "2026-03-01", "MALFORMED", null)]
    [InlineData("", "2026-03-01", "MALFORMED", null)]
    public async Task Each_input_gets_a_verdict_with_its_reason(string input, string asOf, string status, string? code)
    {
        var answer = (await server.FieldAsync("lookup", Query, new { codes = new[] { input }, asOf }))[0];

        Assert.Equal((input, status, code), (answer.GetProperty("input").GetString(), answer.GetProperty("status").GetString(), answer.GetProperty("code").GetString()));
        Assert.NotEmpty(answer.GetProperty("reason").GetString()!);
    }

    [Fact]
    public async Task Answers_keep_the_order_of_the_inputs_repetitions_too()
    {
        var answers = await server.FieldAsync("lookup", Query, new { codes = new[] { "E0601", "nope", "A9597", "E0601" } });

        Assert.Equal(["E0601", "nope", "A9597", "E0601"], answers.EnumerateArray().Select(answer => answer.GetProperty("input").GetString()));
    }

    [Fact]
    public async Task An_unknown_code_is_offered_near_codes_apart()
    {
        var answer = (await server.FieldAsync("lookup", Query, new { codes = new[] { "A9523" } }))[0];

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("node").ValueKind);
        Assert.Contains(answer.GetProperty("suggestions").EnumerateArray(), offer => offer.GetProperty("text").GetString() == "A9524");
    }

    [Fact]
    public async Task A_modifier_of_no_loaded_release_is_named_in_the_reason()
    {
        var answer = (await server.FieldAsync("lookup", Query, new { codes = new[] { "E0601-RR-0Q" } }))[0];

        Assert.Equal("RR", Assert.Single(answer.GetProperty("modifiers").EnumerateArray()).GetProperty("code").GetString());
        Assert.Contains("0Q", answer.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task A_batch_of_more_than_500_is_refused() =>
        Assert.Equal("INVALID_ARGUMENT", await server.ErrorCodeAsync(Query, new { codes = Enumerable.Repeat("A9597", 501) }));

    [Fact]
    public async Task A_batch_of_500_is_answered() =>
        Assert.Equal(500, (await server.FieldAsync("lookup", Query, new { codes = Enumerable.Repeat("A9523", 500) })).GetArrayLength());
}
