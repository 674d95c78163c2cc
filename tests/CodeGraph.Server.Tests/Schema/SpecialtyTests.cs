using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Specialties;

namespace CodeGraph.Server.Tests.Schema;

/// <summary>The program over the starter catalogue with a few codes of the taxonomy.</summary>
public sealed class TaxonomyServer : TestServerHost
{
    protected override CodeCatalog Catalog
    {
        get
        {
            var provenance = new Provenance(Origin.Official, "nucc.csv", "nucc-25.0", 2);
            var builder = new CatalogBuilder(StarterCatalog.Load());
            builder.DataSets = builder.DataSets with
            {
                ProviderTaxonomy = new ProviderTaxonomy(
                    [new TaxonomyRelease("nucc-25.0", new DateOnly(2025, 4, 1), [
                        new TaxonomyCode("207U00000X", "Physicians", "Nuclear Medicine", null, null, null, "Nuclear Medicine Physician", TaxonomySection.Individual, provenance),
                        new TaxonomyCode("251E00000X", "Agencies", "Home Health", null, null, null, "Home Health Agency", TaxonomySection.NonIndividual, provenance with { Row = 3 })])],
                    [new SpecialtyLink("36", "Physician/Nuclear Medicine", "207U00000X", "Nuclear Medicine", provenance with { Source = "crosswalk.csv", Release = null })],
                    []),
            };
            return builder.Build();
        }
    }
}

public class SpecialtyTests(TaxonomyServer server) : IClassFixture<TaxonomyServer>
{
    [Fact]
    public async Task A_specialty_leads_to_its_taxonomy_codes_and_back()
    {
        var specialty = await server.FieldAsync("specialty", """{ specialty(code: "36") { code taxonomies(asOf: "2026-01-01") { notice links { taxonomy { code displayName section specialties { notice links { specialty { code } } } } provenance { source } } } } }""");
        var link = Assert.Single(specialty.GetProperty("taxonomies").GetProperty("links").EnumerateArray());

        Assert.Equal("Nuclear Medicine Physician", link.GetProperty("taxonomy").GetProperty("displayName").GetString());
        Assert.Equal("nuclear-medicine", link.GetProperty("taxonomy").GetProperty("specialties").GetProperty("links")[0].GetProperty("specialty").GetProperty("code").GetString());
        Assert.Null(specialty.GetProperty("taxonomies").GetProperty("notice").GetString());
    }

    [Theory]
    [InlineData("""{ specialty(code: "wound-care") { taxonomies { notice } } }""", "specialty", "taxonomies", "Medicare has no specialty code")]
    [InlineData("""{ specialty(code: "cardiology") { taxonomies { notice } } }""", "specialty", "taxonomies", "no row for the Medicare specialty code 06")]
    [InlineData("""{ taxonomy(code: "251E00000X", asOf: "2026-01-01") { specialties { notice } } }""", "taxonomy", "specialties", "no row for 251E00000X")]
    public async Task What_is_not_known_is_said(string query, string field, string part, string notice) =>
        Assert.Contains(notice, (await server.FieldAsync(field, query)).GetProperty(part).GetProperty("notice").GetString(), StringComparison.Ordinal);

    [Fact]
    public async Task The_taxonomy_is_filtered_and_says_when_it_is_too_new()
    {
        var found = await server.FieldAsync("taxonomies", """{ taxonomies(asOf: "2025-04-01", where: { grouping: { eq: "agencies" } }) { totalCount notice nodes { id code } } }""");
        var early = await server.FieldAsync("taxonomies", """{ taxonomies(asOf: "2025-03-31") { totalCount notice } }""");
        var node = await server.FieldAsync("node", "query ($id: ID!) { node(id: $id) { ... on Taxonomy { code } } }", new { id = found.GetProperty("nodes")[0].GetProperty("id").GetString() });

        Assert.Equal("251E00000X", node.GetProperty("code").GetString());
        Assert.Null(found.GetProperty("notice").GetString());
        Assert.Equal(0, early.GetProperty("totalCount").GetInt32());
        Assert.Contains("takes effect on 2025-04-01", early.GetProperty("notice").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Curated_and_derived_uses_are_told_apart_from_both_ends()
    {
        var code = await server.FieldAsync("code", """{ code(code: "A9532") { usedBy { specialty { code } provenance { origin rule } } derived: usedBy(origin: DERIVED) { specialty { code } } } }""");
        var derived = Assert.Single(code.GetProperty("derived").EnumerateArray()).GetProperty("specialty").GetProperty("code").GetString();
        var back = await server.FieldAsync("specialty", """
            query ($code: String!) { specialty(code: $code) { derived: codes(origin: DERIVED, where: { code: { eq: "A9532" } }) { totalCount } curated: codes(where: { code: { eq: "A9532" } }) { totalCount } } }
            """, new { code = derived });

        Assert.Equal("diagnostic-radiology", derived);
        Assert.Equal(1, back.GetProperty("derived").GetProperty("totalCount").GetInt32());
        Assert.Equal(0, back.GetProperty("curated").GetProperty("totalCount").GetInt32());
    }
}

[Collection(nameof(StarterServer))]
public class MissingTaxonomyTests(StarterServer server)
{
    [Fact]
    public async Task Without_a_taxonomy_the_answer_says_what_to_import()
    {
        var taxonomies = await server.FieldAsync("taxonomies", "{ taxonomies { totalCount notice } }");
        var specialty = await server.FieldAsync("specialty", """{ specialty(code: "cardiology") { taxonomies { notice links { taxonomyCode } } } }""");

        Assert.Contains("codegraph import", taxonomies.GetProperty("notice").GetString(), StringComparison.Ordinal);
        Assert.Contains("codegraph import", specialty.GetProperty("taxonomies").GetProperty("notice").GetString(), StringComparison.Ordinal);
    }
}
