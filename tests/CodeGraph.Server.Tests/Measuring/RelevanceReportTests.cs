using CodeGraph.Server.Measuring;

namespace CodeGraph.Server.Tests.Measuring;

public class RelevanceReportTests
{
    private static Judgment Judged(string kind, string tag, params (string Code, int Grade)[] relevant) =>
        new("q", kind, "text", relevant.ToDictionary(code => code.Code, code => code.Grade), tag);

    [Fact]
    public void The_best_order_scores_one_in_everything()
    {
        var score = RelevanceScore.Of(Judged("lay", "", ("A0001", 2), ("A0002", 1)), ["A0001", "A0002", "A0003"]);

        Assert.Equal(new RelevanceScore(1, 1, 1, 1, 0), score);
    }

    // 3 / log2(2) for the best first; found: nothing at 1, 1 / log2(3) at 2, 3 / log2(4) at 3.
    [Fact]
    public void Gain_is_discounted_by_rank()
    {
        var score = RelevanceScore.Of(Judged("lay", "", ("A0001", 2), ("A0002", 1)), ["A0003", "A0002", "A0001"]);

        var found = (1 / Math.Log2(3)) + (3 / Math.Log2(4));
        Assert.Equal((0, 1, 1.0 / 3, 0), (score.SuccessAt1, score.SuccessAt5, score.ReciprocalRank, score.Zero));
        Assert.Equal(found / (3 + (1 / Math.Log2(3))), score.DiscountedGain, 1e-12);
    }

    [Fact]
    public void What_comes_after_ten_does_not_count()
    {
        var codes = Enumerable.Range(0, 10).Select(i => $"B000{i}").Append("A0001").ToList();

        Assert.Equal(default, RelevanceScore.Of(Judged("lay", "", ("A0001", 2)), codes));
    }

    [Theory]
    [InlineData("no-hit", "", true)]
    [InlineData("no-hit", "A0001", false)]
    [InlineData("must-not-crash", "A9999", true)]
    [InlineData("exact", "A0001 A0003", true)]
    [InlineData("exact", "A0003 A0001", false)]
    [InlineData("exact", "", false)]
    [InlineData("two-codes", "A0002 A0001 A0003", true)]
    [InlineData("two-codes", "A0002 A0003 A0001", false)]
    [InlineData("prefix", "A0002 A0001 A0003", true)]
    [InlineData("prefix", "A0002", false)]
    public void A_code_or_junk_query_is_right_or_wrong(string tag, string found, bool isRight)
    {
        var judgment = Judged("code", tag, tag is "no-hit" or "must-not-crash" ? [] : [("A0001", 2), ("A0002", 2)]);

        var report = RelevanceReport.Of([(judgment, found.Split(' ', StringSplitOptions.RemoveEmptyEntries))]);

        Assert.Equal(isRight ? 1 : 0, report.Checks.Single(check => check.Name == "code/all").Correct);
        Assert.Equal(isRight ? 0 : 1, report.Misses.Count);
    }

    [Fact]
    public void Macro_is_the_mean_of_the_kinds_and_overall_of_the_queries()
    {
        var wanted = ("A0001", 2);
        var report = RelevanceReport.Of(
        [
            (Judged("lay", "", wanted), ["A0001"]),
            (Judged("lay", "", wanted), ["A0001"]),
            (Judged("brand", "", wanted), []),
        ]);

        Assert.Equal(2 / 3.0, report.Search.Single(kind => kind.Name == "overall").Score.SuccessAt1, 1e-12);
        Assert.Equal(0.5, report.Search.Single(kind => kind.Name == "macro").Score.SuccessAt1, 1e-12);
        Assert.Equal(1, report.Search.Single(kind => kind.Name == "brand").Score.Zero);
    }
}
