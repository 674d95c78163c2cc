namespace CodeGraph.Server.Measuring;

/// <summary>The figures of a relevance run, by kind and over all.</summary>
/// <param name="Search">For each kind scored by rank, <c>overall</c> and <c>macro</c>: how many queries (or kinds) and their mean score.</param>
/// <param name="Checks">For each group of queries that are right or wrong, such as <c>code/exact</c>: how many there are and how many are right.</param>
/// <param name="Misses">The queries whose first answer is not what is wanted, or that are not right.</param>
internal sealed record RelevanceReport(
    IReadOnlyList<(string Name, int Count, RelevanceScore Score)> Search,
    IReadOnlyList<(string Name, int Count, int Correct)> Checks,
    IReadOnlyList<RelevanceMiss> Misses)
{
    private static readonly string[] GroupsOfTheirOwn = ["no-hit", "must-not-crash", "prefix", "two-codes", "code-modifier"];

    /// <summary>Scores the answers to judged queries.</summary>
    /// <param name="answers">Each judgment with the codes found, best first, without those nobody judged.</param>
    public static RelevanceReport Of(IReadOnlyList<(Judgment Judgment, IReadOnlyList<string> Codes)> answers)
    {
        var search = new List<(string, int, RelevanceScore)>();
        var misses = new List<RelevanceMiss>();
        var scored = answers.Where(answer => answer.Judgment.IsSearch)
            .Select(answer => (answer.Judgment, answer.Codes, Score: RelevanceScore.Of(answer.Judgment, answer.Codes)))
            .ToList();
        foreach (var kind in Judgment.SearchKinds)
        {
            if (scored.Where(answer => answer.Judgment.Kind == kind).Select(answer => answer.Score).ToList() is { Count: > 0 } scores)
            {
                search.Add((kind, scores.Count, RelevanceScore.Mean(scores)));
            }
        }

        if (scored.Count > 0)
        {
            var kinds = search.Select(kind => kind.Item3).ToList();
            search.Add(("overall", scored.Count, RelevanceScore.Mean([.. scored.Select(answer => answer.Score)])));
            search.Add(("macro", kinds.Count, RelevanceScore.Mean(kinds)));
        }

        misses.AddRange(scored.Where(answer => answer.Score.SuccessAt1 < 1)
            .Select(answer => new RelevanceMiss(answer.Judgment, [.. answer.Codes.Take(3)], answer.Score.DiscountedGain)));
        var checks = new SortedDictionary<string, (int Count, int Correct)>(StringComparer.Ordinal);
        foreach (var (judgment, codes) in answers.Where(answer => !answer.Judgment.IsSearch))
        {
            var isRight = IsRight(judgment, codes);
            foreach (var group in new[] { GroupsOfTheirOwn.Contains(judgment.Tag) ? judgment.Tag : "exact", "all" })
            {
                var (count, correct) = checks.GetValueOrDefault($"{judgment.Kind}/{group}");
                checks[$"{judgment.Kind}/{group}"] = (count + 1, correct + (isRight ? 1 : 0));
            }

            if (!isRight)
            {
                misses.Add(new RelevanceMiss(judgment, [.. codes.Take(3)], null));
            }
        }

        return new RelevanceReport(search, [.. checks.Select(check => (check.Key, check.Value.Count, check.Value.Correct))], misses);
    }

    private static bool IsRight(Judgment judgment, IReadOnlyList<string> codes)
    {
        var relevant = judgment.Relevant;
        switch (judgment.Tag)
        {
            case "no-hit":
                return codes.Count == 0;
            case "must-not-crash":
                return true;
            case "prefix":
                var wanted = Math.Min(RelevanceScore.Depth, relevant.Count);
                return codes.Count >= wanted && codes.Take(wanted).All(relevant.ContainsKey);
            case "two-codes":
                return codes.Take(2).ToHashSet(StringComparer.Ordinal).SetEquals(relevant.Keys);
            default:
                return codes.Count > 0 && relevant.ContainsKey(codes[0]);
        }
    }
}

/// <summary>A query that was not answered as judged.</summary>
/// <param name="Judgment">The query and what is right.</param>
/// <param name="Found">The first few codes found instead.</param>
/// <param name="DiscountedGain">Its nDCG@10; null for a query that is right or wrong.</param>
internal sealed record RelevanceMiss(Judgment Judgment, IReadOnlyList<string> Found, double? DiscountedGain);
