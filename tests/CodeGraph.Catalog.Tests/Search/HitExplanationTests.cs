using CodeGraph.Catalog.Search;
using CodeGraph.Search.Searching;

namespace CodeGraph.Catalog.Tests.Search;

public class HitExplanationTests
{
    [Fact]
    public void Every_explanation_of_a_hit_is_its_score_and_adds_up_and_no_other_code_has_one()
    {
        var random = new Random(41);
        var catalog = RandomCatalog.Of(random, 300);
        var searcher = SearchBench.Open(catalog);
        var (explained, missed) = (0, 0);
        for (var round = 0; round < 120; round++)
        {
            var request = new CodeSearchRequest(RandomCatalog.Text(random)) { AsOf = SearchBench.Today, First = 300, IncludeInactive = round % 2 == 0 };
            var hits = searcher.Search(request).Hits;
            foreach (var (place, hit) in hits.Index().Where(hit => hit.Index < 3 || hit.Index == hits.Count - 1))
            {
                var explanation = searcher.Explain(request, hit.Entry.Value)!;
                Assert.Equal((place + 1, hits.Count), (explanation.Rank, explanation.TotalCount));
                Assert.True(explanation.Explanation.IsMatch);
                Assert.Equal(hit.Score, explanation.Explanation.Value, 1e-4f);
                AssertAddsUp(explanation.Explanation);
                explained++;
            }

            if (catalog.Codes.Except(hits.Select(hit => hit.Entry)).FirstOrDefault() is { } other)
            {
                var explanation = searcher.Explain(request, other.Value)!;
                Assert.Null(explanation.Rank);
                Assert.False(explanation.Explanation.IsMatch);
                missed++;
            }
        }

        Assert.True(explained > 200 && missed > 50, $"{explained} hits and {missed} others were explained");
    }

    private static void AssertAddsUp(Explanation node)
    {
        var expected = node.Description switch
        {
            var text when text.EndsWith("sum of:", StringComparison.Ordinal) => node.Details.Sum(detail => detail.Value),
            var text when text.EndsWith("product of:", StringComparison.Ordinal) => node.Details.Aggregate(1f, (product, detail) => product * detail.Value),
            _ => node.Value,
        };
        Assert.Equal(expected, node.Value, 1e-4f);
        Assert.All(node.Details, AssertAddsUp);
    }
}
