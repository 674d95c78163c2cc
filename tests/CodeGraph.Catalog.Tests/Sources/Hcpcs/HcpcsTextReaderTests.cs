using System.Text;
using CodeGraph.Catalog.Sources;
using static CodeGraph.Catalog.Tests.Sources.Hcpcs.HcpcsLines;

namespace CodeGraph.Catalog.Tests.Sources.Hcpcs;

public class HcpcsTextReaderTests
{
    [Fact]
    public void Continuations_are_right_trimmed_and_joined_by_one_blank()
    {
        var (file, log) = Read(First("A0001", "First line   "), Continuation("A0001", 2, "second  "), Continuation("A0001", 3, "third"));

        Assert.Equal("First line second third", Assert.Single(file.Entries).Record.LongDescription);
        Assert.Equal(2, file.Continuations);
        Assert.Empty(log.Problems);
    }

    [Fact]
    public void Every_field_comes_from_its_columns()
    {
        var (file, log) = Read(First("E0601", fields:
        [
            (120, "11213252"), (128, "A"), (129, "60-9  50-3"), (147, "2100.1  2049"), (171, "1833(t)"), (181, "110400"), (205, "A042599406"),
            (231, "YY20250101"), (241, "102120240101"), (253, "0017"), (257, "D1E"), (261, "P9R"), (266, " 12"), (285, "20261231"),
        ]));

        var record = Assert.Single(file.Entries).Record;
        Assert.Equal(["11", "21", "32", "52"], record.PricingIndicators.Select(value => value.Code));
        Assert.Equal("Price established using national RVUs", record.PricingIndicators[0].Meaning);
        Assert.Equal("A", record.MultiplePricingIndicator!.Code);
        Assert.Equal(["60-9", "50-3"], record.CoverageIssuesManual);
        Assert.Equal(["2100.1", "2049"], record.MedicareCarriersManual);
        Assert.Equal("1833(t)", record.Statute);
        Assert.Equal(["110", "400"], record.LabCertifications.Select(value => value.Code));
        Assert.Equal(["A0425", "99406"], record.CrossReferences);
        Assert.Equal("Carrier judgment", record.Coverage!.Meaning);
        Assert.Equal(new DateOnly(2025, 1, 1), record.Asc!.EffectiveDate);
        Assert.Equal(("102", "1", new DateOnly(2024, 1, 1)), (record.Mog!.Group!.Code, record.Mog.PolicyIndicator!.Code, record.Mog.EffectiveDate!.Value));
        Assert.Equal("0017", record.ProcessingNote!.Number);
        Assert.Equal("Other DME", record.Betos!.Meaning);
        Assert.Equal(["P", "9", "R"], record.TypesOfService.Select(value => value.Code));
        Assert.Equal(12, record.AnesthesiaBaseUnits);
        Assert.Equal(new DateOnly(2020, 1, 1), record.DateAdded);
        Assert.Equal(new DateOnly(2026, 1, 1), record.ActionEffectiveDate);
        Assert.Equal(new DateOnly(2026, 12, 31), record.TerminationDate);
        Assert.Equal("No maintenance for this code", record.Action!.Meaning);
        Assert.Equal(("a.txt", 1), (record.Provenance.Source, record.Provenance.Row!.Value));
        Assert.Empty(log.Problems);
    }

    [Fact]
    public void A_modifier_stands_in_columns_4_and_5_after_three_blanks()
    {
        var (file, _) = Read(First("A1"), Continuation("A1", 2, "more"), First("A0001"));

        Assert.Equal([("A1", true), ("A0001", false)], file.Entries.Select(entry => (entry.Value, entry.IsModifier)));
        Assert.Equal("Text more", file.Entries[0].Record.LongDescription);
    }

    [Fact]
    public void A_note_number_of_zeros_is_no_note() =>
        Assert.Null(Read(First("A1", fields: (253, "0000"))).File.Entries[0].Record.ProcessingNote);

    [Fact]
    public void A_record_longer_than_320_bytes_is_read_and_reported_with_its_length()
    {
        var (file, log) = Read(First("A0001") + new string(' ', 226), First("A0002") + " surplus");

        Assert.Equal(2, file.Entries.Count);
        Assert.Equal(
            ["a.txt:1: record is 546 bytes, expected 320; read the first 320", "a.txt:2: record is 328 bytes, expected 320; read the first 320 and ignored 'surplus'"],
            Messages(log));
    }

    [Fact]
    public void Continuations_cut_at_column_91_or_earlier_are_read()
    {
        var (file, log) = Read(First("A0001"), Continuation("A0001", 2, "cut at 91")[..91], Continuation("A0001", 3, "earlier").TrimEnd());

        Assert.Equal("Text cut at 91 earlier", file.Entries[0].Record.LongDescription);
        Assert.Empty(log.Problems);
    }

