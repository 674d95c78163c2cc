using System.Text;
using CodeGraph.Catalog.Sources;
using CodeGraph.Catalog.Sources.Fees;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Sources.Fees;

public class ImagingCapsReaderTests
{
    [OfficialFileFact(OfficialFees.Caps, OfficialFees.CapsText)]
    public void Caps_are_the_same_in_csv_and_text()
    {
        var (csv, csvProblems) = Read(SourceFile.FromPath(OfficialFiles.Path(OfficialFees.Caps), isNamed: true));
        var (text, textProblems) = Read(SourceFile.FromPath(OfficialFiles.Path(OfficialFees.CapsText), isNamed: true));

        Assert.Empty(csvProblems.Problems.Concat(textProblems.Problems));
        Assert.Equal((16_100, 16_100), (csv.Rows, text.Rows));
        Assert.Equal(csv.Subject, text.Subject);
        var (csvCaps, textCaps) = (csv.ToCaps("pfs-2025-10"), text.ToCaps("pfs-2025-10"));
        Assert.Equal(csvCaps.Codes.Select(code => (code.Code, code.Modifier, code.Status)), textCaps.Codes.Select(code => (code.Code, code.Modifier, code.Status)));
        Assert.Equal(
            csvCaps.Codes.SelectMany(code => code.Amounts).Select(amount => amount with { Row = 0 }),
            textCaps.Codes.SelectMany(code => code.Amounts).Select(amount => amount with { Row = 0 }));
        Assert.Equal((150.69m, 150.69m), (csvCaps.Find("0633T", "TC", "01112", "05")!.Facility, csvCaps.Find("0633T", "TC", "01112", "05")!.NonFacility));
        Assert.Equal(2, csvCaps.Find("0633T", "TC", "01112", "05")!.Provenance.Row);
    }

    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Caps)]
    public void The_file_belongs_to_the_release_that_caps_the_same_codes()
    {
        Assert.Equal("pfs-2025-10", Assert.Single(OfficialFees.Catalog.DataSets.PhysicianFees.Caps).Release);
    }

    [Fact]
    public void Without_its_release_the_file_is_not_used_and_says_so()
    {
        var folder = Directory.CreateTempSubdirectory("codegraph-caps-");
        try
        {
            var path = Path.Combine(folder.FullName, "OPPSCAP_Oct.csv");
            File.WriteAllText(path, "HCPCS,MOD,PROCSTAT,CARRIER,LOCALITY,FACILITY PRICE,NON-FACILTY PRICE\n99990,TC,A,01112,05,150.69,150.69\n");
            var result = CatalogImporter.Import([path]);

            Assert.Empty(result.Catalog!.DataSets.PhysicianFees.Caps);
            Assert.Contains("import the relative value file of its quarter", Assert.Single(result.Report.Files.Single().Problems).Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("99990,TC,A,01112,05,150.695,150.69", "an amount is none")]
    [InlineData("9999,TC,A,01112,05,150.69,150.69", "is no code")]
    public void A_bad_row_is_reported(string row, string message)
    {
        var (_, problems) = Read(SourceFile.FromBytes(
            "caps.csv", Encoding.ASCII.GetBytes($"HCPCS,MOD,PROCSTAT,CARRIER,LOCALITY,FACILITY PRICE,NON-FACILTY PRICE\n99990,TC,A,01112,09,150.69,150.69\n{row}\n"), isNamed: true));

        Assert.Contains(message, Assert.Single(problems.Problems).Message, StringComparison.Ordinal);
    }

    private static (ImagingCapsContent Content, ProblemLog Problems) Read(SourceFile file)
    {
        var problems = new ProblemLog(file.Name);
        return ((ImagingCapsContent)ImagingCapsReader.Read(file, problems, default), problems);
    }
}
