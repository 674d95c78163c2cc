using System.Text.Json;

namespace CodeGraph.Server.Tests.Schema.Coverage;

[Collection(nameof(CoverageServer))]
public class CoverageTests(CoverageServer server)
{
    [Fact]
    public async Task A_code_is_named_by_documents_with_contractor_states_and_link()
    {
        var coverage = await CoverageAsync("A9597", """
            code documents { totalCount nodes { group paragraph provenance { source row release } document { displayId title url effectiveDate contractors { number } states { abbreviation } statesRule } } }
            """);

        Assert.Equal("C", coverage.GetProperty("code").GetString());
        Assert.Equal(2, coverage.GetProperty("documents").GetProperty("totalCount").GetInt32());
        Assert.Equal(
            """{"group":"1","paragraph":"For PET","provenance":{"source":"lcd_x_hcpc_code.csv","row":2,"release":"mcd-2026-02"},"document":{"displayId":"L50001","title":"Invented Imaging","url":"https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=50001&ver=7","effectiveDate":"2015-10-01","contractors":[{"number":"01111"}],"states":[{"abbreviation":"MN"}],"statesRule":"the jurisdictions of its contractors (contractor_jurisdiction)"}}""",
            coverage.GetProperty("documents").GetProperty("nodes")[0].GetRawText());
    }

    [Theory]
    [InlineData("""(state: "tx")""", "L50002")]
    [InlineData("""(state: "Minnesota")""", "L50001")]
    [InlineData("""(contractor: "02222")""", "L50002")]
    [InlineData("""(contractor: "northern")""", "L50001")]
    [InlineData("(type: LOCAL_DETERMINATION)", "L50001 L50002")]
    [InlineData("(type: ARTICLE)", "")]
    [InlineData("(first: 1)", "L50001")]
    public async Task Documents_are_filtered(string arguments, string expected)
    {
        var coverage = await CoverageAsync("A9597", $"documents{arguments} {{ nodes {{ document {{ displayId }} }} }}");

        Assert.Equal(expected, string.Join(' ', coverage.GetProperty("documents").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("document").GetProperty("displayId").GetString())));
    }

    [Fact]
    public async Task A_state_that_does_not_exist_is_refused()
    {
        Assert.Equal("INVALID_ARGUMENT", await server.ErrorCodeAsync("""{ coverageDocuments(state: "Wonderland") { totalCount } }"""));
    }

    [Fact]
    public async Task National_determinations_come_with_their_reason()
    {
        var reference = (await CoverageAsync("A9597", "nationalDeterminations { section reason through { displayId } document { displayId manualSection title } provenance { source } }"))
            .GetProperty("nationalDeterminations").EnumerateArray().Last();

        Assert.Equal("L50001, which names A9597, points to it.", reference.GetProperty("reason").GetString());
        Assert.Equal("""{"displayId":"NCD900","manualSection":"220.99.1","title":"Invented National Imaging"}""", reference.GetProperty("document").GetRawText());
    }

    [Theory]
    [InlineData("2026-03-01", 1)]
    [InlineData("2026-07-01", 0)]
    [InlineData("2019-12-31", 0)]
    public async Task Exclusions_of_self_administered_drugs_apply_by_date(string asOf, int count)
    {
        var code = await server.FieldAsync("code", "query ($asOf: Date) { code(code: \"J0139\", asOf: $asOf) { coverage { selfAdministeredDrugs { brand comments article { displayId notice } } } } }", new { asOf });

        Assert.Equal(count, code.GetProperty("coverage").GetProperty("selfAdministeredDrugs").GetArrayLength());
    }

    [Fact]
    public async Task Nothing_found_is_said_with_what_was_looked_through()
    {
        var coverage = await CoverageAsync("A9524", "notice documents { totalCount }");

        Assert.Equal(0, coverage.GetProperty("documents").GetProperty("totalCount").GetInt32());
        Assert.Equal(
            "No determination or article that names A9524 was found in the loaded tables of the Medicare Coverage Database (mcd-2026-02); this says nothing about whether Medicare covers it. "
            + "Since 2019 the A/B contractors' lists of codes stand in billing and coding articles, and the table of those (article_x_hcpc_code.csv) is not among the loaded tables of the Medicare Coverage Database (mcd-2026-02).",
            coverage.GetProperty("notice").GetString());
    }

    [Fact]
    public async Task A_document_is_found_by_display_id_by_id_and_as_a_node()
    {
        var document = await server.FieldAsync("coverageDocument", """{ coverageDocument(id: "l50001") { id displayId codes { nodes { code } } relatedDocuments { document { displayId } } } }""");
        var again = await server.FieldAsync("node", "query ($id: ID!) { node(id: $id) { id ... on CoverageDocument { displayId codes { nodes { code } } relatedDocuments { document { displayId } } } } }", new { id = document.GetProperty("id").GetString() });
        var byId = await server.FieldAsync("coverageDocument", "query ($id: ID!) { coverageDocument(id: $id) { displayId } }", new { id = document.GetProperty("id").GetString() });

        Assert.Equal(document.GetRawText(), again.GetRawText());
        Assert.Equal("L50001", byId.GetProperty("displayId").GetString());
        Assert.Equal("NCD900", document.GetProperty("relatedDocuments")[0].GetProperty("document").GetProperty("displayId").GetString());
        Assert.Equal(JsonValueKind.Null, (await server.FieldAsync("coverageDocument", """{ coverageDocument(id: "L1") { displayId } }""")).ValueKind);
    }

    [Theory]
    [InlineData("""text: "invented national" """, "NCD900")]
    [InlineData("""text: "220.99" """, "NCD900")]
    [InlineData("""state: "TX", type: LOCAL_DETERMINATION""", "L50002")]
    [InlineData("""code: "a9597", contractor: "Southern" """, "L50002")]
    [InlineData("""text: "imaging", last: 1""", "NCD900")]
    public async Task Documents_are_searched(string arguments, string expected)
    {
        var found = await server.FieldAsync("coverageDocuments", $"{{ coverageDocuments({arguments}) {{ nodes {{ displayId }} }} }}");

        Assert.Equal(expected, string.Join(' ', found.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("displayId").GetString())));
    }

    [Fact]
    public async Task Contractors_are_found_by_state_and_number()
    {
        var contractors = await server.FieldAsync("contractors", """{ contractors(state: "TX") { number name states { name } } }""");
        var contractor = await server.FieldAsync("contractor", """{ contractor(number: "01111") { name type provenance { source row } } }""");

        Assert.Equal("""[{"number":"02222","name":"Southern Invented","states":[{"name":"Texas"}]}]""", contractors.GetRawText());
        Assert.Equal("""{"name":"Northern Invented","type":null,"provenance":{"source":"contractor.csv","row":2}}""", contractor.GetRawText());
    }

    private async Task<JsonElement> CoverageAsync(string code, string selection) =>
        (await server.FieldAsync("code", $$"""query ($code: String!) { code(code: $code) { coverage { {{selection}} } } }""", new { code })).GetProperty("coverage");
}
