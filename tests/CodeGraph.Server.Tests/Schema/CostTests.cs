using System.Text.Json;

namespace CodeGraph.Server.Tests.Schema;

[Collection(nameof(StarterServer))]
public class CostTests(StarterServer server)
{
    private const string EveryFactOfAPage = """
        {
          codes(first: 100) {
            totalCount
            pageInfo { endCursor }
            nodes {
              code descriptors { kind text provenance { origin } } section { name parent { name } } faq { question }
              specialties { name provenance { origin } } coverage { code meaning provenance { origin } }
              pricing { indicators { code } multiplePricing { code } } dates { added } action { code } crossReferences { text }
              references { statute labCertifications { code } } processingNote { text } history { kind date } provenance { official { source } curated { origin } }
              betos { code } typesOfService { code } ambulatorySurgery { group { code } } outpatientGroup { group { code } policyIndicator { code } } releases { name }
            }
          }
        }
        """;

    [Fact]
    public async Task A_full_page_with_every_fact_is_within_the_limits()
    {
        var (fieldCost, typeCost) = await CostAsync(EveryFactOfAPage);

        Assert.InRange(fieldCost, 1_000, 10_000);
        Assert.InRange(typeCost, 5_000, 25_000);
    }

    [Theory]
    [InlineData("{ code(code: \"A9597\") { code longDescription } }", 1, 2)]
    [InlineData("{ suggest(text: \"wheel\") { text } }", 10, 9)]
    [InlineData("{ lookup(codes: [\"A9597\", \"E0601-RR\"]) { status } }", 1, 3)]
    [InlineData("{ search(query: \"wheelchair\") { totalCount } }", 20, 2)]
    [InlineData("{ search(query: \"wheelchair\", first: 10) { nodes { ... on Code { code } } facets { field values { value } } } }", 49, 180)]
    [InlineData("{ codes(first: 10, where: {coverage: {code: {eq: \"D\"}}}) { nodes { code } } }", 6, 12)]
    public async Task Questions_cost_what_they_make_the_server_do(string query, double fieldCost, double typeCost)
    {
        Assert.Equal((fieldCost, typeCost), await CostAsync(query));
    }

    [Fact]
    public async Task Pages_within_pages_within_pages_are_refused()
    {
        Assert.Equal("COST_EXCEEDED", await server.ErrorCodeAsync(
            "{ codes(first: 100) { nodes { specialties { codes(first: 100) { nodes { specialties { codes(first: 100) { nodes { code } } } } } } } } }"));
    }

    private async Task<(double FieldCost, double TypeCost)> CostAsync(string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(query)) { Headers = { { "GraphQL-Cost", "validate" } } };
        using var response = await server.Client.SendAsync(request);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.False(json.RootElement.TryGetProperty("errors", out var errors), errors.ValueKind == JsonValueKind.Undefined ? "" : errors.ToString());
        var cost = json.RootElement.GetProperty("extensions").GetProperty("operationCost");
        return (cost.GetProperty("fieldCost").GetDouble(), cost.GetProperty("typeCost").GetDouble());
    }
}
