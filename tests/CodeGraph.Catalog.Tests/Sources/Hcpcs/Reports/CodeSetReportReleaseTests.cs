using CodeGraph.Catalog.Sources;
using CodeGraph.Catalog.Sources.Hcpcs.Reports;

namespace CodeGraph.Catalog.Tests.Sources.Hcpcs.Reports;

public class CodeSetReportReleaseTests
{
    [Theory]
    [InlineData("NOC codes_JAN2026.xlsx", "2026-01")]
    [InlineData("january.zip/NOC codes_OCT2025.xlsx", "2025-10")]
    [InlineData("HCPC2026_JAN_ANWEB_Corrections_01122026.xlsx", "2026-01")]
    [InlineData("HCPC2025_JUL_ANWEB_Transaction Report_12292025.xlsx", "2025-07")]
    [InlineData("april 2024 list.xlsx", "2024-04")]
    public void The_month_in_the_name_tells_the_release(string name, string release) =>
        Assert.Equal(release, CodeSetReportRelease.Of(name, null, "", new ProblemLog(name))!.Id);

    [Fact]
    public void A_name_without_a_month_leaves_it_to_the_content() =>
        Assert.Equal(("2026-01", "the title"), (CodeSetReportRelease.Of("list.xlsx", new DateOnly(2026, 1, 15), "the title", new ProblemLog("list.xlsx")) is { } found ? (found.Id, found.Basis) : default));

    [Fact]
    public void A_list_that_nothing_tells_the_release_of_fails()
    {
        var log = new ProblemLog("list.xlsx");

        Assert.Null(CodeSetReportRelease.Of("list.xlsx", null, "", log));
        Assert.True(log.HasFailed);
    }
}
