using System.Diagnostics;
using CodeGraph.Catalog.Search;

namespace CodeGraph.Server.Measuring;

/// <summary>Which of the search's doors a workload goes through.</summary>
internal enum WorkloadKind
{
    /// <summary><see cref="CodeSearcher.Suggest"/>, asked at every keystroke.</summary>
    Typeahead,

    /// <summary><see cref="CodeSearcher.Search"/>, asked for phrases with a misspelt word.</summary>
    Typos,
}

/// <summary>How fast and how well a workload was answered.</summary>
/// <param name="Latencies">How long the calls of the last round took.</param>
/// <param name="MeanReciprocalRank">The mean of 1 / rank of the code sought, 0 where it is not among the answers.</param>
/// <param name="PrecisionAt1">The share of queries that were answered with the code sought first.</param>
/// <param name="ZeroRate">The share of queries without any answer.</param>
/// <param name="Slowest">The queries of the last round that took longest, the slowest first, with their times in microseconds.</param>
internal sealed record WorkloadResult(
    Latencies Latencies, double MeanReciprocalRank, double PrecisionAt1, double ZeroRate, IReadOnlyList<(string Text, double Microseconds)> Slowest);

/// <summary>Runs known-item queries through the code search, in process and one after the other.</summary>
/// <param name="searcher">The search.</param>
/// <param name="kind">Which door.</param>
/// <param name="asOf">The date of service.</param>
/// <param name="first">How many answers are asked for, and counted.</param>
/// <param name="includeInactive">Whether codes that are not valid on the date are sought too.</param>
internal sealed class SearchWorkload(CodeSearcher searcher, WorkloadKind kind, DateOnly asOf, int first, bool includeInactive)
{
    private const int SlowestKept = 10;

    /// <summary>Runs all queries a number of times and sums up the last round: the ones before it warm up.</summary>
    public WorkloadResult Run(IReadOnlyList<KnownItemQuery> queries, int rounds, CancellationToken cancellation)
    {
        var ticks = new long[queries.Count];
        var (reciprocalRanks, firsts, zeros) = (0.0, 0, 0);
        for (var round = 0; round < rounds; round++)
        {
            (reciprocalRanks, firsts, zeros) = (0.0, 0, 0);
            for (var i = 0; i < queries.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                var start = Stopwatch.GetTimestamp();
                var codes = Ask(queries[i].Text);
                ticks[i] = Stopwatch.GetTimestamp() - start;
                var rank = Array.IndexOf(codes, queries[i].Code) + 1;
                reciprocalRanks += rank > 0 ? 1.0 / rank : 0;
                firsts += rank == 1 ? 1 : 0;
                zeros += codes.Length == 0 ? 1 : 0;
            }
        }

        double count = queries.Count;
        var slowest = queries.Zip(ticks).OrderByDescending(pair => pair.Second).Take(SlowestKept)
            .Select(pair => (pair.First.Text, pair.Second * 1e6 / Stopwatch.Frequency));
        return new WorkloadResult(Latencies.Of(ticks), reciprocalRanks / count, firsts / count, zeros / count, [.. slowest]);
    }

    private string[] Ask(string text)
    {
        if (kind == WorkloadKind.Typeahead)
        {
            var suggestions = searcher.Suggest(text, first, asOf, filter: null, includeInactive);
            var offered = new string[suggestions.Count];
            for (var i = 0; i < offered.Length; i++)
            {
                offered[i] = suggestions[i].Entry.Value;
            }

            return offered;
        }

        var hits = searcher.Search(new CodeSearchRequest(text) { AsOf = asOf, First = first, IncludeInactive = includeInactive }).Hits;
        var codes = new string[hits.Count];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = hits[i].Entry.Value;
        }

        return codes;
    }
}
