using CodeGraph.Search.Documents;
using CodeGraph.Search.Index;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Searching;

public sealed class FuzzyQueryTests
{
    [Fact]
    public void Fuzzy_terms_are_exactly_those_that_brute_force_edit_distance_finds()
    {
        var random = new Random(7);
        string Word(int max) => string.Concat(Enumerable.Range(0, random.Next(1, max)).Select(_ => "abcdé\U0001F600 "[..5][random.Next(5)]));
        var words = Enumerable.Range(0, 600).Select(_ => Word(9)).Append("d\U0001F600b").Append("\U0001F600").Distinct().ToArray();
        var directory = new RamDirectory();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig()))
        {
            foreach (var word in words)
            {
                writer.AddDocument([new KeywordField("word", word)]);
            }

            writer.Commit();
        }

        using var reader = DirectoryReader.Open(directory);
        for (var round = 0; round < 400; round++)
        {
            var asked = round == 0 ? "db" : Word(8);
            var edits = round % 3;
            var prefix = round % 2;
            var expected = words
                .Select(word => (word, Distance(asked, word)))
                .Where(pair => pair.Item2 <= edits && (prefix == 0 || pair.word[0] == asked[0]))
                .OrderBy(pair => pair.word, StringComparer.Ordinal);
            var actual = ExpandedTerm.Fuzzy(reader, "word", asked, edits, prefix)
                .Select(term => (term.Text, term.Edits)).OrderBy(pair => pair.Text, StringComparer.Ordinal);
            Assert.Equal(expected, actual);

            var expectedPrefixes = words
                .Select(word => (word, Enumerable.Range(0, word.Length + 1).Where(n => n == word.Length || !char.IsLowSurrogate(word[n])).Min(n => Distance(asked, word[..n]))))
                .Where(pair => pair.Item2 <= edits)
                .OrderBy(pair => pair.word, StringComparer.Ordinal);
            var actualPrefixes = ExpandedTerm.Fuzzy(reader, "word", asked, edits, 0, asPrefix: true)
                .Select(term => (term.Text, term.Edits)).OrderBy(pair => pair.Text, StringComparer.Ordinal);
            Assert.Equal(expectedPrefixes, actualPrefixes);
        }
    }

    /// <summary>Optimal string alignment: edits and swaps of neighbours, no part edited twice.</summary>
    private static int Distance(string left, string right)
    {
        var a = left.EnumerateRunes().ToArray();
        var b = right.EnumerateRunes().ToArray();
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 ? j : j == 0 ? i
                    : Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
