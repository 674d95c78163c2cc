using CodeGraph.Catalog.Model.Coverage;
using CodeGraph.Catalog.Sources;
using CodeGraph.Catalog.Store;
using CodeGraph.Search.Store;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Sources.Coverage;

public class OfficialCoverageTests
{
    private const string Folder = "coverage";

    private static readonly Lazy<ImportResult> Imported = new(() => CatalogImporter.Import([OfficialFiles.Path(Folder)]));

    private static CoverageDatabase Database => Imported.Value.Catalog!.DataSets.Coverage;

    [OfficialFileFact(Folder)]
    public void Every_table_has_its_rows_and_no_problem()
    {
        var tables = Imported.Value.Report.Files.Where(file => file.Kind == SourceKind.CoverageDatabase).ToList();

        Assert.All(tables, file => Assert.Equal((file.Name, ImportOutcome.Imported, "", "mcd-2026-01"), (file.Name, file.Outcome, string.Join('\n', file.Problems), file.Release)));
        Assert.Equal(
            """
            article_future_retire 52
            article_related_documents 6195
            article_related_ncd_documents 4451
            article_type_lookup 6
            article_x_code_table 1480
            article_x_contractor 27348
            article_x_hcpc_code_group 1979
            article_x_hcpc_modifier 517
            article_x_hcpc_modifier_group 1224
            contractor 120
            contractor_jurisdiction 291
            contractor_oversight 120
            contractor_subtype_lookup 4
            contractor_type_lookup 13
            dmerc_region_lookup 14
            documents_latest 3133
            lcd_future_retire 58
            lcd_related_documents 5233
            lcd_related_ncd_documents 2373
            lcd_x_contractor 12859
            lcd_x_hcpc_code 2162
            lcd_x_hcpc_code_group 104
            lcd_x_primary_jurisdiction 242
            lcd_x_reason_change 983
            reason_change_lookup 108
            region_lookup 11
            state_lookup 63
            state_x_region 63
            update_period 1183
            """,
            string.Join('\n', tables.Select(file => $"{file.Table} {file.Rows}").Order(StringComparer.Ordinal)), ignoreLineEndingDifferences: true);
    }

    [OfficialFileFact(Folder)]
    public void The_62_DME_determinations_list_1_772_codes()
    {
        var listing = Database.Documents.Where(document => Database.CodesOf(document).Count > 0).ToList();

        Assert.Equal(62, listing.Count);
        Assert.All(listing, document => Assert.Equal((CoverageDocumentKind.LocalDetermination, "DME MAC"), (document.Kind, document.Contractors.Select(contractor => contractor.Type).Distinct().Single())));
        Assert.Equal(1_772, listing.SelectMany(Database.CodesOf).Select(code => code.Code).Distinct().Count());
        Assert.Equal(58, listing.Count(document => document.Title is not null));
        Assert.Equal(2_162, listing.Sum(document => Database.CodesOf(document).Count));
    }

    [OfficialFileFact(Folder)]
    public void A_wheelchair_back_is_named_by_its_determination_with_group_and_paragraph()
    {
        var listing = Assert.Single(Database.ListingsOf("E2611"));

        var document = listing.Document;
        Assert.Equal(("L33312", 40, "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=33312&ver=40"), (document.DisplayId, document.Version, document.Url));
        Assert.Equal("Wheelchair Seating", document.Title);
        Assert.Equal("Title and dates are those of version 37, the newest in documents_latest.csv; other loaded tables have version 40.", document.Notice);
        Assert.Equal(["CGS Administrators, LLC", "Noridian Healthcare Solutions, LLC"], document.Contractors.Select(contractor => contractor.Name).Distinct().Order());
        Assert.Contains(document.States, state => state.Abbreviation == "TX");
        Assert.Equal(("2", "BACK CUSHIONS:", "mcd-2026-01", "lcd_x_hcpc_code.csv"), (listing.Group, listing.Paragraph, listing.Provenance.Release, listing.Provenance.Source));
        Assert.Contains("\"E2611\"", File.ReadLines(OfficialFiles.Path("coverage/current_lcd/lcd_x_hcpc_code.csv")).ElementAt(listing.Provenance.Row!.Value - 1), StringComparison.Ordinal);
    }

    [OfficialFileFact(Folder)]
    public void Self_administered_drugs_have_brand_dates_and_evidence_and_six_have_no_code()
    {
        var drugs = Database.DrugsOf("J0139");

        Assert.NotEmpty(drugs);
        Assert.Contains(drugs, drug => drug.Brand!.Contains("Humira", StringComparison.Ordinal) && drug.EffectiveDate == new DateOnly(2025, 1, 1) && drug.Comments == "Apparent on its Face");
        Assert.All(drugs, drug => Assert.Equal("SAD Exclusion Article", drug.Article.ArticleType));
        Assert.Equal(1_474, CountOfDrugs());
    }

    [OfficialFileFact(Folder)]
    public void National_determinations_are_known_by_number_only_and_say_so()
    {
        var document = Database.Find("NCD372")!;

        Assert.Null(document.Title);
        Assert.Equal("No loaded file has its title and dates: the table ncd_trkg, which has them, is not loaded.", document.Notice);
        Assert.Null(Database.Find("NCD0"));
        Assert.Equal(175, Database.Documents.Count(d => d.Kind == CoverageDocumentKind.NationalDetermination && LocallyNamed(d)));
    }

    [OfficialFileFact(Folder)]
    public void Contractors_tell_their_jurisdiction()
    {
        Assert.Equal(120, Database.Contractors.Count);
        var contractor = Database.FindContractor("19003")!;
        Assert.Equal(("Noridian Healthcare Solutions, LLC", "DME MAC", "DME MAC", "J-D"), (contractor.Name, contractor.Type, contractor.Subtype, contractor.Jurisdiction));
        Assert.Contains(contractor.States, state => state.Abbreviation == "AK");
    }

    [OfficialFileFact(Folder)]
    public void The_tables_come_back_as_they_were_saved()
    {
        using var memory = new RamDirectory();
        CatalogStore.Save(Imported.Value.Catalog!, memory);
        using var open = CatalogStore.Open(memory);

        var kept = open.Catalog.DataSets.Coverage;
        Assert.Equal(Database.Documents.Select(Describe), kept.Documents.Select(Describe));
        Assert.Equal(Database.Tables.Values.Select(table => (table.Name, table.Count)).Order(), kept.Tables.Values.Select(table => (table.Name, table.Count)).Order());
        Assert.Equal(Database.ListingsOf("E2611")[0].Provenance, kept.ListingsOf("E2611")[0].Provenance);
    }

    private static bool LocallyNamed(CoverageDocument document) =>
        Database.Tables["lcd_related_ncd_documents"] is var table && Enumerable.Range(0, table.Count).Any(row => $"NCD{table.Cell(row, table.IndexOf("r_ncd_id"))}" == document.DisplayId);

    private static int CountOfDrugs() => Database.Tables["article_x_code_table"] is var table
        ? Enumerable.Range(0, table.Count).Select(row => table.Cell(row, table.IndexOf("hcpc_code_id"))).OfType<string>().Distinct().Sum(code => Database.DrugsOf(code).Count)
        : 0;

    private static string Describe(CoverageDocument document) =>
        $"{document.DisplayId} {document.Version} {document.Title} {document.EffectiveDate} {document.RetirementDate} {document.Notice} {string.Join(',', document.Contractors.Select(c => c.Number))} "
        + $"{string.Join(',', document.States.Select(s => s.Abbreviation))} {string.Join(',', document.ReasonsForChange)}";
}
