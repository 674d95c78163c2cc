namespace CodeGraph.Server.Tests.Schema;

[Collection(nameof(StarterServer))]
public class StructureTests(StarterServer server)
{
    [Fact]
    public async Task Betos_leads_from_the_top_to_codes()
    {
        var groups = await server.FieldAsync("betosCategories", "{ betosCategories { code name parts { code parent { code } codes(first: 100) { totalCount nodes { betos { code } } } } codes(first: 0) { totalCount } } }");
        var imaging = groups.EnumerateArray().Single(group => group.GetProperty("code").GetString() == "I");

        var parts = imaging.GetProperty("parts").EnumerateArray().ToArray();
        Assert.Equal(imaging.GetProperty("codes").GetProperty("totalCount").GetInt32(), parts.Sum(part => part.GetProperty("codes").GetProperty("totalCount").GetInt32()));
        Assert.All(parts, part => Assert.All(
            part.GetProperty("codes").GetProperty("nodes").EnumerateArray(),
            code => Assert.Equal(part.GetProperty("code").GetString(), code.GetProperty("betos").GetProperty("code").GetString())));
    }

    [Fact]
    public async Task Types_of_service_lead_to_their_codes()
    {
        var rental = await server.FieldAsync("typeOfService", """{ typeOfService(code: "r") { code name codes(first: 3) { totalCount nodes { typesOfService { code } } } provenance { origin } } }""");

        Assert.Equal("R", rental.GetProperty("code").GetString());
        Assert.Equal(3, rental.GetProperty("codes").GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task A_code_tells_its_family_and_what_is_related_with_the_reason()
    {
        var code = await server.FieldAsync("code", """
            { code(code: "A9524") {
                family { key differsIn size members { code { code } traits { kind text } provenance { origin rule } } }
                related(kinds: [SAME_FAMILY], first: 5) { kind text code { code asOf } reason differences { kind this other } provenance { origin release } } } }
            """);

        Assert.Equal("serum-albumin-diagnostic", code.GetProperty("family").GetProperty("key").GetString());
        var related = Assert.Single(code.GetProperty("related").EnumerateArray());
        Assert.Equal("A9532 differs only in isotope (I-125 instead of I-131).", related.GetProperty("reason").GetString());
        Assert.Equal("DERIVED", related.GetProperty("provenance").GetProperty("origin").GetString());
    }

    [Fact]
    public async Task Families_page_and_are_found_by_their_keys()
    {
        const string Query = "query ($after: String) { families(first: 2, after: $after, differsIn: [DOSE]) { totalCount nodes { key differsIn } pageInfo { endCursor } } }";
        var head = await server.FieldAsync("families", Query);
        var next = await server.FieldAsync("families", Query, new { after = head.GetProperty("pageInfo").GetProperty("endCursor").GetString() });
        var key = head.GetProperty("nodes")[0].GetProperty("key").GetString()!;

        Assert.NotEqual(key, next.GetProperty("nodes")[0].GetProperty("key").GetString());
        Assert.Equal(key, (await server.FieldAsync("family", "query ($key: String!) { family(key: $key) { key } }", new { key })).GetProperty("key").GetString());
        Assert.Equal("INVALID_CURSOR", await server.ErrorCodeAsync("""{ families(after: "x") { totalCount } }"""));
    }

    [Fact]
    public async Task More_related_codes_than_a_page_are_refused() =>
        Assert.Equal("INVALID_ARGUMENT", await server.ErrorCodeAsync("""{ code(code: "A9524") { related(first: 101) { text } } }"""));
}
