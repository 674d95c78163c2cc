using System.Text;
using CodeGraph.Catalog.Sources;
using CodeGraph.Catalog.Sources.Fees;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Sources.Fees;

public class LocalityReadersTests
{
    [OfficialFileFact(OfficialFees.Indices, OfficialFees.IndicesText)]
    public void Indices_are_the_same_in_csv_and_text()
    {
        var (csv, csvProblems) = Read(LocalityReaders.ReadIndices, OfficialFees.Indices);
        var (text, textProblems) = Read(LocalityReaders.ReadIndices, OfficialFees.IndicesText);

        Assert.Empty(csvProblems.Problems.Concat(textProblems.Problems));
        Assert.Equal(109, csv.Rows);
        Assert.Equal(csv.Indices!.Rows.Select(row => row with { Row = 0 }), text.Indices!.Rows.Select(row => row with { Row = 0 }));
        Assert.Equal(("pfs-2025", "pfs-2025"), (csv.Release!.Id, text.Release!.Id));
        Assert.Equal(new("02102", "01", "AK", "ALASKA", 1.5m, 1.081m, 0.592m, 5), csv.Indices.Rows[1]);
    }

    [OfficialFileFact(OfficialFees.Anesthesia, OfficialFees.AnesthesiaText)]
    public void Anesthesia_factors_are_the_same_in_csv_and_in_text_which_has_cents_without_a_point()
    {
        var (csv, csvProblems) = Read(LocalityReaders.ReadAnesthesia, OfficialFees.Anesthesia);
        var (text, textProblems) = Read(LocalityReaders.ReadAnesthesia, OfficialFees.AnesthesiaText);

        Assert.Empty(csvProblems.Problems.Concat(textProblems.Problems));
        Assert.Equal(109, csv.Rows);
        Assert.Equal(csv.Anesthesia!.Rows.Select(row => row with { Row = 0 }), text.Anesthesia!.Rows.Select(row => row with { Row = 0 }));
        Assert.Equal((19.31m, 20.3178m, null), (csv.Anesthesia.Rows[0].Value, csv.Anesthesia.National, text.Anesthesia.National));
    }

    [OfficialFileFact(OfficialFees.Counties, OfficialFees.CountiesText)]
    public void Counties_of_the_text_are_those_of_the_csv_cut_off_at_58_characters()
    {
        var (csv, _) = Read(LocalityReaders.ReadCounties, OfficialFees.Counties);
        var (text, _) = Read(LocalityReaders.ReadCounties, OfficialFees.CountiesText);

        Assert.Equal((110, 110), (csv.Rows, text.Rows));
        Assert.True(csv.Rank > text.Rank);
        Assert.Equal(csv.Counties!.Rows.Select(row => (row.Contractor, row.Number)), text.Counties!.Rows.Select(row => (row.Contractor, row.Number)));
        // The two differ in California's first line: the CSV misspells Orange county, and only the text has it with its comma.
        var differ = csv.Counties.Rows.Zip(text.Counties.Rows).Where(pair => !pair.First.Counties.StartsWith(pair.Second.Counties.TrimEnd(','), StringComparison.Ordinal));
        Assert.Equal("LOS ANGELES /ORAGNGE CNTY", Assert.Single(differ).First.Counties);
    }

    [OfficialFileFact(OfficialFees.CountiesText)]
    public void A_block_without_a_state_does_not_take_the_state_of_the_block_before()
    {
        var (text, _) = Read(LocalityReaders.ReadCounties, OfficialFees.CountiesText);

        Assert.Equal("", text.Counties!.Rows.Single(row => row is { Contractor: "01182", Number: "18" }).State);
        Assert.Equal("MISSOURI", text.Counties.Rows.First(row => row is { Contractor: "05302", Number: "99" }).State);
    }

    [Fact]
    public void Leading_zeros_that_a_spreadsheet_dropped_come_back()
    {
        var (content, problems) = Read(LocalityReaders.ReadCounties, "25LOCCO.csv", "COUNTIES INCLUDED IN 2025 LOCALITIES.,,,,\n,,,,\n2102,1,ALASKA ,STATEWIDE ,ALL COUNTIES \n");

        Assert.Empty(problems.Problems);
        Assert.Equal(("02102", "01"), (content.Counties!.Rows[0].Contractor, content.Counties.Rows[0].Number));
    }

    [Fact]
    public void A_bad_index_is_reported_and_a_repeated_locality_too()
    {
        var (content, problems) = Read(
            LocalityReaders.ReadIndices,
            "GPCI2025.csv",
            "ADDENDUM E. FINAL CY 2025 GEOGRAPHIC PRACTICE COST INDICES,,,,,,\n10112,AL,00,ALABAMA,1,0.869,0.575\n10112,AL,00,ALABAMA,1,0.869,0.575\n02102,AK,01,ALASKA*,n/a,1,1\n");

        Assert.Equal(1, content.Rows);
        Assert.Equal([(4, "locality 02102 01: an index is no number of at most four decimals"), (3, "locality 10112 00 stood there before; the first is kept")], problems.Problems.Select(problem => (problem.Line!.Value, problem.Message)));
    }

    [Fact]
    public void Anesthesia_factors_without_a_year_anywhere_fail()
    {
        var (_, problems) = Read(LocalityReaders.ReadAnesthesia, "factors.csv", "Contractor,Locality,Locality Name,National Anes CF of 20.3178\n10112 ,00 ,ALABAMA,19.31 \n");

        Assert.True(problems.HasFailed);
        Assert.Contains("ANES2025", problems.Problems[0].Message, StringComparison.Ordinal);
    }

    private static (LocalityContent Content, ProblemLog Problems) Read(SourceReader read, string path) =>
        Read(read, SourceFile.FromPath(OfficialFiles.Path(path), isNamed: true));

    private static (LocalityContent Content, ProblemLog Problems) Read(SourceReader read, string name, string text) =>
        Read(read, SourceFile.FromBytes(name, Encoding.Latin1.GetBytes(text), isNamed: true));

    private static (LocalityContent Content, ProblemLog Problems) Read(SourceReader read, SourceFile file)
    {
        var problems = new ProblemLog(file.Name);
        return ((LocalityContent)read(file, problems, default), problems);
    }
}
