using System.IO.Compression;
using System.Text;
using CodeGraph.Catalog.Model.Coverage;
using CodeGraph.Catalog.Sources;

namespace CodeGraph.Catalog.Tests.Sources.Coverage;

/// <summary>Small invented files in the layouts of the data dictionaries, among them tables that are not at hand as official files.</summary>
public sealed class CoverageTableReaderTests : IDisposable
{
    private const string Lcd = "\"lcd_id\",\"lcd_version\",\"display_id\",\"title\",\"orig_det_eff_date\",\"rev_eff_date\",\"date_retired\",\"last_updated\"\n"
        + "\"50001\",\"7\",\"\",\"Invented Imaging\",\"2015-10-01 00:00:00\",\"2025-01-01 00:00:00\",\"\",\"2026-02-03 10:00:00.100000000\"\n"
        + "\"50002\",\"2\",\"50777\",\"Invented Proposal\",\"\",\"\",\"\",\"2026-01-03 10:00:00\"\n";

    private const string Article = "article_id,article_version,article_type,title,article_eff_date,article_end_date,date_retired,display_id,last_updated\n"
        + "60001,3,6,Billing and Coding: Invented Imaging,2025-01-01 00:00:00,,,,2026-01-03 10:00:00\n";

    private const string ArticleCodes = "article_id,article_version,hcpc_code_id,hcpc_code_version,hcpc_code_group,range,last_updated,long_description,short_description\n"
        + "60001,3,A9597,99,1,N,2026-01-03 10:00:00,,\n60001,3,78815,99,1,B,2026-01-03 10:00:00,,\n";

    private const string ArticleGroups = "article_id,article_version,hcpc_code_group,paragraph,last_updated\n60001,3,1,\"<p>Group\n1 <b>paragraph</b></p>\",2026-01-03 10:00:00\n";

    private const string Ncd = "NCD_id,NCD_vrsn_num,natl_cvrg_type,cvrg_lvl_cd,NCD_mnl_sect,NCD_mnl_sect_title,NCD_efctv_dt,NCD_impltn_dt,NCD_trmntn_dt,last_updt_tmstmp\n"
        + "900,4,True,2,220.99.1,Invented National Imaging,2013-06-11 00:00:00,,,2026-01-20 10:00:00\n";

    private const string Related = "article_id,article_version,related_num,r_article_id,r_article_version,r_lcd_id,r_lcd_version,r_contractor_id,last_updated\n60001,2,1,,,50002,1,1,2020-01-01\n60001,3,1,,,50001,7,1,2020-01-01\n";

    private const string RelatedNcd = "article_id,article_version,related_num,r_ncd_id,r_ncd_version,last_updated\n60001,3,1,0,1,2020-01-01\n60001,3,2,900,4,2020-01-01\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("codegraph-coverage-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_master_tables_describe_their_documents()
    {
        var database = Import(("lcd.csv", Lcd), ("article.csv", Article), ("ncd_trkg.csv", Ncd), ("article_type_lookup.csv", "article_type_id,description,last_updated\n6,Billing and Coding,2019-09-03\n"));

        var lcd = database.Find("l50001")!;
        Assert.Equal(("Invented Imaging", new DateOnly(2015, 10, 1), new DateOnly(2025, 1, 1), false, null), (lcd.Title, lcd.EffectiveDate!.Value, lcd.RevisionDate!.Value, lcd.IsProposed, lcd.Notice));
        Assert.True(database.Find("DL50777")!.IsProposed);
        Assert.Equal(("Billing and Coding: Invented Imaging", "Billing and Coding"), (database.Find("A60001")!.Title, database.Find("A60001")!.ArticleType));
        var ncd = database.FindSection("220.99.1")!;
        Assert.Equal(("NCD900", "Invented National Imaging", "https://www.cms.gov/medicare-coverage-database/view/ncd.aspx?ncdid=900&ncdver=4"), (ncd.DisplayId, ncd.Title, ncd.Url));
        Assert.Equal("mcd-2026-02", database.Release);
    }

    [Fact]
    public void An_article_names_its_codes_with_group_and_paragraph_and_points_on()
    {
        var database = Import(("lcd.csv", Lcd), ("article.csv", Article), ("codes.csv", ArticleCodes), ("groups.csv", ArticleGroups), ("related.csv", Related), ("ncds.csv", RelatedNcd), ("ncd.csv", Ncd));

        var listing = Assert.Single(database.ListingsOf("78815"));
        Assert.Equal(("A60001", "1", "Group 1 paragraph", "B", 3), (listing.Document.DisplayId, listing.Group, listing.Paragraph, listing.Range, listing.Provenance.Row));
        Assert.Equal(["A9597", "78815"], database.CodesOf(listing.Document).Select(code => code.Code));
        Assert.Equal(["L50001", "NCD900"], database.RelatedTo(listing.Document).Select(related => related.Document.DisplayId));
    }

