using CodeGraph.Search.Analysis;
using CodeGraph.Search.Documents;
using CodeGraph.Search.Index;
using CodeGraph.Search.Searching;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Suggest;

public sealed class PhraseSuggesterTests
{
    [Fact]
    public void Suggestions_are_those_of_a_naive_scan_in_the_order_of_edits_and_weight()
    {
        var random = new Random(12);
        string Word() => string.Concat(Enumerable.Range(0, random.Next(1, 10)).Select(_ => (char)('a' + random.Next(3))));
        var entries = Enumerable.Range(0, 500)
            .Select(n => new SuggestEntry(string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Word())), random.Next(50), $"{n}"))
            .ToArray();
        var suggester = new PhraseSuggester(entries, Analyzers.Standard);
        var best = entries.OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Text, StringComparer.Ordinal).ToArray();
        for (var round = 0; round < 300; round++)
        {
            var asked = string.Join(' ', Enumerable.Range(0, random.Next(1, 3)).Select(_ => Word())) + (round % 5 == 0 ? " " : "");
            var expected = Enumerable.Range(0, 3)
                .SelectMany(edits => best.Where(entry => Matches(entry.Text.Split(' '), asked, edits)).Select(entry => (entry, edits)))
                .DistinctBy(pair => pair.entry).Take(8)
                .Select(pair => new Suggestion(pair.entry, pair.edits));
            Assert.Equal((asked, string.Join('\n', expected)), (asked, string.Join('\n', suggester.Suggest(asked))));
        }
    }

    [Fact]
    public void Phrases_that_were_written_are_opened_again()
    {
        var directory = new RamDirectory();
        PhraseSuggester.Write(directory, [new("Wheelchair", 1, "K0001")], Analyzers.Standard);
        PhraseSuggester.Write(directory, [new("Blood glucose monitor", 5, "E0607"), new("Glucose test strips", 9)], Analyzers.Standard);
        var suggester = PhraseSuggester.Open(directory, Analyzers.Standard);
        Assert.Equal(
            [new Suggestion(new SuggestEntry("Glucose test strips", 9), 0), new Suggestion(new SuggestEntry("Blood glucose monitor", 5, "E0607"), 0)],
            suggester.Suggest("gluc"));
        Assert.Empty(suggester.Suggest("wheel"));
        Assert.Empty(new PhraseSuggester([], Analyzers.Standard).Suggest("wheel"));
    }

    [Fact]
    public void No_text_makes_it_throw()
    {
        var suggester = new PhraseSuggester([new("a\ud83d b", 1), new("\ud83d\ude00 b\udc00", 2), new(" ", 3)], Analyzers.Standard);
        var random = new Random(13);
        const string signs = "ab \ud83d\ude00\udc00\t\"~*é1-";
        for (var round = 0; round < 3000; round++)
        {
            Assert.InRange(suggester.Suggest(string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => signs[random.Next(signs.Length)]))).Count, 0, 3);
        }
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1)]
    public void Words_are_completed_by_those_in_the_most_documents(int documentsPerSegment)
    {
        var directory = new RamDirectory();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig { MergeFactor = 100 }))
        {
            foreach (var (n, text) in new[] { "glucose glue", "glucose monitor", "glove", "glove glucose glass", "other" }.Index())
            {
                writer.AddDocument([new TextField("t", text)]);
                if (n % documentsPerSegment == 0)
                {
                    writer.Commit();
                }
            }

            writer.Commit();
        }

        using var reader = DirectoryReader.Open(directory);
        var completer = new WordCompleter(reader, "t");
        Assert.Equal(
            [new ExpandedTerm("glucose", 3, 0), new ExpandedTerm("glove", 2, 0), new ExpandedTerm("glass", 1, 0)], completer.Complete("gl", 3));
        Assert.Equal(4, completer.Complete("gl").Count);
        Assert.Empty(completer.Complete("x"));
        Assert.Empty(completer.Complete("gl", 0));
        Assert.Empty(new WordCompleter(reader, "none").Complete("gl"));
    }

    private static bool Matches(string[] phrase, string asked, int edits)
    {
        var words = asked.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Index().All(pair => phrase.Any(word =>
            Distance(pair.Item, word, asPrefix: pair.Index == words.Length - 1 && asked[^1] != ' ')
            <= Math.Min(edits, pair.Item.Length < 4 ? 0 : pair.Item.Length < 8 ? 1 : 2)));
    }

    /// <summary>Edits, with swaps of neighbours, to the word or to its nearest beginning.</summary>
    private static int Distance(string a, string b, bool asPrefix)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return asPrefix ? Enumerable.Range(0, b.Length + 1).Min(j => d[a.Length, j]) : d[a.Length, b.Length];
    }
}
