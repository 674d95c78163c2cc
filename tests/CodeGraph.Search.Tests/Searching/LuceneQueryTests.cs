using System.Text.Json;
using CodeGraph.Search.Index;
using CodeGraph.Testing;

namespace CodeGraph.Search.Searching;

public sealed class LuceneQueryTests
{
    [OfficialFileTheory(LuceneGolden.Corpus, LuceneGolden.Queries)]
    [InlineData("term", 93)]
    [InlineData("and", 91)]
    [InlineData("or", 86)]
    [InlineData("phrase", 98)]
    public void Totals_hits_order_and_scores_equal_Lucenes(string kind, int count)
    {
        var searcher = new IndexSearcher(LuceneGolden.Reader);
        var queries = Golden(kind);
        Assert.Equal(count, queries.Count);
        foreach (var golden in queries)
        {
            var words = golden.GetProperty("terms").EnumerateArray().Select(word => word.GetString()!).ToArray();
            Query query = kind switch
            {
                "term" => new TermQuery("long", words[0]),
                "and" => BooleanQuery.And(words.Select(word => new TermQuery("long", word))),
                "or" => BooleanQuery.Or(words.Select(word => new TermQuery("long", word))),
                _ => new PhraseQuery("long", words),
            };
            var expected = golden.GetProperty("top").EnumerateArray()
                .Select(hit => (Code: hit[0].GetString()!, Score: hit[1].GetDouble())).ToArray();
            AssertEqual(golden, expected, searcher, searcher.Search(query, 20));
            var fast = searcher.Search(query, 20, new SearchOptions { ExactTotal = false });
            Assert.Equal(searcher.Search(query, 20).ScoreDocs, fast.ScoreDocs);
        }
    }

    [OfficialFileTheory(LuceneGolden.Corpus, LuceneGolden.Queries)]
    [InlineData("prefix", 97)]
    [InlineData("fuzzy", 90)]
    public void Prefix_and_fuzzy_queries_find_the_same_codes_as_Lucenes(string kind, int count)
    {
        var searcher = new IndexSearcher(LuceneGolden.Reader);
        var queries = Golden(kind);
        Assert.Equal(count, queries.Count);
        foreach (var golden in queries)
        {
            var terms = golden.GetProperty("terms");
            Query query = kind == "prefix"
                ? new PrefixQuery("long", terms[0].GetString()!)
                : new FuzzyQuery(new Term("long", terms[0].GetString()!), terms[1].GetInt32(), maxExpansions: 10_000);
            var actual = searcher.Search(query, 10_000).ScoreDocs.Select(hit => searcher.Reader.StoredValue(hit.Doc, "code")!);
            Assert.Equal(golden.GetProperty("codes").EnumerateArray().Select(code => code.GetString()!), actual.Order(StringComparer.Ordinal));
        }
    }

    [OfficialFileFact(LuceneGolden.Corpus, LuceneGolden.Queries)]
    public void Every_explanation_adds_up_to_the_score()
    {
        var searcher = new IndexSearcher(LuceneGolden.Reader);
        foreach (var golden in Golden("or").Take(20))
        {
            var words = golden.GetProperty("terms").EnumerateArray().Select(word => word.GetString()!).ToArray();
            var query = new BooleanQuery(
                (new DisjunctionMaxQuery(words.Select(word => new TermQuery("long", word)), 0.1f), Occur.Must),
                (new BoostQuery(new PhraseQuery("long", words, 4), 3), Occur.Should),
                (new FuzzyQuery(new Term("long", words[0])), Occur.Should),
                (new PrefixQuery("long", words[0][..1]), Occur.Filter));
            foreach (var hit in searcher.Search(query, 10).ScoreDocs)
            {
                var explanation = searcher.Explain(query, hit.Doc);
                Assert.True(explanation.IsMatch);
                Assert.Equal(hit.Score, explanation.Value, 1e-4);
                AssertAddsUp(explanation);
            }
        }
    }

    private static List<JsonElement> Golden(string kind) =>
        [.. LuceneGolden.ReadLines(LuceneGolden.Queries).Where(line => line.GetProperty("kind").GetString() == kind)];

    private static void AssertEqual(JsonElement golden, (string Code, double Score)[] expected, IndexSearcher searcher, TopDocs actual)
    {
        Assert.Equal(golden.GetProperty("total").GetInt64(), actual.TotalHits.Value);
        Assert.Equal(expected.Select(hit => hit.Code), actual.ScoreDocs.Select(hit => searcher.Reader.StoredValue(hit.Doc, "code")!));
        foreach (var (hit, score) in actual.ScoreDocs.Zip(expected.Select(hit => hit.Score)))
        {
            Assert.InRange(hit.Score, score * (1 - 1e-4), score * (1 + 1e-4));
        }
    }

    private static void AssertAddsUp(Explanation node)
    {
        if (node.Description.EndsWith("the sum of", StringComparison.Ordinal))
        {
            Assert.Equal(node.Details.Sum(detail => detail.Value), node.Value, 1e-4);
        }
        else if (node.Description.EndsWith("the product of", StringComparison.Ordinal))
        {
            Assert.Equal(node.Details.Aggregate(1.0, (product, detail) => product * detail.Value), node.Value, 1e-4);
        }
        else if (node.Description.StartsWith("the highest of", StringComparison.Ordinal))
        {
            var max = node.Details.Max(detail => detail.Value);
            Assert.Equal(max + (0.1 * (node.Details.Sum(detail => detail.Value) - max)), node.Value, 1e-4);
        }

        foreach (var detail in node.Details)
        {
            AssertAddsUp(detail);
        }
    }
}
