using System.Text.Json;
using System.Text.RegularExpressions;

namespace CodeGraph.Server.Tests.Schema;

[Collection(nameof(ReleasesServer))]
public class ReleasesTests(ReleasesServer server)
{
    private const string Lookup = "query ($codes: [String!]!, $asOf: Date) { lookup(codes: $codes, asOf: $asOf) { status reason node { code } replacements { text } } }";

    [Fact]
    public async Task The_record_in_force_on_the_date_answers_whatever_the_door()
    {
        const string Query = """
            query ($asOf: Date, $id: ID!, $modifier: ID!) {
              code(code: "A0002", asOf: $asOf) { longDescription }
              codes(where: { coverage: { code: { eq: "C" } }, code: { eq: "A0002" } }, asOf: $asOf) { nodes { longDescription } }
              lookup(codes: ["A0002"], asOf: $asOf) { node { longDescription } }
              search(query: "A0002", asOf: $asOf) { nodes { ... on Code { longDescription } } }
              suggest(text: "A0002", asOf: $asOf) { node { ... on Code { longDescription } } }
              modifier(code: "ZA", asOf: $asOf) { longDescription }
              node(id: $id) { ... on Code { longDescription } }
              nodes(ids: [$modifier]) { ... on Modifier { longDescription } }
            }
            """;
        var before = await AnswerOnAsync("2021-06-30");
        var after = await AnswerOnAsync("2026-02-01");

        // Its coverage code is another one since 2026, so that the list of codes has it only before.
        Assert.Equal((8, 0), (Count(before, "Old (wording|modifier)"), Count(before, "New (wording|modifier)")));
        Assert.Equal((0, 7), (Count(after, "Old (wording|modifier)"), Count(after, "New (wording|modifier)")));

        async Task<JsonElement> AnswerOnAsync(string asOf)
        {
            var ids = (await server.AskAsync("query ($asOf: Date) { code(code: \"A0002\", asOf: $asOf) { id } modifier(code: \"ZA\", asOf: $asOf) { id } }", new { asOf })).GetProperty("data");
            return (await server.AskAsync(Query, new { asOf, id = IdIn(ids, "code"), modifier = IdIn(ids, "modifier") })).GetProperty("data");
        }

        static string? IdIn(JsonElement data, string field) => data.GetProperty(field).GetProperty("id").GetString();
        static int Count(JsonElement data, string pattern) => Regex.Count(data.GetRawText(), pattern);
    }

    [Theory]
    [InlineData("2026-02-01", false)]
    [InlineData("2020-01-01", false)]
    [InlineData("2019-12-31", true)]
    public async Task A_date_before_all_loaded_releases_is_said_aloud(string asOf, bool isNoticed)
    {
        var notice = (await server.FieldAsync("code", "query ($asOf: Date) { code(code: \"A0002\", asOf: $asOf) { recordNotice } }", new { asOf })).GetProperty("recordNotice").GetString();

        Assert.Equal(isNoticed, notice is not null);
        if (isNoticed)
        {
            Assert.Equal("No loaded release with A0002 was in force on 2019-12-31; the facts are those of the oldest one loaded, Release 2020-01, in force from 2020-01-01.", notice);
        }
    }

    [Fact]
    public async Task Releases_are_listed_by_data_set()
    {
        var all = await server.FieldAsync("releases", "{ releases { code dataSet codeCount } }");
        var fees = await server.FieldAsync("releases", "{ releases(dataSet: PHYSICIAN_FEE_SCHEDULE) { code dataSet codeCount modifierCount } }");

        Assert.Equal(["2026-01", "2020-01", "pfs-2025-10"], all.EnumerateArray().Select(release => release.GetProperty("code").GetString()));
        Assert.Equal("""[{"code":"pfs-2025-10","dataSet":"PHYSICIAN_FEE_SCHEDULE","codeCount":null,"modifierCount":null}]""", fees.GetRawText());
        Assert.Equal(4, all[0].GetProperty("codeCount").GetInt32());
    }

    [Fact]
    public async Task A_release_is_found_by_its_key_and_an_unknown_one_is_null()
    {
        Assert.Equal("Release 2020-01", (await server.FieldAsync("release", "{ release(code: \"2020-01\") { name } }")).GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, (await server.FieldAsync("release", "{ release(code: \"1999-01\") { name } }")).ValueKind);
    }

    [Theory]
    [InlineData("A0003", "2024-12-31", "VALID", "Valid on 2024-12-31; A0003 ends on 2024-12-31.")]
    [InlineData("A0003", "2025-01-01", "TERMINATED", "A0003 could be used until 2024-12-31.")]
    [InlineData("A0004", "2025-12-31", "VALID", "Valid on 2025-12-31.")]
    [InlineData("A0004", "2026-01-01", "TERMINATED", "The release that takes effect on 2026-01-01 no longer has A0004; 2020-01, the last loaded one with it, gives no last day.")]
    [InlineData("A0005", "2024-12-31", "NOT_YET_EFFECTIVE", "A0005 can be used from 2025-01-01.")]
    public async Task A_lookup_tells_validity_over_all_releases(string code, string asOf, string status, string reason)
    {
        var answer = (await server.FieldAsync("lookup", Lookup, new { codes = new[] { code }, asOf }))[0];

        Assert.Equal((status, reason), (answer.GetProperty("status").GetString(), answer.GetProperty("reason").GetString()));
    }

    [Fact]
    public async Task A_code_that_ended_is_replaced_by_what_the_newest_record_names()
    {
        var answer = (await server.FieldAsync("lookup", Lookup, new { codes = new[] { "A0003" }, asOf = "2025-06-01" }))[0];

        Assert.Equal("A0002", Assert.Single(answer.GetProperty("replacements").EnumerateArray()).GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_code_that_only_a_data_set_names_exists_and_says_who_names_it()
    {
        var answer = (await server.FieldAsync("lookup", Lookup, new { codes = new[] { "99213" } }))[0];
        var code = await server.FieldAsync("code", "{ code(code: \"99213\") { code system status descriptorNotice } }");
        var codes = await server.FieldAsync("codes", "{ codes(where: { system: { eq: CPT } }) { totalCount } }");

        Assert.Equal(("LICENSE_REQUIRED", "99213"), (answer.GetProperty("status").GetString(), answer.GetProperty("node").GetProperty("code").GetString()));
        Assert.StartsWith("99213 is named by the physician fee schedule (pfs-2025-10); its validity on a date cannot be told from there.", answer.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Equal(("CPT", "UNKNOWN"), (code.GetProperty("system").GetString(), code.GetProperty("status").GetString()));
        Assert.Contains("American Medical Association", code.GetProperty("descriptorNotice").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, codes.GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("99213", 1)]
    [InlineData("9921", 1)]
    [InlineData("office visit", 0)]
    [InlineData("99214", 0)]
    public async Task A_listed_code_is_found_by_its_digits_alone(string query, int hits)
    {
        var found = await server.FieldAsync("search", "query ($query: String!) { search(query: $query) { totalCount } }", new { query });
        var offered = await server.FieldAsync("suggest", "query ($query: String!) { suggest(text: $query) { code } }", new { query });

        Assert.Equal((hits, hits), (found.GetProperty("totalCount").GetInt32(), offered.GetArrayLength()));
    }
}
