using System.Text;
using CodeGraph.Catalog.Sources;
using CodeGraph.Catalog.Sources.Fees;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Sources.Fees;

public class OutpatientReaderTests
{
    // The layout CMS publishes, with invented codes.
    private const string CmsLayout =
        "Addendum B.-Final OPPS Payment by HCPCS Code for CY 2026\t\t\t\t\t\t\t\n"
        + "\t\t\t\t\t\t\t\n"
        + "HCPCS Code\tShort Descriptor\tSI\tAPC\tRelative Weight \tPayment Rate \tNational Unadjusted Copayment \tMinimum Unadjusted Copayment \n"
        + "G9998\tA service\tS\t5523\t2.6431\t$1,240.44 \t.\t$248.09 \n"
        + "G9999\tAnother\tN\t\t\t\t\t\n";

    [OfficialFileFact(OfficialFees.AddendumB)]
    public void The_conversion_of_april_2026_gives_19059_rows_and_its_codes_lose_their_no_break_space()
    {
        var (content, problems) = Read(SourceFile.FromPath(OfficialFiles.Path(OfficialFees.AddendumB), isNamed: true));
        var release = OfficialFees.Catalog.DataSets.OutpatientPayments.ReleaseOn(new DateOnly(2026, 5, 1))!;

        Assert.Empty(problems.Problems);
        Assert.Equal((19_059, "opps-2026-04"), (content.Rows, content.Release!.Id));
        Assert.Equal(("N", (decimal?)null), (release.Find("A4341")!.Status, release.Find("A4341")!.PaymentRate));
        Assert.Equal(("J1", (decimal?)3307.24m), (release.Find("0071T")!.Status, release.Find("0071T")!.PaymentRate));
        Assert.Null(OfficialFees.Catalog.DataSets.OutpatientPayments.ReleaseOn(new DateOnly(2026, 3, 31)));
    }

    [OfficialFileFact(OfficialFees.StatusIndicators)]
    public void The_meanings_of_the_indicators_are_read()
    {
        var meanings = OfficialFees.Catalog.DataSets.OutpatientPayments.StatusMeanings;

        Assert.Equal(31, meanings.Count);
        Assert.Equal(("Sometimes", "Inpatient Procedures, not paid under OPPS"), (meanings.Single(meaning => meaning.Status == "C").Paid, meanings.Single(meaning => meaning.Status == "C").Meaning));
    }

    [Fact]
    public void The_layout_of_cms_has_classification_weight_and_copayments()
    {
        var file = SourceFile.FromBytes("January 2026 Web Addendum B.txt", Encoding.Latin1.GetBytes(CmsLayout), isNamed: true);
        var (content, problems) = Read(file);
        var folder = Directory.CreateTempSubdirectory("codegraph-opps-");
        try
        {
            var path = Path.Combine(folder.FullName, file.Name);
            File.WriteAllText(path, CmsLayout);
            var release = CatalogImporter.Import([path]).Catalog!.DataSets.OutpatientPayments.Releases.Single();
            var row = release.Find("G9998")!;

            Assert.Empty(problems.Problems);
            Assert.Equal("opps-2026-01", release.Id);
            Assert.Equal(("S", "5523", 2.6431m, 1240.44m, null, 248.09m), (row.Status, row.Classification, row.RelativeWeight, row.PaymentRate, row.NationalCopayment, row.MinimumCopayment));
            Assert.Equal(4, row.Row);
            Assert.True(content.Rank > Read(SourceFile.FromBytes("x.csv", "HCPCSCode,ShortDescriptor,StatusIndicator,PaymentRate,Changed?,Source\nG9999,,N,,false,2026-04\n"u8.ToArray(), isNamed: true)).Content.Rank);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_file_without_its_quarter_fails()
    {
        var (_, problems) = Read(SourceFile.FromBytes("b.txt", Encoding.Latin1.GetBytes(CmsLayout), isNamed: true));

        Assert.True(problems.HasFailed);
    }

    [Theory]
    [InlineData("G999", "N", "", "has not the shape of a code")]
    [InlineData("G9998", "", "", "is no status indicator")]
    [InlineData("G9998", "N", "12,34x", "an amount is no number")]
    [InlineData("G9999", "N", "", "stands on line 2 already")]
    public void A_bad_row_is_reported(string code, string status, string rate, string message)
    {
        var text = $"HCPCSCode,ShortDescriptor,StatusIndicator,PaymentRate,Changed?,Source\nG9999,,N,,false,2026-04\n{code},,{status},\"{rate}\",false,2026-04\n";
        var (content, problems) = Read(SourceFile.FromBytes("x.csv", Encoding.Latin1.GetBytes(text), isNamed: true));

        Assert.Equal(1, content.Rows);
        Assert.Contains(message, Assert.Single(problems.Problems).Message, StringComparison.Ordinal);
        Assert.Equal(3, problems.Problems[0].Line);
    }

    private static (OutpatientContent Content, ProblemLog Problems) Read(SourceFile file)
    {
        var problems = new ProblemLog(file.Name);
        return ((OutpatientContent)OutpatientReader.Read(file, problems, default), problems);
    }
}
