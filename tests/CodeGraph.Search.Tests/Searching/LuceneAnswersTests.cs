using System.Text.Json;

namespace CodeGraph.Search.Searching;

public sealed class LuceneAnswersTests
{
    [Fact]
    public void Seven_hundred_random_queries_have_Lucenes_totals_hits_order_and_scores()
    {
        var searcher = new IndexSearcher(LuceneAnswers.Reader);
        var queries = LuceneAnswers.Queries.Where(line => line.TryGetProperty("query", out _)).ToArray();
        Assert.Equal(700, queries.Length);
        var wrong = new List<string>();
        foreach (var line in queries)
        {
            var query = LuceneAnswers.QueryOf(line.GetProperty("query"));
            var actual = searcher.Search(query, 10);
            var expected = line.GetProperty("top").EnumerateArray().Select(hit => (Doc: hit[0].GetInt32(), Score: hit[1].GetDouble())).ToArray();
            if (actual.TotalHits.Value != line.GetProperty("total").GetInt64() || !AreEqual(expected, actual.ScoreDocs))
            {
                wrong.Add($"{line}\n    here {actual.TotalHits.Value}: {string.Join(' ', actual.ScoreDocs.Select(hit => $"[{hit.Doc},{hit.Score}]"))}");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {queries.Length}:\n{string.Join('\n', wrong.OrderBy(text => text.Length).Take(8))}");
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(150)]
    [InlineData(60)]
    public void Sorting_by_several_keys_with_missing_values_and_going_on_behind_a_hit_equal_Lucenes(int documentsPerSegment)
    {
        using var reader = LuceneAnswers.Open(documentsPerSegment);
        var searcher = new IndexSearcher(reader);
        var queries = LuceneAnswers.Queries.Where(line => line.TryGetProperty("sorted", out _)).ToArray();
        Assert.Equal(60, queries.Length);
        foreach (var line in queries)
        {
            var sort = new Sort([.. line.GetProperty("by").EnumerateArray().Select(SortFieldOf)]);
            var query = new TermQuery(LuceneAnswers.Field, line.GetProperty("sorted").GetString()!);
            var first = searcher.Search(query, 15, new SearchOptions { Sort = sort }).ScoreDocs;
            Assert.Equal(Docs(line, "docs"), first.Select(hit => hit.Doc));
            if (first.Count == 15)
            {
                var next = searcher.Search(query, 15, new SearchOptions { Sort = sort, After = first[^1] }).ScoreDocs;
                Assert.Equal(Docs(line, "next"), next.Select(hit => hit.Doc));
            }
        }
    }

    private static IEnumerable<int> Docs(JsonElement line, string name) => line.GetProperty(name).EnumerateArray().Select(doc => doc.GetInt32());

    private static SortField SortFieldOf(JsonElement json) => json[0].GetString() switch
    {
        "score" => SortField.Score with { Descending = json[1].GetBoolean() },
        var name => new SortField(name!, name == "word", json[1].GetBoolean(), json[2].GetBoolean()),
    };

    /// <summary>Equal documents with equal scores; documents whose scores differ by rounding alone may change places.</summary>
    private static bool AreEqual((int Doc, double Score)[] expected, IReadOnlyList<ScoreDoc> actual)
    {
        if (expected.Length != actual.Count)
        {
            return false;
        }

        for (var i = 0; i < expected.Length; i++)
        {
            var tolerance = 1e-5 * Math.Max(1, expected[i].Score);
            if (Math.Abs(expected[i].Score - actual[i].Score) > tolerance
                || (expected[i].Doc != actual[i].Doc && !expected.Any(hit => hit.Doc == actual[i].Doc && Math.Abs(hit.Score - actual[i].Score) <= tolerance)
                    && Math.Abs(expected[^1].Score - actual[i].Score) > tolerance))
            {
                return false;
            }
        }

        return true;
    }
}