    [Fact]
    public void Records_trimmed_after_their_last_fact_and_ended_by_LF_are_read()
    {
        var (file, log) = ReadText(First("A0001").TrimEnd() + "\n" + First("A0002").TrimEnd());

        Assert.Equal(2, file.Entries.Count);
        Assert.Empty(log.Problems);
    }

    [Fact]
    public void Free_text_before_the_first_record_is_passed_over_and_reported_once()
    {
        var (file, log) = Read("Note regarding codes", "", "More words", First("A0001"), new string(' ', 296));

        Assert.Single(file.Entries);
        Assert.Equal(4, file.PassedOver);
        Assert.Equal(["a.txt:1: free text before the first record; passed over (to line 3)", "a.txt:5: blank; passed over"], Messages(log));
    }

    [Theory]
    [InlineData("orphan", "a.txt:2:1: continuation of 'A0009' without its first record before it")]
    [InlineData("kind", "a.txt:2:11: record id '9' is unknown; expected 3 or 4 (codes), 7 or 8 (modifiers)")]
    [InlineData("sequence", "a.txt:2:6: columns 6-10 are not a sequence number, so this is not a record")]
    [InlineData("duplicate", "a.txt:2:1: code A0001 was given on line 1 already; the first is kept")]
    [InlineData("short", "a.txt:2:151: record is 150 bytes, expected 320; the fields from column 151 on are missing")]
    [InlineData("code", "a.txt:2:1: 'A00-2' in columns 1-5 is not a code")]
    [InlineData("modifier", "a.txt:2:1: 'X  A1' in columns 1-5 is not three blanks and a modifier")]
    public void A_bad_row_is_rejected_with_its_place_and_reason(string kind, string message)
    {
        var bad = kind switch
        {
            "orphan" => Continuation("A0009", 2, "x"),
            "kind" => First("A0002")[..10] + "9" + First("A0002")[11..],
            "sequence" => First("A0002")[..5] + "0X100" + First("A0002")[10..],
            "duplicate" => First("A0001", "Another"),
            "short" => First("A0002")[..150],
            "code" => First("A00-2"),
            _ => "X" + First("A1")[1..],
        };

        var (file, log) = Read(First("A0001"), bad, First("A0003"));

        Assert.Equal(["A0001", "A0003"], file.Entries.Select(entry => entry.Value));
        Assert.Equal([message], Messages(log));
        Assert.Equal(1, log.Rejected);
    }

    [Fact]
    public void The_continuations_of_a_rejected_record_are_rejected_one_by_one()
    {
        var (_, log) = Read(First("A0001"), First("A0003"), First("A0004"), First("A0005"), First("A0001"), Continuation("A0001", 2, "x"), Continuation("A0001", 3, "y"));

        Assert.Equal(3, log.Rejected);
        Assert.Contains("a.txt:7: continues the record of line 5, which was not read", Messages(log));
    }

    [Theory]
    [InlineData(269, "20261301", "a.txt:1:269: ADD DT '20261301' is not a date of the form yyyymmdd; left unknown")]
    [InlineData(285, "SOON", "a.txt:1:285: TERM DT 'SOON' is not a date of the form yyyymmdd; left unknown")]
    [InlineData(266, "1x2", "a.txt:1:266: ANEST_BU '1x2' is not a number; left unknown")]
    [InlineData(230, "Q", "a.txt:1:230: 'Q' is not in the official list of the HCPCS Coverage Code; kept without a meaning")]
    [InlineData(233, "20200101", "a.txt:1:233: ASC_DT is given without an ASC_GRP; ignored, blank means not approved")]
    [InlineData(40, "\u0007", "a.txt:1:40: control character 0x07; read as a blank")]
    public void A_bad_field_leaves_the_rest_of_its_record_readable(int column, string text, string message)
    {
        var (file, log) = Read(First("A0001", fields: (column, text)));

        Assert.Equal("A0001", Assert.Single(file.Entries).Value);
        Assert.Equal([message], Messages(log));
        Assert.Equal((1, 0), (log.Handled, log.Rejected));
    }

