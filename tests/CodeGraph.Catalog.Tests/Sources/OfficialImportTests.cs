using CodeGraph.Catalog.Sources;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Sources;

/// <summary>Everything that is published, imported at once.</summary>
public class OfficialImportTests
{
    private static readonly Lazy<ImportReport> LazyReport = new(() => CatalogImporter.Import([Path.GetDirectoryName(OfficialFiles.Path("README.md"))!]).Report);

    private static ImportReport Report => LazyReport.Value;

    [OfficialFileFact("README.md")]
    public void Every_file_is_read_or_named_as_no_source_with_the_reason()
    {
        Assert.True(Report.Succeeded);
        Assert.All(Report.Files, file => Assert.Equal(file.Kind == SourceKind.NotASource, file.Reason is not null));
        Assert.All(Report.Files, file => Assert.Equal(file.Kind.IsImported(), file.Outcome is ImportOutcome.Imported or ImportOutcome.Superseded));
        Assert.Equal(["HCPC2026_recordlayout.txt"], Report.Files.Where(file => file.Outcome == ImportOutcome.Recognised).Select(file => file.Name));
    }

    /// <summary>They are as their publishers made them, so no row of them is anything but well-formed.</summary>
    [OfficialFileFact("README.md")]
    public void No_row_of_an_official_file_is_rejected() =>
        Assert.Empty(Report.Files.SelectMany(file => file.Problems).Where(problem => problem.Severity != ProblemSeverity.Handled).Select(problem => problem.ToString()));

    [OfficialFileFact("README.md")]
    public void Counts_by_kind_are_those_of_the_files_that_are_used() =>
        Assert.All(Report.Kinds, kind => Assert.Equal(
            (Report.Files.Count(Is(kind)), Report.Files.Where(file => Is(kind)(file) && file.Outcome == ImportOutcome.Imported).Sum(file => file.Rows)), (kind.Files, kind.Rows)));

    /// <summary>The rows of each file, counted by hand and by other programs.</summary>
    [OfficialFileFact("README.md")]
    public void The_rows_are_those_of_the_official_files()
    {
        var rows = Report.Files.Where(file => file.Rows > 0).ToLookup(file => file.Name, file => file.Rows);

        Assert.Equal((8623, 383), (Report.Codes, Report.Modifiers));
        Assert.Equal([6710 + 369], rows["HCPC2020_ANWEB_w_disclaimer.txt"]);
        Assert.Equal([8623 + 383], rows["HCPC2026_JAN_ANWEB_01122026.txt"]);
        Assert.Equal([8623 + 383], rows["HCPC2026_JAN_ANWEB_01122026.xlsx"]);
        Assert.Equal([9012], rows["HCPC2026_JAN_ANWEB_Transaction Report_12292025.xlsx"]);
        Assert.Equal([5], rows["HCPC2026_JAN_ANWEB_Corrections_01122026.xlsx"]);
        Assert.Equal([166], rows["NOC codes_JAN2026.xlsx"]);
        Assert.Equal([234], rows["proc_notes_JAN2026.txt"]);
        Assert.Equal([19_090], rows["PPRRVU2025_Oct.csv"]);
        Assert.Equal([19_090], rows["PPRRVU2025_Oct.txt"]);
        Assert.Equal([109], rows["GPCI2025.csv"]);
        Assert.Equal([109], rows["ANES2025.csv"]);
        Assert.Equal([15_095], rows["MCR_MUE_PractitionerServices_Eff_04-01-2026.csv"]);
        Assert.Equal([50], rows["ccipra-v322r0-f1.excerpt.txt"]);
        Assert.Equal([19_059], rows["addendum_b_2026-04.converted.csv"]);
        Assert.Equal([883], rows["nucc_taxonomy_251.csv"]);
        Assert.Equal([2_162], rows["lcd_x_hcpc_code.csv"]);
        Assert.Equal([104], rows["lcd_x_hcpc_code_group.csv"]);
        Assert.Equal([3_133], rows["documents_latest.csv"]);
        Assert.Equal([12_859], rows["lcd_x_contractor.csv"]);
        Assert.Equal([242], rows["lcd_x_primary_jurisdiction.csv"]);
        Assert.Equal([5_233], rows["lcd_related_documents.csv"]);
        Assert.Equal([2_373], rows["lcd_related_ncd_documents.csv"]);
        Assert.Equal([58], rows["lcd_future_retire.csv"]);
        Assert.Equal([983], rows["lcd_x_reason_change.csv"]);
        Assert.Equal([108], rows["reason_change_lookup.csv"]);
        Assert.Equal([291], rows["contractor_jurisdiction.csv"]);
        Assert.Equal([120], rows["contractor_oversight.csv"]);
        Assert.Equal([13], rows["contractor_type_lookup.csv"]);
        Assert.Equal([4], rows["contractor_subtype_lookup.csv"]);
        Assert.Equal([14], rows["dmerc_region_lookup.csv"]);
        Assert.Equal([11], rows["region_lookup.csv"]);
        Assert.Equal([63], rows["state_lookup.csv"]);
        Assert.Equal([63], rows["state_x_region.csv"]);
        Assert.Equal([1_183], rows["update_period.csv"]);
        Assert.Equal([120], rows["contractor.csv"]);
        Assert.Equal([1_480], rows["article_x_code_table.csv"]);
        Assert.Equal([517], rows["article_x_hcpc_modifier.csv"]);
        Assert.Equal([1_979], rows["article_x_hcpc_code_group.csv"]);
        Assert.Equal([1_224], rows["article_x_hcpc_modifier_group.csv"]);
        Assert.Equal([6_195], rows["article_related_documents.csv"]);
        Assert.Equal([4_451], rows["article_related_ncd_documents.csv"]);
        Assert.Equal([52], rows["article_future_retire.csv"]);
        Assert.Equal([6], rows["article_type_lookup.csv"]);
        Assert.Equal([27_348], rows["article_x_contractor.csv"]);
    }

    private static Func<ImportedFile, bool> Is(ImportedKind kind) => file => file.Kind == kind.Kind && file.Table == kind.Table;
}
