using System.Text.Json;

namespace CodeGraph.Server.Tests.Schema;

[Collection(nameof(StarterServer))]
public class SearchTests(StarterServer server)
{
    [Fact]
    public async Task A_misspelt_plain_language_query_finds_both_albumins_on_top()
    {
        var search = await server.FieldAsync(
            "search", """{ search(query: "blood volume tracr") { totalCount nodes { ... on Code { code } } edges { match { tier } } } }""");

        Assert.Equal(["A9524", "A9532"], search.GetProperty("nodes").EnumerateArray().Take(2).Select(node => node.GetProperty("code").GetString()).Order());
        Assert.Equal("TYPO", search.GetProperty("edges")[0].GetProperty("match").GetProperty("tier").GetString());
    }

    [Fact]
    public async Task A_hit_says_which_word_stands_where_in_which_text()
    {
        var search = await server.FieldAsync(
            "search", """{ search(query: "serum albumin", first: 1) { edges { score match { tier field term synonym edits } highlights { field text spans { start end } } node { ... on Code { code } } } } }""");
        var edge = search.GetProperty("edges")[0];
        var highlights = edge.GetProperty("highlights").EnumerateArray().ToList();

        Assert.NotEmpty(highlights);
        Assert.All(highlights, highlight => Assert.All(highlight.GetProperty("spans").EnumerateArray(), span =>
            Assert.Contains(
                highlight.GetProperty("text").GetString()![span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()].ToUpperInvariant(),
                new[] { "SERUM", "ALBUMIN", "SERUM ALBUMIN" })));
        Assert.Equal(0, edge.GetProperty("match").GetProperty("edits").GetInt32());
    }

    [Fact]
    public async Task A_code_that_does_not_exist_has_no_hit_but_near_codes()
    {
        var search = await server.FieldAsync("search", """{ search(query: "A9523") { totalCount nodes { __typename } didYouMean { text reason code { code } } } }""");

        Assert.Equal(0, search.GetProperty("totalCount").GetInt32());
        Assert.Contains(search.GetProperty("didYouMean").EnumerateArray(), offer => offer.GetProperty("code").GetProperty("code").GetString() == "A9524");
    }

    [Fact]
    public async Task Pages_join_to_the_whole_result()
    {
        const string Query = "query ($first: Int, $after: String) { search(query: \"wheelchair\", first: $first, after: $after) { totalCount nodes { ... on Code { code } ... on Modifier { code } } pageInfo { hasNextPage hasPreviousPage endCursor } } }";
        var whole = await server.FieldAsync("search", Query, new { first = 100 });
        var head = await server.FieldAsync("search", Query, new { first = 3 });
        var tail = await server.FieldAsync("search", Query, new { first = 97, after = head.GetProperty("pageInfo").GetProperty("endCursor").GetString() });

        Assert.True(head.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.True(tail.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
        Assert.Equal(Codes(whole), Codes(head).Concat(Codes(tail)));
    }

    [Fact]
    public async Task Facets_count_what_the_filter_lets_through()
    {
        var search = await server.FieldAsync(
            "search", """{ search(query: "wheelchair", where: { section: { code: { eq: "E" } } }) { totalCount facets { field values { value count } } } }""");
        var section = search.GetProperty("facets").EnumerateArray().Single(facet => facet.GetProperty("field").GetString() == "section");

        Assert.Equal(
            search.GetProperty("totalCount").GetInt32(),
            section.GetProperty("values").EnumerateArray().Single(value => value.GetProperty("value").GetString() == "E").GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Facets_highlights_and_offers_are_there_for_the_asking()
    {
        var search = await server.FieldAsync(
            "search",
            """{ search(query: "blood volume tracr", first: 1) { totalCount interpretation didYouMean { text } facets { field } edges { highlights { spans { start } } match { tier edits term relatedTo } } } }""");

        Assert.Contains("blood volume tracer", search.GetProperty("interpretation").GetString());
        Assert.Equal("blood volume tracer", search.GetProperty("didYouMean")[0].GetProperty("text").GetString());
        Assert.NotEmpty(search.GetProperty("facets").EnumerateArray());
        Assert.NotEmpty(search.GetProperty("edges")[0].GetProperty("highlights").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, search.GetProperty("edges")[0].GetProperty("match").GetProperty("relatedTo").ValueKind);
    }

    [Fact]
    public async Task A_modifier_is_found_beside_codes()
    {
        var search = await server.FieldAsync("search", """{ search(query: "RR", first: 1) { nodes { __typename ... on Modifier { code whenToUse } } } }""");

        Assert.Equal("Modifier", search.GetProperty("nodes")[0].GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task A_suggestion_names_what_matched()
    {
        var suggestions = await server.FieldAsync("suggest", """{ suggest(text: "wheelch", first: 3) { code text spans { start end } match { tier } node { __typename } } }""");

        Assert.Equal(3, suggestions.GetArrayLength());
        Assert.All(suggestions.EnumerateArray(), suggestion => Assert.NotEmpty(suggestion.GetProperty("spans").EnumerateArray()));
    }

    [Theory]
    [InlineData("{ search(query: \"x\", first: 101) { totalCount } }", "INVALID_ARGUMENT")]
    [InlineData("{ search(query: \"x\", after: \"bad\") { totalCount } }", "INVALID_CURSOR")]
    [InlineData("{ suggest(text: \"x\", first: 51) { code } }", "INVALID_ARGUMENT")]
    [InlineData("{ node(id: \"bad\") { id } }", "INVALID_ID")]
    public async Task What_a_type_cannot_rule_out_is_refused_with_a_code(string query, string code) => Assert.Equal(code, await server.ErrorCodeAsync(query));

    private static IEnumerable<string?> Codes(JsonElement connection) => connection.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString());
}
