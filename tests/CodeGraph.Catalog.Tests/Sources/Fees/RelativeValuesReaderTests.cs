using System.Text;
using CodeGraph.Catalog.Model.Fees;
using CodeGraph.Catalog.Sources;
using CodeGraph.Catalog.Sources.Fees;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Sources.Fees;

public class RelativeValuesReaderTests
{
    private const string Captions = """
        ,,2025 National Physician Fee Schedule Relative Value File July Release,,,,,,,,,,,,,,,,,,,,,,,,,,,,
        ,,RELEASED 06/12/2025,,,,,,,,,,,,,,,,,,,,,,,,,,,,
        ,, , ,,,,,,,,,,,,,,,,,,,,,,,,,NON-FACILITY,FACILITY,
        ,,,,NOT USED,,,,,,,,,,,,,,,,,,,,,PHYSICIAN,,DIAGNOSTIC,PE USED,PE USED,MP USED
        ,,,,FOR,,,NON-FAC,,FACILITY ,,,,,,,,,,,,,,,,SUPERVISION OF,,IMAGING,FOR OPPS,FOR OPPS,FOR OPPS
        ,,,STATUS,MEDICARE ,WORK,NON-FAC,NA,FACILITY,NA,MP,NON-FACILITY,FACILITY,PCTC,GLOB,PRE,INTRA,POST,MULT,BILAT,ASST,CO-,TEAM,ENDO,CONV,DIAGNOSTIC,CALCULATION,FAMILY,PAYMENT,PAYMENT,PAYMENT
        HCPCS,MOD,DESCRIPTION,CODE,PAYMENT,RVU,PE RVU,INDICATOR,PE RVU,INDICATOR,RVU,TOTAL,TOTAL,IND,DAYS,OP,OP,OP,PROC,SURG,SURG,SURG,SURG,BASE,FACTOR,PROCEDURES,FLAG,INDICATOR,AMOUNT,AMOUNT,AMOUNT

        """;

    [OfficialFileFact(OfficialFees.Values2025)]
    public void The_csv_of_31_columns_gives_all_19090_rows_without_a_problem()
    {
        var (content, problems) = ReadOfficial(OfficialFees.Values2025);

        Assert.Equal(19_090, content.Rows);
        Assert.Empty(problems.Problems);
        Assert.Equal("pfs-2025-10", content.Release!.Id);
        Assert.Equal(new DateOnly(2025, 9, 11), content.Release.Published);
        Assert.Equal(
            "A 9021, B 83, C 1347, E 1569, I 1486, J 276, M 1216, N 336, P 142, R 1058, T 8, X 2548",
            string.Join(", ", content.SortedRows.GroupBy(row => row.Policy.Status).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}")));
        Assert.Equal(
            " 16851, 26 1127, 53 4, TC 1108",
            string.Join(", ", content.SortedRows.GroupBy(row => row.Modifier).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}")));
        Assert.Equal(16_852, content.SortedRows.Select(row => row.Code).Distinct().Count());
        Assert.Equal(new ConversionFactor(ConversionFactorKind.Single, 32.3465m, content.Factor.Provenance), content.Factor);
    }

    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.ValuesText2025)]
    public void The_csv_and_the_text_say_the_same_field_by_field()
    {
        var (csv, _) = ReadOfficial(OfficialFees.Values2025);
        var (text, problems) = ReadOfficial(OfficialFees.ValuesText2025);

        Assert.Empty(problems.Problems);
        Assert.Equal(19_090, text.Rows);
        Assert.Equal("pfs-2025-10", text.Release!.Id);
        Assert.Equal(csv.SortedRows.Select(Facts), text.SortedRows.Select(Facts));

        static (string, string, FeePolicy, FeeValues) Facts(FeeRow row) => (row.Code, row.Modifier, row.Policy, row.Values);
    }

