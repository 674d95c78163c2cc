using System.Text.Json;
using CodeGraph.Testing;

namespace CodeGraph.Server.Tests.Schema.Changes;

[Collection(nameof(ReleasesServer))]
public class CodeChangesTests(ReleasesServer server)
{
    private const string Query = """
        query ($from: String!, $to: String!, $kinds: [CodeChangeKind!], $where: CodeFilterInput, $first: Int, $after: String) {
          codeChanges(from: $from, to: $to, kinds: $kinds, where: $where, first: $first, after: $after) {
            totalCount from { code } to { code }
            counts { kind changes codes modifiers }
            pageInfo { hasNextPage endCursor }
            nodes {
              kind code field oldValue newValue oldMeaning newMeaning
              oldProvenance { source release row } newProvenance { source release row }
              node { __typename ... on Code { longDescription asOf } ... on Modifier { longDescription } }
            }
          }
        }
        """;

    [Fact]
    public async Task Every_change_comes_with_both_values_and_their_sources() =>
        Snapshot.Match(await server.SnapshotAsync(Query, new { from = "2020-01", to = "2026-01" }));

    [Fact]
    public async Task Kinds_choose_and_the_counts_still_tell_of_all()
    {
        var changes = await server.FieldAsync("codeChanges", Query, new { from = "2020-01", to = "2026-01", kinds = new[] { "ADDED", "COVERAGE" } });

        Assert.Equal(["A0002", "A0005"], changes.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString()));
        Assert.Equal(2, changes.GetProperty("totalCount").GetInt32());
        Assert.Contains(changes.GetProperty("counts").EnumerateArray(), count => count.GetProperty("kind").GetString() == "DISCONTINUED");
    }

    [Fact]
    public async Task A_condition_chooses_codes_and_their_counts()
    {
        var changes = await server.FieldAsync("codeChanges", Query, new { from = "2020-01", to = "2026-01", where = new { code = new { eq = "A0003" } } });

        Assert.Equal(["DISCONTINUED", "ADMINISTRATIVE"], changes.GetProperty("counts").EnumerateArray().Select(count => count.GetProperty("kind").GetString()).Order().Reverse());
        Assert.All(changes.GetProperty("nodes").EnumerateArray(), node => Assert.Equal("A0003", node.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Pages_put_together_are_the_whole_list()
    {
        var whole = await server.FieldAsync("codeChanges", Query, new { from = "2020-01", to = "2026-01" });
        var (paged, after) = (new List<string>(), (string?)null);
        do
        {
            var page = await server.FieldAsync("codeChanges", Query, new { from = "2020-01", to = "2026-01", first = 2, after });
            paged.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetRawText()));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        Assert.Equal(whole.GetProperty("nodes").EnumerateArray().Select(node => node.GetRawText()), paged);
    }

    [Theory]
    [InlineData("2019-01", "2026-01", "names no loaded release")]
    [InlineData("2026-01", "2020-01", "2020-01 is not later than 2026-01")]
    [InlineData("2020-01", "pfs-2025-10", "another data set")]
    public async Task Releases_that_cannot_be_compared_are_refused_with_those_that_are_loaded(string from, string to, string reason)
    {
        var answer = await server.AskAsync(Query, new { from, to });

        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal("INVALID_ARGUMENT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains(reason, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("2026-01, 2020-01", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_of_the_page_for_users_is_answered_as_written()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(SourceFolder.Root, "docs", "data.md"));
        var start = page.IndexOf("```graphql", StringComparison.Ordinal) + "```graphql".Length;
        var sample = page[start..page.IndexOf("```", start, StringComparison.Ordinal)];

        var changes = await server.FieldAsync("codeChanges", sample);

        Assert.Equal(3, changes.GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task A_cursor_of_another_list_is_refused() =>
        Assert.Equal("INVALID_CURSOR", await server.ErrorCodeAsync(Query, new { from = "2020-01", to = "2026-01", after = "Y3Vyc29yOkEwMDAx" }));

    [Fact]
    public async Task The_history_of_a_code_says_what_each_release_revised()
    {
        var code = await server.FieldAsync("code", """
            { code(code: "A0002") { history { kind date changes { field oldValue newValue oldProvenance { release row } newProvenance { release row } } provenance { release } } } }
            """);

        var revision = code.GetProperty("history").EnumerateArray().Single(e => e.GetProperty("kind").GetString() == "REVISED");
        Assert.Equal("2026-01-01", revision.GetProperty("date").GetString());
        Assert.Equal(
            [("LONG DESCRIPTION", "Old wording", "New wording"), ("COV", "C", "D")],
            revision.GetProperty("changes").EnumerateArray().Select(change => (Text(change, "field"), Text(change, "oldValue"), Text(change, "newValue"))));

        static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
    }
}
