using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Reports;
using CodeGraph.Catalog.Sources;
using CodeGraph.Catalog.Store;
using CodeGraph.Search.Store;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Sources.Hcpcs.Reports;

public class CodeSetReportReadersTests
{
    private const string Noc = "hcpcs/NOC codes_JAN2026.xlsx";
    private const string Corrections = "hcpcs/HCPC2026_JAN_ANWEB_Corrections_01122026.xlsx";
    private const string Transactions = "hcpcs/HCPC2026_JAN_ANWEB_Transaction Report_12292025.xlsx";

    private static readonly Lazy<ImportResult> Lazy = new(() => Official.Import(Official.Text2026, Noc, Corrections, Transactions));

    private static CodeSetReports Reports => Lazy.Value.Catalog!.DataSets.CodeSetReports;

    [OfficialFileFact(Official.Text2026, Noc, Corrections, Transactions)]
    public void The_list_of_NOC_codes_tells_which_code_stands_in_which_row()
    {
        var list = Assert.Single(Reports.NotOtherwiseClassified);

        Assert.Equal(("2026-01", 166), (list.Release, list.Entries.Count));
        Assert.Equal(5, list.Entries["A0999"].Row);
        Assert.False(list.Entries.ContainsKey("A9524"));
        Assert.All(list.Entries.Keys, code => Assert.NotNull(Lazy.Value.Catalog!.FindCode(code)));
        Assert.Same(list, Reports.NotOtherwiseClassifiedOn(new DateOnly(2026, 1, 1)));
        Assert.Null(Reports.NotOtherwiseClassifiedOn(new DateOnly(2025, 12, 31)));
    }

    [OfficialFileFact(Official.Text2026, Noc, Corrections, Transactions)]
    public void Codes_that_stand_twice_are_told_and_none_is_lost()
    {
        var file = Lazy.Value.Report.Files.Single(file => file.Kind == SourceKind.NotOtherwiseClassifiedList);

        Assert.Equal((166, 0, 2), (file.Rows, file.RejectedRows, file.HandledProblems));
        Assert.Contains("J7192 stands in row 78 already", file.Problems[0].Message, StringComparison.Ordinal);
    }

    /// <summary>The file posted with the list has every correction already: laid over it again they would be applied twice.</summary>
    [OfficialFileFact(Official.Text2026, Noc, Corrections, Transactions)]
    public void Every_correction_is_in_the_file_already()
    {
        var catalog = Lazy.Value.Catalog!;
        OfficialRecord Record(string code) => catalog.FindCode(code)!.Official!;

        Assert.Equal(
            ["S0189 Terminate 2026-01-01", "J2516 Revise TOS 2026-01-01", "J1572 Do not terminate 2026-01-01", "J3365 The xref code has been removed 2026-01-01", "G2076 Add date s/b 1/1/2020 "],
            Reports.Corrections.Select(correction => $"{correction.Value} {correction.Action} {correction.EffectiveDate:yyyy-MM-dd}"));
        Assert.Equal("1,P", Reports.CorrectionsOf("J2516").Single().TypesOfService);
        Assert.NotNull(Record("S0189").TerminationDate);
        Assert.Equal(["1", "P"], Record("J2516").TypesOfService.Select(value => value.Code));
        Assert.Null(Record("J1572").TerminationDate);
        Assert.Empty(Record("J3365").CrossReferences);
        Assert.Equal(new DateOnly(2020, 1, 1), Record("G2076").DateAdded);
        Assert.Equal(("2026-01", 2), (Reports.Corrections[0].Provenance.Release, Reports.Corrections[0].Provenance.Row));
    }

    /// <summary>The corrections came after the report, so a code they name may have another action; all others must agree.</summary>
    [OfficialFileFact(Official.Text2026, Noc, Corrections, Transactions)]
    public void The_transaction_report_says_what_the_records_say()
    {
        var catalog = Lazy.Value.Catalog!;
        var report = Assert.Single(Reports.Transactions);
        var corrected = Reports.Corrections.Select(correction => correction.Value).ToHashSet();
        var differing = report.Entries
            .Select(entry => (entry.Key, Report: entry.Value.Text, Record: catalog.FindCode(entry.Key)?.Official?.Action?.Code ?? catalog.FindModifier(entry.Key)?.Official?.Action?.Code))
            .Where(entry => entry.Record != entry.Report && !corrected.Contains(entry.Key))
            .Select(entry => entry.Key);

        Assert.Equal(9012, report.Entries.Count);
        // The six dental codes are in the report and, since their descriptors are the ADA's, not in the file.
        Assert.Equal(["D1352", "D1705", "D1706", "D1707", "D1712", "D9248"], differing.Order(StringComparer.Ordinal));
        Assert.Equal(["A 160", "C 294", "D 101", "N 8391", "P 65", "S 1"], report.Entries.Values.CountBy(entry => entry.Text).Select(pair => $"{pair.Key} {pair.Value}").Order(StringComparer.Ordinal));
    }

    [OfficialFileFact(Official.Text2026, Noc, Corrections, Transactions)]
    public void Everything_comes_back_as_it_was_stored_and_the_release_names_its_files()
    {
        using var directory = new RamDirectory();
        CatalogStore.Save(Lazy.Value.Catalog!, directory);
        using var open = CatalogStore.Open(directory);
        var stored = open.Catalog.DataSets.CodeSetReports;

        Assert.Equal(Reports.Corrections, stored.Corrections);
        Assert.Equal(Reports.Transactions[0].Entries, stored.Transactions[0].Entries);
        Assert.Equal(Reports.NotOtherwiseClassified[0].Entries, stored.NotOtherwiseClassified[0].Entries);
        Assert.Equal(4, open.Catalog.FindRelease("2026-01")!.Files.Count);
    }

    [OfficialFileFact(Noc)]
    public void A_list_alone_makes_no_release_of_the_code_set()
    {
        var catalog = Official.Import(Noc).Catalog!;

        Assert.True(catalog.CurrentRelease!.IsStarter);
        Assert.Equal(CodeStatus.Active, catalog.FindCode("A9524")!.StatusOn(new DateOnly(2026, 3, 1)));
        Assert.Single(catalog.DataSets.CodeSetReports.NotOtherwiseClassified);
    }

    [OfficialFileFact(Official.Text2026, Noc)]
    public void The_list_of_a_release_imported_again_takes_the_place_of_the_one_before()
    {
        var first = Official.Import(Official.Text2026, Noc).Catalog!;

        var catalog = CatalogImporter.Import([OfficialFiles.Path(Noc)], new ImportOptions { Baseline = first }).Catalog!;

        Assert.Single(catalog.DataSets.CodeSetReports.NotOtherwiseClassified);
        Assert.Equal(8623, catalog.FindRelease("2026-01")!.Codes);
        Assert.Equal(2, catalog.FindRelease("2026-01")!.Files.Count);
    }
}
