using System.Text.Json;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Sources;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Sources.Hcpcs;

/// <summary>The official files, held to the counts counted by other means, and every quirk they are known for.</summary>
public class OfficialHcpcsFileTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static CodeCatalog Catalog => Official.From2026.Catalog!;

    [OfficialFileFact(Official.Text2026, Official.Notes2026)]
    public void The_2026_file_has_8623_codes_and_383_modifiers()
    {
        Assert.Equal((8623, 383), (Official.From2026.Report.Codes, Official.From2026.Report.Modifiers));
        Assert.Equal(0, Official.From2026.Report.RejectedRows);
        Assert.True(Official.From2026.Report.Succeeded);
        Assert.Equal(
            "A 849, B 51, C 606, E 671, G 1992, H 94, J 1209, K 175, L 938, M 502, P 59, Q 610, R 3, S 533, T 114, U 5, V 212",
            Counts(Codes(Catalog, "2026-01").Select(code => code.Value[..1])));
    }

    [OfficialFileFact(Official.Text2026, Official.Notes2026)]
    public void The_coded_fields_of_2026_have_the_official_counts()
    {
        var codes = Codes(Catalog, "2026-01").Select(code => code.Official!).ToArray();
        var modifiers = Catalog.Modifiers.Where(modifier => modifier.Official is not null).Select(modifier => modifier.Official!).ToArray();

        Assert.Equal("C 5325, D 2228, I 820, M 97, S 153", Counts(codes.Select(record => record.Coverage!.Code)));
        Assert.Equal("C 258, D 41, I 82, M 1, S 1", Counts(modifiers.Select(record => record.Coverage!.Code)));
        Assert.Equal("A 160, C 294, D 95, N 8008, P 65, S 1", Counts(codes.Select(record => record.Action!.Code)));
        Assert.Equal((1300, 20), (codes.Count(record => record.TerminationDate is not null), modifiers.Count(record => record.TerminationDate is not null)));
        Assert.All(codes, record => Assert.Equal(0, record.AnesthesiaBaseUnits));
        Assert.All(modifiers, record => Assert.Null(record.AnesthesiaBaseUnits));
    }

    [OfficialFileFact(Official.Text2026, Official.Notes2026)]
    public void Every_coded_value_of_2026_has_its_official_meaning()
    {
        var unknown = Catalog.Codes.Concat<CatalogEntry>(Catalog.Modifiers).SelectMany(entry => entry.Records)
            .SelectMany(record => record.PricingIndicators.Concat(record.LabCertifications).Concat(record.TypesOfService)
                .Append(record.MultiplePricingIndicator).Append(record.Coverage).Append(record.Betos).Append(record.Action).Append(record.Asc?.Group))
            .Where(value => value is { IsKnown: false });

        Assert.Empty(unknown);
    }

    [OfficialFileFact(Official.Text2026, Official.Notes2026)]
    public void Quirk_1_line_9170_of_2026_is_546_bytes_long()
    {
        var problem = Assert.Single(Official.From2026.Report.Files[0].Problems, problem => problem.Line == 9170);

        Assert.Equal(ProblemSeverity.Handled, problem.Severity);
        Assert.Equal("HCPC2026_JAN_ANWEB_01122026.txt:9170: record is 546 bytes, expected 320; read the first 320", problem.ToString());
        Assert.NotNull(Catalog.FindCode("G9871")!.Official);
    }

    [OfficialFileFact(Official.Text2026, Official.Notes2026)]
    public void Quirk_2_the_last_line_of_2026_is_blank() =>
        Assert.Equal("blank; passed over", Assert.Single(Official.From2026.Report.Files[0].Problems, problem => problem.Line == 16615).Message);

    [OfficialFileFact(Official.Text2020, Official.Notes2020)]
    public void Quirks_3_and_4_the_2020_file_starts_with_free_text_in_Windows_1252() =>
        Assert.Equal(
            "HCPC2020_ANWEB_w_disclaimer.txt:1: free text before the first record; passed over (to line 9)",
            Assert.Single(Official.From2020.Report.Files[0].Problems).ToString());

    [OfficialFileFact(Official.Text2020, Official.Notes2020)]
    public void Quirk_5_the_continuations_of_2020_are_cut_at_column_91_and_still_joined()
    {
        var codes = Codes(Official.From2020.Catalog!, "2020-01").Select(code => code.Official!).ToArray();

        Assert.Equal((6710, 369), (Official.From2020.Report.Codes, Official.From2020.Report.Modifiers));
        Assert.Equal("C 3780, D 1915, I 785, M 105, S 125", Counts(codes.Select(record => record.Coverage!.Code)));
        Assert.Equal(605, codes.Count(record => record.TerminationDate is not null));
        Assert.EndsWith(
            "identification, not otherwise classified",
            Official.From2020.Catalog!.FindCode("A9597")!.Records.First(record => record.Release == "2020-01").LongDescription,
            StringComparison.Ordinal);
    }

    [OfficialFileFact(Official.Text2026, Official.Notes2026)]
    public void Quirk_6_modifiers_come_first_and_have_leading_blanks()
    {
        Assert.Equal(1, Catalog.FindModifier("A1")!.Official!.Provenance.Row);
        Assert.Equal("Dressing for one wound", Catalog.FindModifier("A1")!.Official!.LongDescription);
    }

    [OfficialFileFact(Official.Text2026, Official.Notes2026)]
    public void Quirk_7_the_longest_description_has_60_lines_and_4501_characters()
    {
        var longest = Catalog.Codes.Max(code => code.Official?.LongDescription.Length ?? 0);

        Assert.Equal(4501, longest);
    }

    [OfficialFileFact(Official.Text2026, Official.Workbook2026, Official.Notes2026)]
    public void Quirk_8_text_and_spreadsheet_agree_on_all_9006_records_but_for_one_price_and_15_blanks()
    {
        var (text, workbook) = (Catalog, Official.FromWorkbook.Catalog!);

        var differences = text.Codes.Concat<CatalogEntry>(text.Modifiers).Where(entry => entry.Official is not null)
            .SelectMany(entry =>
            {
                CatalogEntry other = entry is Code ? workbook.FindCode(entry.Value)! : workbook.FindModifier(entry.Value)!;
                return RecordDifference.Between(entry.Official!, other.Official!).Select(difference => (entry.Value, Difference: difference));
            })
            .ToArray();

        // The fixed-width line cannot keep a blank at its end, so 15 long descriptions have a blank more in the spreadsheet where a line ends.
        var blanks = differences.Where(found => found.Difference.Field == "LONG DESCRIPTION").ToArray();
        Assert.Equal(15, blanks.Length);
        Assert.All(blanks, found => Assert.Equal(Words(found.Difference.Left), Words(found.Difference.Right)));

        Assert.Equal((8623, 383), (Official.FromWorkbook.Report.Codes, Official.FromWorkbook.Report.Modifiers));
        Assert.Equal(("C9248", new RecordDifference("PRICE", "53", "53 11")), Assert.Single(differences.Except(blanks)));
    }

    [OfficialFileFact(Official.Workbook2026)]
    public void Quirk_8_the_spreadsheet_lacks_117_action_dates_which_equal_the_date_added() =>
        Assert.Contains(
            "ACT EFF DT is blank on 117 rows",
            Assert.Single(Official.FromWorkbook.Report.Files[0].Problems).Message,
            StringComparison.Ordinal);

    [OfficialFileFact(Official.Text2026, Official.Notes2026)]
    public void All_113_processing_notes_that_2026_points_to_have_their_text()
    {
        var notes = Catalog.Codes.Concat<CatalogEntry>(Catalog.Modifiers).Select(entry => entry.Official?.ProcessingNote).OfType<ProcessingNote>().ToArray();

        Assert.Equal(113, notes.Select(note => note.Number).Distinct().Count());
        Assert.All(notes, note => Assert.False(string.IsNullOrEmpty(note.Text)));
        Assert.Equal("proc_notes_JAN2026.txt", notes[0].Provenance!.Source);
    }

    [OfficialFileFact(Official.Text2026, Official.Notes2026)]
    public void The_release_is_told_by_the_records_and_its_posting_by_the_name()
    {
        var release = Catalog.CurrentRelease!;

        Assert.Equal(("2026-01", "HCPCS Level II, January 2026"), (release.Id, release.Name));
        Assert.Equal(new DateOnly(2026, 1, 12), release.Published);
        Assert.Equal("1a9ce53ae6546c54e8150fc51b25d2b3e3eeefbca657c2ab2f7f1d7888a2239e", Assert.Single(release.Files).Sha256);
    }

    [OfficialFileFact(Official.Text2026, Official.Text2020)]
    public void Two_releases_stand_side_by_side()
    {
        var catalog = Official.Import(Official.Text2020, Official.Text2026).Catalog!;

        var code = catalog.FindCode("A9532")!;
        Assert.Equal(["2026-01", "2020-01"], code.Records.Select(record => record.Release));
        Assert.Equal("2020-01", code.OfficialOn(new DateOnly(2023, 6, 1))!.Release);
        Assert.Equal("2026-01", code.OfficialOn(new DateOnly(2026, 1, 1))!.Release);
        Assert.Equal(["2026-01", "2020-01"], catalog.Releases.Where(release => !release.IsStarter).Select(release => release.Id));
    }

    [OfficialFileFact(Official.Text2026)]
    public void A9524_says_what_its_record_says() => Snapshot.Match(JsonSerializer.Serialize(
        Official.Import(Official.Text2026).Catalog!.FindCode("a-9524")!.Official,
        Indented));

    private static IEnumerable<Code> Codes(CodeCatalog catalog, string release) => catalog.Codes.Where(code => code.Official?.Release == release);

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Counts(IEnumerable<string> values) =>
        string.Join(", ", values.GroupBy(value => value).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}"));
}
