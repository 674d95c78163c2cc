using CodeGraph.Catalog.Search;

namespace CodeGraph.Catalog.Tests.Search;

public class TypoFinderTests
{
    [Fact]
    public void What_is_found_is_what_the_edit_distance_says()
    {
        var random = new Random(11);
        var words = Enumerable.Range(0, 400).Select(_ => Word(random)).Append("tracer").Distinct().Order(StringComparer.Ordinal).ToArray();
        var index = IndexOf(words);
        for (var i = 0; i < 400; i++)
        {
            var typed = Word(random);
            var limit = typed.Length < 4 ? 0 : typed.Length < 8 ? 1 : 2;
            var expected = words.Select(word => (word, edits: Distance(typed, word))).Where(pair => pair.edits > 0 && pair.edits <= limit).ToArray();
            var found = TypoFinder.Find(index.Vocabulary, new QueryWord(typed, 0, typed.Length, false, false), isOpen: false);
            Assert.Equal(expected, found.Select(pair => (words[pair.Term], pair.Edits)));

            var completed = words
                .Select(word => (word, edits: Enumerable.Range(0, word.Length + 1).Min(length => Distance(typed, word[..length]))))
                .Where(pair => pair.edits > 0 && pair.edits <= limit);
            found = TypoFinder.Find(index.Vocabulary, new QueryWord(typed, 0, typed.Length, false, false), isOpen: true);
            Assert.Equal(completed, found.Select(pair => (words[pair.Term], pair.Edits)));
        }
    }

    private static WordIndex IndexOf(string[] words)
    {
        var builder = new WordIndexBuilder(1);
        foreach (var word in words)
        {
            builder.AddTerm(word);
            builder.AddOccurrence(0, 0);
        }

        return builder.Build(_ => [new SearchableText(MatchField.LongDescription, "all")], 100, _ => -1, word => word);
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 11)).Select(_ => "abc"[random.Next(3)]));

    // The definition, cell by cell: restricted Damerau-Levenshtein in which the first letter costs double.
    private static int Distance(string typed, string word)
    {
        var d = new int[word.Length + 1, typed.Length + 1];
        for (var i = 0; i <= word.Length; i++)
        {
            for (var j = 0; j <= typed.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    d[i, j] = i + j + (i + j > 0 ? 1 : 0);
                    continue;
                }

                var substitute = word[i - 1] == typed[j - 1] ? 0 : i == 1 && j == 1 ? 2 : 1;
                d[i, j] = Math.Min(d[i - 1, j - 1] + substitute, Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
                if (i > 1 && j > 1 && word[i - 1] == typed[j - 2] && word[i - 2] == typed[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + (i == 2 || j == 2 ? 2 : 1));
                }
            }
        }

        return d[word.Length, typed.Length];
    }
}