    [OfficialFileFact(OfficialFees.Values2025)]
    public void A_row_has_the_numbers_of_the_file()
    {
        var (content, _) = ReadOfficial(OfficialFees.Values2025);
        var row = content.SortedRows.Single(row => row is { Code: "99213", Modifier: "" });

        Assert.Equal((1.30m, 1.35m, 0.57m, 0.10m, 2.75m, 1.97m), (row.Work, row.NonFacilityPracticeExpense, row.FacilityPracticeExpense, row.Malpractice, row.NonFacilityTotal, row.FacilityTotal));
        Assert.Equal(("A", "0", "XXX"), (row.Policy.Status, row.Policy.ProfessionalTechnical, row.Policy.GlobalDays));
        Assert.False(row.HasCap);
    }

    [OfficialFileFact(OfficialFees.Values2026)]
    public void The_csv_of_32_columns_of_2026_has_the_pricing_indicator_and_the_factor_of_those_not_in_a_model()
    {
        var (content, problems) = ReadOfficial(OfficialFees.Values2026);

        Assert.Equal(33, content.Rows);
        Assert.Empty(problems.Problems);
        Assert.Equal("pfs-2026-01", content.Release!.Id);
        Assert.All(content.SortedRows, row => Assert.Equal("9", row.Policy.PricingIndicator));
        Assert.All(content.SortedRows, row => Assert.Equal("", row.Policy.EndoscopicBase));
        Assert.Equal((ConversionFactorKind.NonQualifyingApm, 33.4009m), (content.Factor.Kind, content.Factor.Value));

        var factors = content.ToRelease().ConversionFactors;
        Assert.Equal([33.4009m, 33.5675m], factors.Select(factor => factor.Value));
        Assert.Contains("90 FR 49266", factors[1].Provenance.Source, StringComparison.Ordinal);
        Assert.EndsWith(".csv", factors[0].Provenance.Source, StringComparison.Ordinal);
        Assert.False(content.ToRelease().IsComplete);
    }

    [Fact]
    public void The_end_of_file_byte_of_old_programs_is_no_row()
    {
        var (content, problems) = Read(Captions + "\u001A,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,\n", Row("99990,,,A,,1.00,2.00,,0.50,,0.10,3.10,1.60,0,XXX,0.00,0.00,0.00,0,0,0,0,0,,32.0000,09,0,99,0.00,0.00,0.00"));

        Assert.Equal(1, content.Rows);
        Assert.Empty(problems.Problems);
        Assert.Equal("pfs-2025-07", content.Release!.Id);
    }

    [Theory]
    [InlineData("9999,,,A,,1.00,2.00,,0.50,,0.10,3.10,1.60,0,XXX,0.00,0.00,0.00,0,0,0,0,0,,32.0000,09,0,99,0.00,0.00,0.00", "has not the shape of a code")]
    [InlineData("99990,,,A,,1.0x,2.00,,0.50,,0.10,3.10,1.60,0,XXX,0.00,0.00,0.00,0,0,0,0,0,,32.0000,09,0,99,0.00,0.00,0.00", "WORK RVU \"1.0x\" is no relative value")]
    [InlineData("99990,,,A,,-1.00,2.00,,0.50,,0.10,3.10,1.60,0,XXX,0.00,0.00,0.00,0,0,0,0,0,,32.0000,09,0,99,0.00,0.00,0.00", "WORK RVU \"-1.00\" is no relative value")]
    [InlineData("99990,,,A,,1.00,2.00,,0.50,,0.10,3.10,1.60,0,XXX,0.00,2.00,0.00,0,0,0,0,0,,32.0000,09,0,99,0.00,0.00,0.00", "INTRA OP \"2.00\" is no share")]
    [InlineData("99990,,,A,,1.00,2.00,,0.50,,0.10,3.10,1.60,0,XXX,0.00,0.00,0.00,0,0,0,0,0,,,09,0,99,0.00,0.00,0.00", "CONV FACTOR \"\" is no conversion factor")]
    [InlineData("99991,,,A,,1.00,2.00,,0.50,,0.10,3.10,1.60,0,XXX,0.00,0.00,0.00,0,0,0,0,0,,32.0000,09,0,99,0.00,0.00,0.00", "99991  stands on line 8 already")]
    public void A_row_that_cannot_be_understood_is_reported_with_its_line_and_left_out(string row, string message)
    {
        var (content, problems) = Read(Captions, Row("99991,,,A,,1.00,2.00,,0.50,,0.10,3.10,1.60,0,XXX,0.00,0.00,0.00,0,0,0,0,0,,32.0000,09,0,99,0.00,0.00,0.00"), Row(row));

        Assert.Equal(1, content.Rows);
        var problem = Assert.Single(problems.Problems);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal((9, ProblemSeverity.Rejected), (problem.Line, problem.Severity));
    }

