using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Specialties;
using CodeGraph.Catalog.Sources;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Sources.Taxonomy;

public sealed class TaxonomyFilesTests : IDisposable
{
    private const string Nucc = "taxonomy/nucc_taxonomy_251.csv";
    private const string Crosswalk = "taxonomy/CROSSWALK_MEDICARE_PROVIDER_SUPPLIER_to_HEALTHCARE_PROVIDER_TAXONOMY.csv";
    private const string NuccHeader = "Code,Grouping,Classification,Specialization,Definition,Notes,Display Name,Section\r\n";
    private const string CrosswalkHeader = "MEDICARE SPECIALTY CODE,MEDICARE PROVIDER/SUPPLIER TYPE DESCRIPTION,PROVIDER TAXONOMY CODE,PROVIDER TAXONOMY DESCRIPTION\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("codegraph-taxonomy-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [OfficialFileFact(Nucc)]
    public void The_official_taxonomy_has_883_codes_in_29_groupings_of_edition_25_1()
    {
        var (catalog, report) = Official.Import(Nucc);
        var edition = Assert.Single(catalog!.DataSets.ProviderTaxonomy.Releases);

        Assert.Equal((883, 0), (report.Files[0].Rows, report.Files[0].Problems.Count));
        Assert.Equal("nucc-25.1", edition.Id);
        Assert.Equal(new DateOnly(2025, 10, 1), edition.EffectiveDate);
        Assert.Equal((698, 185), (edition.Codes.Count(code => code.Section == TaxonomySection.Individual), edition.Codes.Count(code => code.Section == TaxonomySection.NonIndividual)));
        Assert.Equal(29, edition.Codes.Select(code => code.Grouping).Distinct().Count());
        Assert.Equal("Nuclear Medicine", edition.Find("207u00000x")!.Classification);
        Assert.All(edition.Codes, code => Assert.Equal(code.Definition?.Trim(), code.Definition));
        Assert.Equal(DataSet.ProviderTaxonomy, catalog.FindRelease("nucc-25.1")!.DataSet);
    }

    [OfficialFileFact(Crosswalk)]
    public void The_official_crosswalk_loses_its_footnote_marks_and_reports_its_two_irregular_fields()
    {
        var (catalog, report) = Official.Import(Crosswalk);
        var taxonomy = catalog!.DataSets.ProviderTaxonomy;

        Assert.Equal(
            ["265: one field holds 2 taxonomy codes (224P00000X, 229N00000X); each was read as a row of its own", "456: '2843000000X' is not a taxonomy code, which has ten characters and ends in X; it was kept as printed and leads to none"],
            report.Files[0].Problems.Select(problem => $"{problem.Line}: {problem.Message}"));
        Assert.Equal(14, taxonomy.Footnotes.Count);
        Assert.Equal(114, taxonomy.Links.Where(link => link.TaxonomyCode is not null).Select(link => link.MedicareCode).Distinct().Count());
        Assert.Equal(["73", "88", "95", "A9", "C9"], taxonomy.Links.Where(link => link.TaxonomyCode is null).Select(link => link.MedicareCode));
        Assert.Equal("All Other Suppliers", taxonomy.LinksOfSpecialty("87").First().MedicareName);
        Assert.Equal("36", Assert.Single(taxonomy.LinksOfTaxonomy("207U00000X")).MedicareCode);
        Assert.DoesNotContain(taxonomy.Links, link => link.MedicareCode.Contains('[', StringComparison.Ordinal) || link.MedicareName?.EndsWith(']') == true);
    }

    [Fact]
    public void A_quoted_field_over_two_lines_counts_its_lines()
    {
        var (catalog, report) = Import("t.csv", NuccHeader
            + "101200000X,G,C,,\"First\r\nsecond \",[1/1/2025: new],A,Individual\r\n"
            + "1012,G,C,,,,B,Individual\r\n"
            + "101Y00000X,G,C,S,,,C,Neither\r\n"
            + "101200000X,G,C,,,,D,Individual\r\n");

        Assert.Equal(["4", "5", "6"], report.Files[0].Problems.Select(problem => $"{problem.Line}"));
        var code = Assert.Single(Assert.Single(catalog!.DataSets.ProviderTaxonomy.Releases).Codes);
        Assert.Equal("First\r\nsecond", code.Definition);
        Assert.Equal((2, "nucc-25.0"), (code.Provenance.Row, code.Provenance.Release));
    }

    [Fact]
    public void A_missing_column_fails_the_file_by_name()
    {
        var (catalog, report) = Import("t.csv", "Code,Grouping,Classification,Specialization,Definition,Notes,Display Name\r\n101200000X,G,C,,,[1/1/2025: new],A\r\n");

        Assert.Null(catalog);
        Assert.Contains("no column 'Section'", Assert.Single(report.Files[0].Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_with_too_few_fields_is_reported_and_not_shifted()
    {
        var (catalog, report) = Import("c.csv", CrosswalkHeader + "01,General Practice,208D00000X,A\n02,Surgery\n");

        Assert.Equal(3, Assert.Single(report.Files[0].Problems).Line);
        Assert.Equal("01", Assert.Single(catalog!.DataSets.ProviderTaxonomy.Links).MedicareCode);
    }

    [Fact]
    public void Editions_stand_side_by_side_and_a_date_before_them_is_said()
    {
        var older = Import("old.csv", NuccHeader + "101200000X,G,C,,,[1/1/2024: new],Old,Individual\r\n").Catalog;
        var (catalog, _) = CatalogImporter.Import(
            [Write("new.csv", NuccHeader + "101200000X,G,C,,,[7/1/2025: changed],New,Individual\r\n"), Write("c.csv", CrosswalkHeader + "01,General Practice,101200000X,A\n")],
            new ImportOptions { Baseline = older });
        var taxonomy = catalog!.DataSets.ProviderTaxonomy;

        Assert.Equal("Old", taxonomy.InForceOn(new DateOnly(2025, 9, 30))!.Find("101200000X")!.DisplayName);
        Assert.Equal("New", taxonomy.InForceOn(new DateOnly(2025, 10, 1))!.Find("101200000X")!.DisplayName);
        Assert.Null(taxonomy.InForceOn(new DateOnly(2024, 3, 31)));
        Assert.Contains("nucc-24.0, takes effect on 2024-04-01, after 2024-03-31", taxonomy.NoticeOn(new DateOnly(2024, 3, 31)), StringComparison.Ordinal);
        Assert.Single(taxonomy.Links);
    }

    private ImportResult Import(string name, string text) => CatalogImporter.Import([Write(name, text)]);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