    [Fact]
    public void The_zip_CMS_publishes_has_a_zip_of_tables_inside()
    {
        var inner = Zip(("lcd.csv", Encoding.Latin1.GetBytes(Lcd)), ("readme.txt", "Read me."u8.ToArray()));
        var outer = Path.Combine(_folder, "current_lcd.zip");
        File.WriteAllBytes(outer, Zip(("current_lcd_csv.zip", inner), ("dictionary.pdf", "%PDF-1.4"u8.ToArray())));

        var (catalog, report) = CatalogImporter.Import([outer]);

        Assert.True(report.Succeeded);
        Assert.Equal("current_lcd.zip/current_lcd_csv.zip/lcd.csv", catalog!.DataSets.Coverage.Find("L50001")!.Provenance.Source);
        Assert.Equal("mcd-2026-02", report.Files.Single(file => file.Table == "lcd").Release);
    }

    [Fact]
    public void A_later_import_replaces_table_by_table_and_an_older_one_does_not()
    {
        var first = Result(null, ("lcd.csv", Lcd), ("ncd.csv", Ncd)).Catalog;
        var newer = Result(first, ("lcd.csv", Lcd.Replace("Invented Imaging", "Renamed", StringComparison.Ordinal).Replace("2026-02", "2026-03", StringComparison.Ordinal))).Catalog;
        var older = Result(newer, ("lcd.csv", Lcd.Replace("2026-0", "2025-0", StringComparison.Ordinal))).Catalog;

        Assert.Equal("Renamed", newer!.DataSets.Coverage.Find("L50001")!.Title);
        Assert.NotNull(newer.DataSets.Coverage.Find("NCD900"));
        Assert.Equal("Renamed", older!.DataSets.Coverage.Find("L50001")!.Title);
    }

    [Theory]
    [InlineData("60001,3,A9597,99,1,N", "the row has 6 values where the first line names 9 columns")]
    [InlineData("60001,3,A95,99,1,N,2026-01-03,,", "hcpc_code_id 'A95' is not a code")]
    [InlineData("60001,,A9597,99,1,N,2026-01-03,,", "article_version is empty")]
    [InlineData("x,3,A9597,99,1,N,2026-01-03,,", "article_id 'x' is not a whole number")]
    [InlineData("60001,3,78815,99,1,N,2026-01-03,,", "a row with the same key (article_id, article_version, hcpc_code_id, hcpc_code_version, hcpc_code_group) stands on line 3; the first is kept")]
    public void A_row_that_cannot_be_used_is_reported_with_its_line(string row, string problem)
    {
        var report = Result(null, ("codes.csv", ArticleCodes + row + "\n")).Report;

        var found = Assert.Single(Assert.Single(report.Files).Problems);
        Assert.Equal((4, ProblemSeverity.Rejected, problem), (found.Line, found.Severity, found.Message));
    }

    [Fact]
    public void Parts_of_a_state_are_found_by_the_state_and_the_entire_state_by_its_parts()
    {
        var database = Import(
            ("lcd.csv", Lcd), ("states.csv", "state_id,state_abbrev,description\n1,CA,California - Entire State\n2,NF,California - Northern\n3,SF,California - Southern\n4,TX,Texas\n"));

        Assert.Equal(["CA", "NF", "SF"], database.StatesNamed("california").Select(state => state.Abbreviation));
        Assert.Equal(["CA", "SF"], database.StatesNamed("sf").Select(state => state.Abbreviation));
        Assert.Equal(["TX"], database.StatesNamed("TX").Select(state => state.Abbreviation));
        Assert.Empty(database.StatesNamed("ZZ"));
    }

    private CoverageDatabase Import(params (string Name, string Text)[] files) => Result(null, files).Catalog!.DataSets.Coverage;

    private ImportResult Result(CodeGraph.Catalog.Model.CodeCatalog? baseline, params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(_folder, name), text, Encoding.Latin1);
        }

        return CatalogImporter.Import(files.Select(file => Path.Combine(_folder, file.Name)), new ImportOptions { Baseline = baseline });
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] members)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in members)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
