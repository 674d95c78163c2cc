using CodeGraph.Search.Analysis;
using CodeGraph.Search.Documents;
using CodeGraph.Search.Highlight;
using CodeGraph.Search.Index;
using CodeGraph.Search.Store;
using CodeGraph.Search.Suggest;

namespace CodeGraph.Search.Searching;

public sealed class QueryTests
{
    private const string Letters = "abcdef";

    [Fact]
    public void Boolean_phrase_and_sorted_searches_and_facets_equal_a_naive_scan()
    {
        var random = new Random(11);
        var texts = Enumerable.Range(0, 700).Select(_ => Enumerable.Range(0, random.Next(1, 12)).Select(_ => Letters[random.Next(6)].ToString()).ToArray()).ToArray();
        using var reader = Open(texts.Select((words, n) => new Document
        {
            new TextField("t", string.Join(' ', words)), new NumericDocValuesField("n", n * 37 % 100),
            new SortedDocValuesField("first", words[0]),
        }).Zip(texts, (document, words) =>
        {
            foreach (var word in words)
            {
                document.Add(new SortedSetDocValuesField("words", word));
            }

            return document;
        }));
        Assert.True(reader.Leaves.Count > 1);
        var searcher = new IndexSearcher(reader);
        for (var round = 0; round < 300; round++)
        {
            var asked = Enumerable.Range(0, random.Next(2, 5)).Select(_ => Letters[random.Next(6)].ToString()).Distinct().ToArray();
            var occurs = asked.Select(_ => (Occur)random.Next(4)).ToArray();
            var minimum = random.Next(3);
            var query = new BooleanQuery(asked.Zip(occurs, (word, occur) => new BooleanClause(new TermQuery("t", word), occur)), minimum);
            var expected = Where(texts, words =>
            {
                bool Has(int i) => words.Contains(asked[i]);
                var all = Enumerable.Range(0, asked.Length);
                var required = all.Where(i => occurs[i] is Occur.Must or Occur.Filter).ToArray();
                var should = all.Count(i => occurs[i] == Occur.Should && Has(i));
                return required.All(Has) && !all.Any(i => occurs[i] == Occur.MustNot && Has(i))
                    && should >= (required.Length > 0 ? minimum : Math.Max(1, minimum));
            });
            AssertSame(expected, searcher, query);

            var phrase = new PhraseQuery("t", asked);
            AssertSame(Where(texts, words => Enumerable.Range(0, words.Length).Any(i => words.Skip(i).Take(asked.Length).SequenceEqual(asked))), searcher, phrase);

            var sorted = searcher.Search(query, 20, new SearchOptions { Sort = new Sort(new SortField("n", false, round % 2 == 0), new SortField("first", true)) });
            var order = expected.OrderBy(doc => round % 2 == 0 ? -(doc * 37 % 100) : doc * 37 % 100).ThenBy(doc => texts[doc][0], StringComparer.Ordinal).ThenBy(doc => doc).ToArray();
            Assert.Equal(order.Take(20), sorted.ScoreDocs.Select(hit => hit.Doc));
            if (order.Length > 20)
            {
                var next = searcher.Search(query, 5, new SearchOptions { Sort = new Sort(new SortField("n", false, round % 2 == 0), new SortField("first", true)), After = sorted.ScoreDocs[^1] });
                Assert.Equal(order.Skip(20).Take(5), next.ScoreDocs.Select(hit => hit.Doc));
            }

            var facets = Facets.Count(reader, "words", searcher.Matches(query));
            Assert.Equal(
                expected.SelectMany(doc => texts[doc].Distinct()).GroupBy(word => word).Select(group => (group.Key, group.Count())).OrderByDescending(pair => pair.Item2).ThenBy(pair => pair.Key, StringComparer.Ordinal),
                facets.Select(facet => (facet.Value, facet.Count)));
            AssertSame(Where(texts, words => words[0].CompareTo("b") >= 0 && words[0].CompareTo("d") <= 0), searcher, RangeQuery.OfStrings("first", "b", "d"));
        }
    }

    [Fact]
    public void Words_that_somebody_knows_to_have_matched_are_marked_and_places_that_touch_are_one()
    {
        var highlighter = new Highlighter(Analyzers.Standard.With(stream => new CompoundFilter(stream, forms: CompoundForms.Parts)));
        var text = "Take 10mg of the drug, or 20 mg";
        Assert.Equal(
            ["10mg", "drug", "mg"],
            highlighter.Highlight(word => word is "10" or "mg" or "drug", text).Select(span => text[span.Start..span.End]));
    }

    [Fact]
    public void Pages_by_search_after_are_the_slices_of_one_long_list()
    {
        using var reader = Open(Enumerable.Range(0, 300).Select(n => new Document { new TextField("t", string.Concat(Enumerable.Repeat("a ", (n % 7) + 1)) + "b") }));
        var searcher = new IndexSearcher(reader);
        var query = new TermQuery("t", "a");
        var all = searcher.Search(query, 1000).ScoreDocs;
        ScoreDoc? after = null;
        var pages = new List<ScoreDoc>();
        while (searcher.Search(query, 7, new SearchOptions { After = after }).ScoreDocs is { Count: > 0 } page)
        {
            pages.AddRange(page);
            after = page[^1];
        }

        Assert.Equal(all, pages);
    }

