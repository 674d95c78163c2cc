namespace CodeGraph.Server.Measuring;

/// <summary>How well ranked answers fit the judgments, for one query or as the mean of several.</summary>
/// <param name="SuccessAt1">Share of queries whose first code is exactly what is wanted.</param>
/// <param name="SuccessAt5">Share with such a code among the first five.</param>
/// <param name="ReciprocalRank">1 / rank of the first such code, 0 when none is in the first ten.</param>
/// <param name="DiscountedGain">nDCG@10: the gain of the first ten, 2^grade - 1 each, discounted by log2(rank + 1), over that of the best order.</param>
/// <param name="Zero">Share of queries without an answer.</param>
internal readonly record struct RelevanceScore(double SuccessAt1, double SuccessAt5, double ReciprocalRank, double DiscountedGain, double Zero)
{
    /// <summary>Only so many answers count.</summary>
    public const int Depth = 10;

    private const int TopFew = 5;

    /// <summary>The names of the figures, in the order of <see cref="Figures"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["Success@1", "Success@5", "MRR@10", "nDCG@10", "zero"];

    /// <summary>The figures, in the order of <see cref="Names"/>.</summary>
    public IReadOnlyList<double> Figures => [SuccessAt1, SuccessAt5, ReciprocalRank, DiscountedGain, Zero];

    /// <summary>Scores one answer.</summary>
    /// <param name="judgment">What is right.</param>
    /// <param name="codes">The codes found, best first, without those nobody judged.</param>
    public static RelevanceScore Of(Judgment judgment, IReadOnlyList<string> codes)
    {
        var rank = 0;
        var gain = 0.0;
        for (var i = 0; i < Math.Min(Depth, codes.Count); i++)
        {
            var grade = judgment.Relevant.GetValueOrDefault(codes[i]);
            gain += Gain(grade, i);
            rank = rank == 0 && grade == 2 ? i + 1 : rank;
        }

        var ideal = judgment.Relevant.Values.OrderDescending().Take(Depth).Select(Gain).Sum();
        return new RelevanceScore(
            rank == 1 ? 1 : 0, rank is >= 1 and <= TopFew ? 1 : 0, rank > 0 ? 1.0 / rank : 0, ideal > 0 ? gain / ideal : 0, codes.Count == 0 ? 1 : 0);
    }

    /// <summary>The mean of several scores, at least one.</summary>
    public static RelevanceScore Mean(IReadOnlyCollection<RelevanceScore> scores) => new(
        scores.Average(score => score.SuccessAt1),
        scores.Average(score => score.SuccessAt5),
        scores.Average(score => score.ReciprocalRank),
        scores.Average(score => score.DiscountedGain),
        scores.Average(score => score.Zero));

    private static double Gain(int grade, int index) => (Math.Pow(2, grade) - 1) / Math.Log2(index + 2);
}
