using System.Text.Json;

namespace CodeGraph.Server.Tests.Schema;

[Collection(nameof(StarterServer))]
public class CodesConnectionTests(StarterServer server)
{
    private const string Page = """
        query ($first: Int, $after: String, $last: Int, $before: String, $where: CodeFilterInput, $order: [CodeSortInput!]) {
          codes(first: $first, after: $after, last: $last, before: $before, where: $where, order: $order) {
            nodes { code } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }
        """;

    [Fact]
    public async Task Forward_paging_meets_every_code_once_and_in_order()
    {
        var met = new List<string>();
        string? after = null;
        JsonElement page;
        do
        {
            page = await server.FieldAsync("codes", Page, new { first = 60, after });
            met.AddRange(Codes(page));
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
        while (page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());

        Assert.Equal(page.GetProperty("totalCount").GetInt32(), met.Count);
        Assert.Equal(met.Distinct().Order(StringComparer.Ordinal), met);
    }

    [Fact]
    public async Task Backward_paging_meets_the_same_codes()
    {
        var met = new List<string>();
        string? before = null;
        JsonElement page;
        do
        {
            page = await server.FieldAsync("codes", Page, new { last = 75, before });
            met.InsertRange(0, Codes(page));
            before = page.GetProperty("pageInfo").GetProperty("startCursor").GetString();
        }
        while (page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());

        Assert.Equal(page.GetProperty("totalCount").GetInt32(), met.Count);
        Assert.Equal(met.Distinct().Order(StringComparer.Ordinal), met);
    }

    [Fact]
    public async Task A_cursor_stays_good_when_its_code_no_longer_meets_the_filter()
    {
        var start = await server.FieldAsync("codes", Page, new { first = 1, where = new { code = new { eq = "A9532" } } });
        var after = start.GetProperty("pageInfo").GetProperty("endCursor").GetString();

        var page = await server.FieldAsync("codes", Page, new { first = 1, after, where = new { code = new { @in = new[] { "A9524", "A9597" } } } });

        Assert.Equal(["A9597"], Codes(page));
        Assert.True(page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
    }

    [Fact]
    public async Task Without_a_size_a_page_has_25_items() =>
        Assert.Equal(25, Codes(await server.FieldAsync("codes", Page)).Count);

    [Fact]
    public async Task A_page_of_no_items_still_counts_them_all()
    {
        var page = await server.FieldAsync("codes", Page, new { first = 0 });

        Assert.Empty(Codes(page));
        Assert.True(page.GetProperty("totalCount").GetInt32() > 60);
    }

    [Theory]
    [InlineData(101)]
    [InlineData(-1)]
    public async Task A_page_size_out_of_range_is_refused_with_a_code(int first) =>
        Assert.Equal("INVALID_ARGUMENT", await server.ErrorCodeAsync(Page, new { first }));

    [Fact]
    public async Task A_page_is_counted_from_one_end_only() =>
        Assert.Equal("INVALID_ARGUMENT", await server.ErrorCodeAsync(Page, new { first = 1, last = 1 }));

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    [InlineData("Q29kZTpBOTU5Nw")]
    public async Task A_foreign_cursor_is_refused_with_a_code(string after) =>
        Assert.Equal("INVALID_CURSOR", await server.ErrorCodeAsync(Page, new { first = 1, after }));

    [Theory]
    [InlineData("""{ "code": { "startsWith": "a95" } }""", "A9524,A9532,A9552,A9597")]
    [InlineData("""{ "code": { "in": ["A9597", "E0601"] }, "coverage": { "code": { "eq": "C" } } }""", "A9597")]
    [InlineData("""{ "and": [{ "code": { "gt": "A" } }] }""", null)]
    [InlineData("""{ "or": [{ "code": { "eq": "A9597" } }, { "code": { "eq": "A9524" } }] }""", "A9524,A9597")]
    [InlineData("""{ "system": { "eq": "CPT" }, "code": { "eq": "0524T" } }""", "0524T")]
    [InlineData("""{ "specialties": { "some": { "code": { "eq": "nuclear-medicine" } } }, "code": { "in": ["A9524", "E0601"] } }""", "A9524")]
    [InlineData("""{ "pricing": { "indicators": { "none": { "code": { "eq": "57" } } } }, "code": { "in": ["A9524", "E0601"] } }""", "E0601")]
    [InlineData("""{ "synonyms": { "any": true }, "dates": { "added": { "gte": "2017-01-01", "lt": "2017-01-02" } }, "code": { "startsWith": "A95" } }""", "A9597")]
    [InlineData("""{ "section": { "code": { "eq": "A" } }, "longDescription": { "contains": "TUMOR IDENTIFICATION" }, "code": { "neq": "A9598" } }""", "A9597")]
    public async Task A_filter_keeps_exactly_the_codes_that_meet_it(string filter, string? expected)
    {
        using var where = JsonDocument.Parse(filter);
        var answer = await server.AskAsync(Page, new { first = 100, where = where.RootElement });

        if (expected is null)
        {
            Assert.Contains("gt", answer.GetProperty("errors")[0].GetProperty("message").GetString());
            return;
        }

        var found = Codes(answer.GetProperty("data").GetProperty("codes"));
        foreach (var code in expected.Split(','))
        {
            Assert.Contains(code, found);
        }

        if (!filter.Contains("startsWith", StringComparison.Ordinal))
        {
            Assert.Equal(expected.Split(','), found);
        }
    }

    [Fact]
    public async Task Status_filters_on_the_date_of_service()
    {
        const string Count = "query ($asOf: Date) { codes(first: 0, asOf: $asOf, where: { code: { eq: \"A9597\" }, status: { eq: ACTIVE } }) { totalCount } }";

        Assert.Equal(0, (await server.FieldAsync("codes", Count, new { asOf = "2010-01-01" })).GetProperty("totalCount").GetInt32());
        Assert.Equal(1, (await server.FieldAsync("codes", Count, new { asOf = "2020-01-01" })).GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task An_order_sorts_by_its_steps_and_then_by_code()
    {
        var page = await server.FieldAsync(
            "codes",
            "{ codes(first: 100, order: [{ dates: { added: DESC } }, { code: ASC }]) { nodes { code dates { added } } } }");
        var items = page.GetProperty("nodes").EnumerateArray()
            .Select(node => (Added: node.GetProperty("dates") is { ValueKind: JsonValueKind.Object } dates ? dates.GetProperty("added").GetString() : null, Code: node.GetProperty("code").GetString()))
            .ToList();

        Assert.Equal(items.OrderByDescending(item => item.Added ?? "", StringComparer.Ordinal).ThenBy(item => item.Code, StringComparer.Ordinal), items);
    }

    [Fact]
    public async Task Paging_goes_on_in_the_order_asked_for()
    {
        var order = new[] { new { shortDescription = "DESC" } };
        var whole = Codes(await server.FieldAsync("codes", Page, new { first = 40, order }));
        var head = await server.FieldAsync("codes", Page, new { first = 15, order });
        var tail = await server.FieldAsync("codes", Page, new { first = 25, after = head.GetProperty("pageInfo").GetProperty("endCursor").GetString(), order });

        Assert.Equal(whole, Codes(head).Concat(Codes(tail)));
    }

    [Fact]
    public async Task One_step_of_an_order_names_one_field()
    {
        var answer = await server.AskAsync("{ codes(order: [{ code: ASC, system: DESC }]) { totalCount } }");

        Assert.Contains("exactly one", answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.OrdinalIgnoreCase);
    }

    private static List<string> Codes(JsonElement connection) =>
        [.. connection.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString()!)];
}