    [Fact]
    public void Parsing_never_throws_and_finds_what_is_meant()
    {
        using var reader = Open([
            [new TextField("t", "blood glucose monitor with voice")], [new TextField("t", "glucose test strips")], [new TextField("t", "voice amplifier")]]);
        var searcher = new IndexSearcher(reader);
        var parser = new QueryParser(Analyzers.Standard, new Dictionary<string, float> { ["t"] = 1 });
        int[] Find(string text) => [.. searcher.Search(parser.Parse(text), 10).ScoreDocs.Select(hit => hit.Doc).Order()];
        Assert.Equal([0, 1], Find("glucose"));
        Assert.Equal([0], Find("\"blood glucose\""));
        Assert.Equal([0], Find("\"blood monitor\"~1"));
        Assert.Equal([1], Find("+glucose -voice"));
        Assert.Equal([1], Find("-voice"));
        Assert.Equal([0, 1], Find("t:glucsoe~"));
        Assert.Equal([0, 2], Find("voi*"));
        Assert.Equal([0, 1], Find("gl?cos*"));
        Assert.Empty(Find(""));
        var random = new Random(3);
        const string signs = "ab\"~^:*?+-()()[]{}\\ 0.9||&&!tANDORNOT\ud83d\ude00\t  ";
        for (var round = 0; round < 5000; round++)
        {
            Find(string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => signs[random.Next(signs.Length)])));
        }
    }

    [Fact]
    public void Highlights_are_places_in_the_original_text()
    {
        var highlighter = new Highlighter(Analyzers.English);
        const string text = "Monitors: blood-glucose monitor, for glucose tests";
        var query = new BooleanQuery((new PhraseQuery("t", ["blood", "glucos"]), Occur.Should), (new PrefixQuery("t", "monit"), Occur.Should), (new TermQuery("t", "test"), Occur.MustNot));
        Assert.Equal(["Monitors", "blood-glucose", "monitor"], highlighter.Highlight(query, "t", text).Select(span => text[span.Start..span.End]));
    }

    [Fact]
    public void A_near_phrase_marks_its_words_where_they_are_near_enough()
    {
        var highlighter = new Highlighter(Analyzers.Standard);
        const string text = "glucose in blood; blood for glucose; blood of a glucose";
        string[] Marked(params (int, IReadOnlyList<string>)[] places) =>
            [.. highlighter.Highlight(new PhraseQuery("t", places, 1), "t", text).Select(span => $"{span.Start}:{text[span.Start..span.End]}")];
        Assert.Equal(["18:blood", "28:glucose"], Marked((0, ["blood"]), (1, ["glucose"])));
        Assert.Equal(["11:blood", "18:blood", "28:glucose", "37:blood", "48:glucose"], Marked((0, ["blood"]), (2, ["glucose"])));
        Assert.Equal(["11:blood", "18:blood"], Marked((0, ["blood"]), (1, ["blood"])));
    }

    [Fact]
    public void Suggestions_complete_the_last_word_and_forgive_typing_mistakes()
    {
        var suggester = new PhraseSuggester(
            [new("Blood glucose monitor", 5, "E0607"), new("Glucose test strips", 9, "A4253"), new("Wheelchair", 1), new("10 mg", 1), new("50 mg", 1)],
            Analyzers.Standard);
        IEnumerable<string?> Suggest(string text) => suggester.Suggest(text).Select(suggestion => suggestion.Entry.Text);
        Assert.Equal(["Glucose test strips", "Blood glucose monitor"], Suggest("glu"));
        Assert.Equal(["Blood glucose monitor"], Suggest("monitor glucose b"));
        Assert.Equal(["Wheelchair"], Suggest("wehelch"));
        Assert.Equal(["10 mg"], Suggest("10 mg"));
        Assert.Empty(Suggest("15"));
        Assert.Empty(Suggest("  "));
    }

    [Fact]
    public void Spelling_is_corrected_from_the_words_of_the_index()
    {
        using var reader = Open([[new TextField("t", "wheelchair cushion")], [new TextField("t", "wheelchair")], [new TextField("t", "i131 dose")]]);
        var checker = new SpellChecker(reader, "t");
        Assert.Equal("the wheelchair cushion", checker.Correct("the wehelchair cushon", Analyzers.Standard));
        Assert.Null(checker.Correct("wheelchair i125 dos", Analyzers.Standard));
    }

    private static DirectoryReader Open(IEnumerable<Document> documents)
    {
        var directory = new RamDirectory();
        using var writer = new IndexWriter(directory, new IndexWriterConfig { RamBufferBytes = 40_000 });
        foreach (var document in documents)
        {
            writer.AddDocument(document);
        }

        writer.Commit();
        return DirectoryReader.Open(directory);
    }

    private static int[] Where(string[][] texts, Predicate<string[]> matches) =>
        [.. Enumerable.Range(0, texts.Length).Where(doc => matches(texts[doc]))];

    private static void AssertSame(int[] expected, IndexSearcher searcher, Query query)
    {
        var top = searcher.Search(query, 1000);
        Assert.Equal(expected, top.ScoreDocs.Select(hit => hit.Doc).Order());
        Assert.Equal(expected.Length, top.TotalHits.Value);
        Assert.Equal(top.ScoreDocs.Take(5), searcher.Search(query, 5, new SearchOptions { ExactTotal = false }).ScoreDocs);
    }
}
