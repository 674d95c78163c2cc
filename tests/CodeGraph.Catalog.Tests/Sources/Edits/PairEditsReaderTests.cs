using System.Globalization;
using System.Text;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Edits;
using CodeGraph.Catalog.Sources;
using CodeGraph.Catalog.Sources.Edits;
using CodeGraph.Catalog.Store;
using CodeGraph.Search.Store;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Sources.Edits;

public class PairEditsReaderTests
{
    private const string Official = "ncci/ccipra-v322r0-f1.excerpt.txt";

    [OfficialFileFact(Official)]
    public void The_official_excerpt_has_its_50_pairs()
    {
        var result = CatalogImporter.Import([OfficialFiles.Path(Official)]);

        var file = Assert.Single(result.Report.Files);
        Assert.Equal((50, 0, 0, "ncci-ptp-2026-07"), (file.Rows, file.RejectedRows, file.HandledProblems, file.Release));
        var edit = Assert.Single(Assert.Single(result.Catalog!.DataSets.Edits.Pairs).Find("0001U", "0029U"));
        Assert.Equal((new DateOnly(2018, 7, 1), new DateOnly(2026, 6, 30), "1"), (edit.Terms.EffectiveDate, edit.Terms.DeletionDate!.Value, edit.Terms.ModifierIndicator.Code));
        Assert.Equal("Misuse of Column Two code with Column One code", edit.Terms.Rationale);
        Assert.StartsWith("0001U\t0029U\t", File.ReadLines(OfficialFiles.Path(Official)).ElementAt(edit.Provenance.Row!.Value - 1), StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_are_passed_over_and_every_column_is_read()
    {
        var (table, problems) = Read(EditFiles.Pairs("0001A|36591|*|19960101|20231231|0|Mutually exclusive procedures", "0001A|G0008||20220101|*|1|Misuse", "A9524|99213||20220101|20220101|9|Misuse"));

        Assert.Empty(problems.Problems);
        Assert.Equal((3, 1, "ncci-ptp-2026-07", EditSetting.Practitioner), (table.Count, table.Source.Part, table.Source.Release, table.Source.Setting));
        var edit = Assert.Single(table.Find("0001A", "36591"));
        Assert.Equal((true, new DateOnly(1996, 1, 1), (DateOnly?)new DateOnly(2023, 12, 31), "0"), (edit.Terms.IsFromBefore1996, edit.Terms.EffectiveDate, edit.Terms.DeletionDate, edit.Terms.ModifierIndicator.Code));
        Assert.Equal(EditFiles.FirstPairLine, edit.Provenance.Row);
        Assert.Null(Assert.Single(table.Find("0001A", "G0008")).Terms.DeletionDate);
        Assert.Empty(table.Find("36591", "0001A"));
        Assert.Equal(("0001A", "A9524"), (table.FirstColumn1, table.LastColumn1));
    }

    [Theory]
    [InlineData("0001A|3659||20220101|*|0|Misuse", 2, "'3659' has not the shape of a code")]
    [InlineData("ABCDE|36591||20220101|*|0|Misuse", 1, "'ABCDE' has not the shape of a code")]
    [InlineData("0001A|36591||20220231|*|0|Misuse", 4, "the effective date '20220231' is not a date (yyyymmdd)")]
    [InlineData("0001A|36591||20220101||0|Misuse", 5, "the deletion date '' is neither a date (yyyymmdd) nor *")]
    [InlineData("0001A|36591||20220101|*|2|Misuse", 6, "the modifier indicator '2' is not 0, 1 or 9")]
    [InlineData("0001A|36591|", null, "the line has 3 columns where a pair has 7")]
    [InlineData("0001A|99202||20220101|*|0|Misuse", null, "the pair was given with the same effective date on row 7, but otherwise; the first is kept")]
    public void A_row_that_cannot_be_used_is_reported_with_its_line(string row, int? column, string problem)
    {
        var (table, problems) = Read(EditFiles.Pairs("0001A|99202||20220101|*|1|Misuse", row));

        var found = Assert.Single(problems.Problems);
        Assert.Equal((EditFiles.FirstPairLine + 1, column, ProblemSeverity.Rejected, problem), (found.Line, found.Column, found.Severity, found.Message));
        Assert.Equal(1, table.Count);
    }

    [Fact]
    public void A_repeated_row_counts_once_and_is_told()
    {
        var (table, problems) = Read(EditFiles.Pairs("0001A|99202||20220101|*|1|Misuse", "0001A|99202||20220101|*|1|Misuse"));

        Assert.Equal("the row repeats row 7; it was counted once", Assert.Single(problems.Problems).Message);
        Assert.Equal(1, table.Count);
    }

    [Fact]
    public void Rows_in_any_order_are_found_with_their_own_line()
    {
        var (table, problems) = Read(EditFiles.Pairs("99213|36591||20200101|*|1|Misuse", "0001A|G0008||20220101|*|1|Misuse", "", "0001A|36591||20220101|20221231|1|Misuse", "0001A|36591||20240101|*|0|Misuse"));

        Assert.Empty(problems.Problems);
        Assert.Equal([10, 11], table.Find("0001A", "36591").Select(edit => edit.Provenance.Row!.Value));
        Assert.Equal(7, Assert.Single(table.Find("99213", "36591")).Provenance.Row);
        Assert.Equal(["99213 36591 7"], Pairs(table, "99213"));
        Assert.Equal(["0001A 36591 11", "99213 36591 7"], Pairs(table, "36591"));
    }

    [Theory]
    [InlineData("ccipra-v320r0-f4.txt", "ncci-ptp-2026-01", "practitioner services, f4")]
    [InlineData("ccioph-v313r0-f2.TXT", "ncci-ptp-2025-10", "outpatient hospital services, f2")]
    [InlineData("medicare-ncci-2026q2-hospital-ptp-edits.zip/edits.txt", "ncci-ptp-2026-04", "outpatient hospital services")]
    public void The_name_tells_release_setting_and_part(string name, string release, string part)
    {
        var (content, problems) = EditFiles.Read(PairEditsReader.Read, name, Encoding.Latin1.GetBytes(EditFiles.Pairs("0001A|99202||20220101|*|1|Misuse")));

        Assert.Empty(problems.Problems);
        Assert.Equal((release, part), (content.Release!.Id, content.Part));
    }

    [Theory]
    [InlineData("edits.txt")]
    [InlineData("ccipra.txt")]
    [InlineData("v322r0.txt")]
    public void A_file_whose_name_hides_release_or_setting_is_refused(string name)
    {
        var (_, problems) = EditFiles.Read(PairEditsReader.Read, name, Encoding.Latin1.GetBytes(EditFiles.Pairs("0001A|99202||20220101|*|1|Misuse")));

        Assert.True(problems.HasFailed);
    }

    [Fact]
    public void Parts_of_a_release_are_asked_together_and_one_imported_again_replaces_itself()
    {
        var edits = EditFiles.Edits(
            ("ccipra-v322r0-f2.txt", EditFiles.Pairs("50000|36591||20220101|*|1|Misuse")),
            ("ccipra-v322r0-f1.txt", EditFiles.Pairs("10000|36591||20220101|*|1|Misuse", "20000|36591||20220101|*|1|Misuse")),
            ("ccipra-v321r0-f4.txt", EditFiles.Pairs("60000|36591||20220101|*|1|Misuse")));

        var release = edits.PairsOn(EditSetting.Practitioner, new(2026, 7, 1))!;
        Assert.Equal(["10000", "50000"], release.Find("10000", "36591").Concat(release.Find("50000", "36591")).Select(edit => edit.Column1));
        Assert.Equal([false, true, true, true, false], new[] { "09999", "10000", "30000", "50000", "50001" }.Select(release.Reaches));
        Assert.Equal("ncci-ptp-2026-04", edits.PairsOn(EditSetting.Practitioner, new(2026, 6, 30))!.Id);
        Assert.Equal("ncci-ptp-2026-04", edits.PairsOn(EditSetting.Practitioner, new(2000, 1, 1))!.Id);
        Assert.Null(edits.PairsOn(EditSetting.OutpatientHospital, new(2026, 7, 1)));
    }

    [Fact]
    public void A_million_pairs_are_packed_kept_and_found()
    {
        var text = new StringBuilder(EditFiles.Pairs());
        for (var i = 0; i < 1_000_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{10_000 + (i / 1_000):D5}\t{30_000 + (i % 1_000 * 7):D5}\t\t20{i % 25:D2}0101\t{(i % 3 == 0 ? "20301231" : "*")}\t{i % 2}\tReason {i % 12}\r\n");
        }

        var (table, problems) = Read(text.ToString());
        using var memory = new RamDirectory();
        var sets = CatalogDataSets.Empty with { Edits = new CorrectCodingEdits([], [table]) };
        using (var output = memory.CreateOutput("pairs"))
        {
            new CorrectCodingEditsFile().Write(sets, output);
        }

        var kept = Assert.Single(new CorrectCodingEditsFile().Read(CatalogDataSets.Empty, memory.OpenInput("pairs")).Edits.Pairs);

        Assert.Empty(problems.Problems);
        Assert.Equal(1_000_000, kept.Count);
        Assert.True(memory.OpenInput("pairs").Length < 8_000_000, "a pair takes six bytes and the tables little more");
        var edit = Assert.Single(kept.Find("10777", "30700"));
        Assert.Equal((777_100 + EditFiles.FirstPairLine, "Reason 4"), (edit.Provenance.Row!.Value, edit.Terms.Rationale));
        Assert.Equal(1_000, kept.PairsAsColumn2("30007", new(2026, 1, 1)).Count());
    }

    private static IEnumerable<string> Pairs(PairEditTable table, string code) =>
        new PairEditRelease([table]).PairsOf(code, new(2026, 1, 1)).Select(place => place.Edit).Select(edit => $"{edit.Column1} {edit.Column2} {edit.Provenance.Row}");

    private static (PairEditTable Table, ProblemLog Problems) Read(string text)
    {
        var (content, problems) = EditFiles.Read(PairEditsReader.Read, EditFiles.PairsName, Encoding.Latin1.GetBytes(text));
        var catalog = new CatalogBuilder();
        content.AddTo(catalog);
        return (Assert.Single(catalog.Build().DataSets.Edits.Pairs), problems);
    }
}
