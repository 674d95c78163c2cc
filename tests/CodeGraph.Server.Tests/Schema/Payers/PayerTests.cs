namespace CodeGraph.Server.Tests.Schema.Payers;

[Collection(nameof(CoverageServer))]
public class PayerTests(CoverageServer server)
{
    [Fact]
    public async Task A_licensees_policies_are_told_with_their_source()
    {
        var policies = await server.FieldAsync("code", """
            { code(code: "A9597", asOf: "2026-03-01") { payerPolicies(payer: "invented-plan") { notice policies { payer { id name } kind text modifier effectiveFrom citation provenance { source row } } } } }
            """);

        Assert.Equal(
            """{"notice":null,"policies":[{"payer":{"id":"invented-plan","name":"Invented Plan"},"kind":"PRIOR_AUTHORIZATION","text":"Ask first.","modifier":null,"effectiveFrom":"2026-01-01","citation":"Policy 7","provenance":{"source":"policies.csv","row":2}}]}""",
            policies.GetProperty("payerPolicies").GetRawText());
    }

    [Fact]
    public async Task A_payer_tells_its_policies_and_Medicare_its_contractors()
    {
        var plan = await server.FieldAsync("payer", """{ payer(id: "invented-plan") { kind notice policies { totalCount nodes { code lastCode } } } }""");
        var medicare = await server.FieldAsync("payer", """{ payer(id: "medicare") { kind contractors { number } policies { totalCount } notice } }""");

        Assert.Equal("""{"kind":"COMMERCIAL","notice":null,"policies":{"totalCount":1,"nodes":[{"code":"A9597","lastCode":null}]}}""", plan.GetRawText());
        Assert.Equal(2, medicare.GetProperty("contractors").GetArrayLength());
        Assert.StartsWith("What Medicare covers", medicare.GetProperty("notice").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_without_policies_and_a_payer_that_is_none_are_told()
    {
        var code = await server.FieldAsync("code", """{ code(code: "A9524") { payerPolicies { policies { text } notice } } }""");

        Assert.Contains("have none about A9524 in force on 2026-03-01", code.GetProperty("payerPolicies").GetProperty("notice").GetString(), StringComparison.Ordinal);
        Assert.Equal("INVALID_ARGUMENT", await server.ErrorCodeAsync("""{ code(code: "A9524") { payerPolicies(payer: "nobody") { notice } } }"""));
    }
}

[Collection(nameof(StarterServer))]
public class PayersWithoutPoliciesTests(StarterServer server)
{
    [Fact]
    public async Task Payers_are_named_and_nothing_is_invented_of_them()
    {
        var payers = await server.FieldAsync("payers", "{ payers { id policies { totalCount } notice } }");

        Assert.Contains(payers.EnumerateArray(), payer => payer.GetProperty("id").GetString() == "tricare");
        Assert.All(payers.EnumerateArray(), payer => Assert.Equal(0, payer.GetProperty("policies").GetProperty("totalCount").GetInt32()));
        Assert.All(payers.EnumerateArray(), payer => Assert.NotEmpty(payer.GetProperty("notice").GetString()!));
    }
}
