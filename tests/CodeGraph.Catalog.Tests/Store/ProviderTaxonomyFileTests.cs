using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Specialties;
using CodeGraph.Catalog.Store;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Tests.Store;

public class ProviderTaxonomyFileTests
{
    [Fact]
    public void The_taxonomy_comes_back_as_it_was_saved()
    {
        var provenance = new Provenance(Origin.Official, "t.csv", "nucc-25.1", 7);
        var saved = new ProviderTaxonomy(
            [
                new TaxonomyRelease("nucc-25.0", new DateOnly(2025, 4, 1), []),
                new TaxonomyRelease("nucc-25.1", new DateOnly(2025, 10, 1), [
                    new TaxonomyCode("207U00000X", "G", "C", null, "D", null, "N", TaxonomySection.Individual, provenance),
                    new TaxonomyCode("251E00000X", "G", "C", "S", null, "Notes", "H", TaxonomySection.NonIndividual, provenance with { Row = 8 })]),
            ],
            [new SpecialtyLink("36", "Nuclear", "207U00000X", "A/B", provenance with { Release = null }), new SpecialtyLink("73", null, null, null, provenance)],
            ["[1] A footnote."]);
        var builder = new CatalogBuilder();
        builder.DataSets = builder.DataSets with { ProviderTaxonomy = saved };
        using var directory = new RamDirectory();

        CatalogStore.Save(builder.Build(), directory);
        using var open = CatalogStore.Open(directory);
        var read = open.Catalog.DataSets.ProviderTaxonomy;

        Assert.Equal(saved.Releases.Select(release => (release.Id, release.EffectiveDate)), read.Releases.Select(release => (release.Id, release.EffectiveDate)));
        Assert.Equal(saved.Releases[0].Codes, read.Releases[0].Codes);
        Assert.Equal(saved.Links, read.Links);
        Assert.Equal(saved.Footnotes, read.Footnotes);
    }
}