    [Fact]
    public void A_value_outside_its_official_list_is_kept_and_counted_but_has_no_meaning()
    {
        var (file, log) = Read(First("A0001", fields: (120, "77")), First("A0002", fields: (120, "77")));

        Assert.All(file.Entries, entry => Assert.False(Assert.Single(entry.Record.PricingIndicators).IsKnown));
        Assert.Contains("(2 records, this is the first)", Assert.Single(Messages(log)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_late_continuation_goes_to_its_place()
    {
        var (file, log) = Read(First("A0001"), Continuation("A0001", 3, "third"), Continuation("A0001", 2, "second"));

        Assert.Equal("Text second third", file.Entries[0].Record.LongDescription);
        Assert.Equal(["a.txt:3:6: sequence number 00200 comes late; put in its place"], Messages(log));
    }

    [Fact]
    public void A_missing_continuation_is_reported()
    {
        var (_, log) = Read(First("A0001"), Continuation("A0001", 3, "third"));

        Assert.Equal(["a.txt:1:6: the continuation 00200 of A0001 is missing; its long description lacks a line"], Messages(log));
    }

    [Fact]
    public void A_repeated_continuation_is_rejected()
    {
        var (file, log) = Read(First("A0001"), First("A0002"), Continuation("A0002", 2, "second"), Continuation("A0002", 2, "again"));

        Assert.Equal("Text second", file.Entries[1].Record.LongDescription);
        Assert.Equal(["a.txt:4:6: sequence number 00200 is there already; the first is kept"], Messages(log));
    }

    [Fact]
    public void Windows_1252_and_UTF_8_are_both_understood()
    {
        var windows = First("A0001", "CMS\u0092s");
        var utf8 = First("A0002", "CMS's").Replace("CMS's", "CMS\u2019s", StringComparison.Ordinal);

        var (file, log) = ReadBytes([.. Encoding.Latin1.GetBytes(windows + "\r\n"), .. Encoding.UTF8.GetBytes(utf8 + "\r\n")]);

        Assert.All(file.Entries, entry => Assert.Equal("CMS\u2019s", entry.Record.LongDescription));
        Assert.Empty(log.Problems);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(40)]
    [InlineData(7)]
    public void A_file_that_ends_in_the_middle_of_a_record_fails(int length)
    {
        var (_, log) = ReadText(First("A0001") + "\r\n" + First("A0002")[..length]);

        Assert.True(log.HasFailed);
        Assert.Contains("it is cut off", log.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_ends_in_the_middle_of_a_continuation_fails()
    {
        var (_, log) = ReadText(string.Join("\r\n", First("A0001"), Continuation("A0001", 2, "second"), Continuation("A0001", 3, "third")[..60]));

        Assert.True(log.HasFailed);
    }

    [Fact]
    public void A_file_with_more_bad_rows_than_good_ones_fails()
    {
        var (_, log) = Read(First("A0001"), First("a0002"), First("a0003"));

        Assert.True(log.HasFailed);
        Assert.Equal(ProblemSeverity.Failed, log.Problems[0].Severity);
    }

    [Fact]
    public void A_file_without_V_codes_was_cut_at_a_line_end_and_fails()
    {
        var (_, log) = Read([.. Enumerable.Range(1, 150).Select(i => First($"A{i:D4}"))]);

        Assert.True(log.HasFailed);
        Assert.Contains("the last code is A0150", Assert.Single(Messages(log)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_release_is_the_month_of_the_latest_action_that_is_no_discontinuation()
    {
        var (file, _) = Read(First("A0001"), First("A0002", fields: [(277, "20260401"), (293, "D")]), First("A0003", fields: (277, "20251001")));

        Assert.Equal(new DateOnly(2026, 1, 1), file.EffectiveDate);
    }

    [Fact]
    public void Whatever_is_in_the_lines_no_row_is_lost_and_nothing_is_thrown()
    {
        var random = new Random(20260112);
        string[] sound = [First("A1"), Continuation("A1", 2, "x"), First("A0001"), Continuation("A0001", 2, "y"), Continuation("A0001", 3, "z"), First("J1000"), First("V0001")];
        for (var round = 0; round < 2_000; round++)
        {
            var lines = Enumerable.Range(0, random.Next(1, 12)).Select(_ => sound[random.Next(sound.Length)].ToCharArray()).ToArray();
            for (var change = random.Next(0, 12); change > 0; change--)
            {
                var line = lines[random.Next(lines.Length)];
                line[random.Next(line.Length)] = (char)random.Next(11, 256);
            }

            var text = string.Join('\n', lines.Select(line => new string(line)[..(random.Next(4) == 0 ? random.Next(321) : 320)])) + "\n";
            var (file, log) = ReadText(text);

            Assert.Equal(file.Lines, file.Entries.Count + file.Continuations + file.PassedOver + log.Rejected);
            Assert.True(file.PassedOver == 0 || log.Handled > 0);
        }
    }

    [Fact]
    public void Bytes_of_any_kind_never_throw()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var bytes = new byte[random.Next(200_000)];
            random.NextBytes(bytes);
            ReadBytes(bytes);
        }
    }
}
