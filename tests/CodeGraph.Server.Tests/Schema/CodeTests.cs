using CodeGraph.Testing;

namespace CodeGraph.Server.Tests.Schema;

[Collection(nameof(StarterServer))]
public class CodeTests(StarterServer server)
{
    [Fact]
    public async Task The_facts_of_the_reference_page_are_answered_in_one_query()
    {
        var code = await server.FieldAsync(
            "code",
            """
            { code(code: "A9597") { shortDescription longDescription coverage { code meaning } betos { code meaning } pricing { indicators { code meaning } } synonyms plainLanguage specialties { name } } }
            """);

        Assert.Equal("Pet, dx, for tumor id, noc", code.GetProperty("shortDescription").GetString());
        Assert.Equal("Carrier judgment", code.GetProperty("coverage").GetProperty("meaning").GetString());
        Assert.Equal("Standard imaging - nuclear medicine", code.GetProperty("betos").GetProperty("meaning").GetString());
        Assert.Equal("Other carrier priced", code.GetProperty("pricing").GetProperty("indicators")[0].GetProperty("meaning").GetString());
        Assert.NotEmpty(code.GetProperty("synonyms").EnumerateArray());
        Assert.NotEmpty(code.GetProperty("plainLanguage").EnumerateArray());
        Assert.Contains(code.GetProperty("specialties").EnumerateArray(), specialty => specialty.GetProperty("name").GetString() == "Nuclear medicine");
    }

    [Theory]
    [InlineData("A9524")]
    [InlineData("A9532")]
    [InlineData("0524T")]
    public async Task Every_official_fact_comes_with_its_source(string code) => Snapshot.Match(await server.SnapshotAsync(
        """
        query Everything($code: String!) {
          code(code: $code) {
            code system status asOf shortDescription longDescription descriptorNotice
            descriptors { kind text provenance { origin source release rule } }
            section { code name system firstCode lastCode parent { code } }
            coverage { code meaning note provenance { origin source } }
            pricing { indicators { code meaning group note } multiplePricing { code meaning } }
            betos { code meaning } typesOfService { code meaning } anesthesiaBaseUnits
            ambulatorySurgery { group { code meaning } effectiveDate } outpatientGroup { effectiveDate }
            dates { added actionEffective terminated } action { code meaning }
            crossReferences { text } references { coverageIssuesManual medicareCarriersManual statute labCertifications { code } }
            processingNote { number text note }
            history { kind date action { code meaning } }
            releases { code name }
            provenance { official { origin source release } curated { origin source } }
          }
        }
        """,
        new { code }), code);

    [Theory]
    [InlineData("a-9597")]
    [InlineData(" A 9597 ")]
    [InlineData("A9597")]
    public async Task A_code_is_found_however_it_is_written(string written)
    {
        var code = await server.FieldAsync("code", "query ($code: String!) { code(code: $code) { code } }", new { code = written });

        Assert.Equal("A9597", code.GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_code_that_does_not_exist_is_null_and_no_error()
    {
        var code = await server.FieldAsync("code", """{ code(code: "Z9999") { code } }""");

        Assert.Equal(System.Text.Json.JsonValueKind.Null, code.ValueKind);
    }

    [Theory]
    [InlineData("2016-12-31", "NOT_YET_EFFECTIVE")]
    [InlineData("2017-01-01", "ACTIVE")]
    public async Task The_date_of_service_decides_the_status(string asOf, string status)
    {
        var code = await server.FieldAsync("code", "query ($asOf: Date) { code(code: \"A9597\", asOf: $asOf) { status asOf } }", new { asOf });

        Assert.Equal((status, asOf), (code.GetProperty("status").GetString(), code.GetProperty("asOf").GetString()));
    }

    [Fact]
    public async Task Without_a_date_of_service_the_day_of_the_request_counts()
    {
        var code = await server.FieldAsync("code", """{ code(code: "A9597") { asOf } }""");

        Assert.Equal("2026-03-01", code.GetProperty("asOf").GetString());
    }

    [Theory]
    [InlineData("\"2026-02-30\"")]
    [InlineData("\"yesterday\"")]
    [InlineData("20260101")]
    public async Task A_day_that_is_none_is_refused_before_anything_runs(string literal)
    {
        var answer = await server.AskAsync("{ code(code: \"A9597\", asOf: " + literal + ") { code } }");

        Assert.Contains("Date cannot represent value", answer.GetProperty("errors")[0].GetProperty("message").GetString());
        Assert.False(answer.TryGetProperty("data", out _));
    }
}
