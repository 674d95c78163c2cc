using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

public sealed class TopHitsTests
{
    [Theory]
    [InlineData(int.MaxValue, false)]
    [InlineData(1300, false)]
    [InlineData(700, true)]
    public void Leaving_out_what_cannot_be_among_the_best_never_changes_the_best(int documentsPerSegment, bool deletions)
    {
        var random = new RandomQueries(5);
        using var reader = RandomQueries.Open(random.Texts(4000), documentsPerSegment, deletions ? n => n % 3 == 0 : null);
        var searcher = new IndexSearcher(reader);
        var filter = new FixedBitSet(reader.MaxDoc);
        for (var doc = 0; doc < reader.MaxDoc; doc += doc % 7 + 1)
        {
            filter.Set(doc);
        }

        var leftOut = 0;
        for (var round = 0; round < 400; round++)
        {
            var query = random.Next();
            var options = new SearchOptions { Filter = round % 4 == 0 ? filter : null };
            var all = searcher.Search(query, 5000, options);
            Assert.Equal(all.TotalHits.Value, all.ScoreDocs.Count);
            foreach (var n in new[] { 1, 10, 60 })
            {
                var best = searcher.Search(query, n, options with { ExactTotal = false });
                Assert.Equal((query.ToString(), string.Join(' ', all.ScoreDocs.Take(n))), (query.ToString(), string.Join(' ', best.ScoreDocs)));
                Assert.InRange(best.TotalHits.Value, best.ScoreDocs.Count, all.TotalHits.Value);
                Assert.True(best.TotalHits.Relation == TotalHitsRelation.GreaterThanOrEqualTo || best.TotalHits == all.TotalHits);
                leftOut += best.TotalHits.Value < all.TotalHits.Value ? 1 : 0;

                Assert.Equal(all.TotalHits, searcher.Search(query, n, options).TotalHits);
            }

            if (all.ScoreDocs.Count > 20)
            {
                var page = searcher.Search(query, 9, options with { ExactTotal = false, After = all.ScoreDocs[10] });
                Assert.Equal(all.ScoreDocs.Skip(11).Take(9), page.ScoreDocs);
            }
        }

        Assert.True(leftOut > 200, $"{leftOut} searches left something out");
    }

    [Fact]
    public void Every_explanation_is_the_score_and_adds_up()
    {
        var random = new RandomQueries(6);
        using var reader = RandomQueries.Open(random.Texts(600), 250);
        var searcher = new IndexSearcher(reader);
        for (var round = 0; round < 500; round++)
        {
            var query = random.Next();
            var hits = searcher.Search(query, 600).ScoreDocs;
            foreach (var hit in hits.Take(3).Concat(hits.TakeLast(1)))
            {
                var explanation = searcher.Explain(query, hit.Doc);
                Assert.True(explanation.IsMatch);
                Assert.Equal(hit.Score, explanation.Value, 1e-5 * Math.Max(1, hit.Score));
                AssertAddsUp(explanation);
            }

            if (Enumerable.Range(0, reader.MaxDoc).Except(hits.Select(hit => hit.Doc)).FirstOrDefault(-1) is >= 0 and var other)
            {
                Assert.False(searcher.Explain(query, other).IsMatch);
            }
        }
    }

    private static void AssertAddsUp(Explanation node)
    {
        var sum = node.Details.Sum(detail => detail.Value);
        var expected = node.Description switch
        {
            var text when text.EndsWith("the sum of", StringComparison.Ordinal) => sum,
            var text when text.EndsWith("the product of", StringComparison.Ordinal) => node.Details.Aggregate(1f, (product, detail) => product * detail.Value),
            "the highest of" => node.Details.Max(detail => detail.Value),
            var text when text.StartsWith("the highest of, plus ", StringComparison.Ordinal) =>
                node.Details.Max(detail => detail.Value) is var max ? max + (float.Parse(text.Split(' ')[4], System.Globalization.CultureInfo.InvariantCulture) * (sum - max)) : 0,
            _ => node.Value,
        };
        Assert.Equal(expected, node.Value, 1e-5 * Math.Max(1, node.Value));
        foreach (var detail in node.Details)
        {
            AssertAddsUp(detail);
        }
    }
}