    [Fact]
    public void A_total_that_is_not_the_sum_is_kept_and_reported()
    {
        var (content, problems) = Read(Captions, Row("99990,,,A,,1.00,2.00,,0.50,,0.10,9.99,1.60,0,XXX,0.00,0.00,0.00,0,0,0,0,0,,32.0000,09,0,99,0.00,0.00,0.00"));

        Assert.Equal(9.99m, content.SortedRows[0].NonFacilityTotal);
        Assert.Equal(ProblemSeverity.Handled, Assert.Single(problems.Problems).Severity);
    }

    [Fact]
    public void A_missing_column_fails_the_file_by_its_name()
    {
        var (_, problems) = Read(Captions.Replace(",GLOB,", ",GLOBE,", StringComparison.Ordinal), Row("99990"));

        Assert.True(problems.HasFailed);
        Assert.Equal("the column GLOB DAYS is missing", problems.Problems[0].Message);
    }

    [Fact]
    public void A_file_that_does_not_tell_its_quarter_fails()
    {
        var captions = Captions.Replace("2025 National", "National", StringComparison.Ordinal);
        var row = Row("99990,,,A,,1.00,2.00,,0.50,,0.10,3.10,1.60,0,XXX,0.00,0.00,0.00,0,0,0,0,0,,32.0000,09,0,99,0.00,0.00,0.00");

        Assert.True(Read(captions, row).Problems.HasFailed);
        Assert.Equal("pfs-2025-10", ReadNamed("rvu25d.zip/values.csv", captions, row).Content.Release!.Id);
        Assert.Equal("pfs-2026-01", ReadNamed("PPRRVU2026_Jan_nonQPP.csv", captions, row).Content.Release!.Id);
    }

    [Fact]
    public void A_text_record_that_is_cut_off_is_reported()
    {
        var record = "99990" + new string(' ', 52) + "A   1.00   2.00     0.50    0.10   3.10  1.60";
        var (_, problems) = ReadNamed("PPRRVU2025_Oct.txt", "HDR CPT CODES\n", record);

        Assert.Contains("columns, expected 171", problems.Problems[1].Message, StringComparison.Ordinal);
    }

    private static string Row(string text) => text + "\n";

    private static (RelativeValuesContent Content, ProblemLog Problems) Read(string text, params string[] rows) => ReadNamed("values.csv", text, rows);

    private static (RelativeValuesContent Content, ProblemLog Problems) ReadNamed(string name, string text, params string[] rows) =>
        Read(SourceFile.FromBytes(name, Encoding.Latin1.GetBytes(text.ReplaceLineEndings("\n") + string.Concat(rows)), isNamed: true));

    private static (RelativeValuesContent Content, ProblemLog Problems) ReadOfficial(string path) => Read(SourceFile.FromPath(OfficialFiles.Path(path), isNamed: true));

    private static (RelativeValuesContent Content, ProblemLog Problems) Read(SourceFile file)
    {
        var problems = new ProblemLog(file.Name);
        return ((RelativeValuesContent)RelativeValuesReader.Read(file, problems, default), problems);
    }
}
