using System.Text;
using CodeGraph.Catalog.Model.Edits;
using CodeGraph.Catalog.Sources;
using CodeGraph.Catalog.Sources.Edits;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Sources.Edits;

public class UnitEditsReaderTests
{
    private const string Official = "ncci/MCR_MUE_PractitionerServices_Eff_04-01-2026.csv";

    [OfficialFileFact(Official)]
    public void The_official_file_has_its_15_095_codes()
    {
        var result = CatalogImporter.Import([OfficialFiles.Path(Official)]);

        var file = Assert.Single(result.Report.Files);
        Assert.Equal((15_095, 0, 0, "ncci-mue-2026-04"), (file.Rows, file.RejectedRows, file.HandledProblems, file.Release));
        var table = Assert.Single(result.Catalog!.DataSets.Edits.Units);
        Assert.Equal([("1", 41), ("2", 5_417), ("3", 9_637)], table.Rows.GroupBy(row => row.Indicator).Select(group => (group.Key, group.Count())).Order());
        Assert.Equal(4_592, table.Codes.Count(code => char.IsAsciiLetter(code[0])));
        var edit = table.Find("0001U")!;
        Assert.Equal((1, "2", "Code Descriptor / CPT Instruction", EditSetting.Practitioner), (edit.Units, edit.AdjudicationIndicator.Code, edit.Rationale, edit.Setting));
        Assert.StartsWith("0001U,1,2 Date", File.ReadLines(OfficialFiles.Path(Official)).ElementAt(edit.Provenance.Row!.Value - 1), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 4, 1), result.Catalog.FindRelease("ncci-mue-2026-04")!.EffectiveDate);
        Assert.NotNull(result.Catalog.FindCode("99213"));
    }

    [Fact]
    public void The_notice_over_many_lines_is_passed_over_and_rows_count_from_where_they_start()
    {
        var (content, problems) = Read(EditFiles.Units("Practitioner Services", "A9524,10,3 Date of Service Edit: Clinical,Clinical: Data", "99213,1,1 Line Edit,CMS Policy"));

        Assert.Empty(problems.Problems);
        Assert.Equal(2, content.Rows);
        Assert.Equal("ncci-mue-2026-04", content.Release!.Id);
        Assert.Equal("practitioner services", content.Part);
    }

    [Theory]
    [InlineData("Outpatient Hospital Services", EditSetting.OutpatientHospital)]
    [InlineData("DME Supplier Services", EditSetting.DmeSupplier)]
    [InlineData("Practitioner Services", EditSetting.Practitioner)]
    public void The_heading_tells_the_setting(string heading, EditSetting setting)
    {
        var (content, problems) = EditFiles.Read(UnitEditsReader.Read, "x_Eff_07-01-2026.csv", Encoding.Latin1.GetBytes(EditFiles.Units(heading, "A9524,10,3 Date,Clinical: Data")));

        Assert.Empty(problems.Problems);
        Assert.Equal(setting.Describe(), content.Part);
    }

    [Theory]
    [InlineData("A95,1,1 Line Edit,CMS Policy", "'A95' has not the shape of a code")]
    [InlineData("A9524,one,1 Line Edit,CMS Policy", "the value 'one' of A9524 is not a whole number")]
    [InlineData("A9524,-1,1 Line Edit,CMS Policy", "the value '-1' of A9524 is not a whole number")]
    [InlineData("A9524,1,4 New,CMS Policy", "the adjudication indicator '4 New' of A9524 does not begin with 1, 2 or 3")]
    [InlineData("A9524,1,,CMS Policy", "the adjudication indicator '' of A9524 does not begin with 1, 2 or 3")]
    [InlineData("E0601,2,1 Line Edit,CMS Policy", "E0601 was given on line 6 already; the first is kept")]
    public void A_row_that_cannot_be_used_is_reported_with_its_line(string row, string problem)
    {
        var (content, problems) = Read(EditFiles.Units("Practitioner Services", "E0601,1,1 Line Edit,CMS Policy", row));

        var found = Assert.Single(problems.Problems);
        Assert.Equal((EditFiles.FirstUnitsLine + 1, ProblemSeverity.Rejected, problem), (found.Line, found.Severity, found.Message));
        Assert.Equal(1, content.Rows);
    }

    [Fact]
    public void A_file_whose_name_hides_its_date_is_refused()
    {
        var (_, problems) = EditFiles.Read(UnitEditsReader.Read, "mue.csv", Encoding.Latin1.GetBytes(EditFiles.Units("Practitioner Services", "E0601,1,1 Line Edit,CMS Policy")));

        Assert.True(problems.HasFailed);
        Assert.Contains("MCR_MUE_PractitionerServices_Eff_04-01-2026.csv", problems.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_column_fails_the_file_by_name()
    {
        var text = EditFiles.Units("Practitioner Services", "E0601,1,1 Line Edit,CMS Policy").Replace("MUE Rationale", "Why", StringComparison.Ordinal);

        Assert.Equal("the column 'MUE Rationale' is missing", Read(text).Problems.Problems[0].Message);
    }

    [Fact]
    public void Files_of_several_settings_and_quarters_stand_side_by_side()
    {
        var edits = EditFiles.Edits(
            (EditFiles.UnitsName, EditFiles.Units("Practitioner Services", "E0601,1,1 Line Edit,CMS Policy")),
            ("MCR_MUE_DMESupplierServices_Eff_04-01-2026.csv", EditFiles.Units("DME Supplier Services", "E0601,2,2 Date,CMS Policy")),
            ("MCR_MUE_PractitionerServices_Eff_07-01-2026.csv", EditFiles.Units("Practitioner Services", "E0601,3,1 Line Edit,CMS Policy")));

        Assert.Equal(1, edits.UnitsOn(EditSetting.Practitioner, new(2026, 6, 30))!.Find("E0601")!.Units);
        Assert.Equal(3, edits.UnitsOn(EditSetting.Practitioner, new(2026, 7, 1))!.Find("E0601")!.Units);
        Assert.Equal(2, edits.UnitsOn(EditSetting.DmeSupplier, new(2026, 7, 1))!.Find("E0601")!.Units);
        Assert.Null(edits.UnitsOn(EditSetting.Practitioner, new(2026, 3, 31)));
        Assert.Null(edits.UnitsOn(EditSetting.OutpatientHospital, new(2026, 7, 1)));
    }

    private static (SourceContent Content, ProblemLog Problems) Read(string text) => EditFiles.Read(UnitEditsReader.Read, EditFiles.UnitsName, Encoding.Latin1.GetBytes(text));
}
