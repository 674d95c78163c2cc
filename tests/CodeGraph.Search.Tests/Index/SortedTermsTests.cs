using System.Text;
using CodeGraph.Search.Searching;

namespace CodeGraph.Search.Index;

public sealed class SortedTermsTests
{
    [Fact]
    public void Terms_are_found_by_name_beginning_and_likeness_as_a_scan_finds_them()
    {
        var random = new Random(12);
        string Word(int max) => string.Concat(Enumerable.Range(0, random.Next(1, max)).Select(_ => "abcé"[random.Next(4)]));
        string[] words = [.. Enumerable.Range(0, 500).Select(_ => Word(9)).Append("\U0001F600b").Append("\uFFFDb").Distinct()
            .OrderBy(Encoding.UTF8.GetBytes, Comparer<byte[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other)))];
        var terms = new SortedTerms(words);
        for (var round = 0; round < 500; round++)
        {
            var asked = Word(8);
            Assert.Equal(Array.IndexOf(words, asked), terms.Find(asked));
            Assert.Equal(words.Where(word => word.StartsWith(asked, StringComparison.Ordinal)), words[terms.WithPrefix(asked)]);
            var automaton = new LevenshteinAutomaton(asked, round % 3);
            Assert.Equal(
                words.Select((word, ord) => (ord, edits: automaton.Match(word))).Where(pair => pair.edits >= 0),
                terms.Fuzzy(asked, round % 3));
        }

        Assert.All(words.Index(), word => Assert.Equal(word.Index, terms.Find(word.Item)));
        Assert.Equal(-1, terms.Find(new string('x', 1000)));
        Assert.Equal(0..0, new SortedTerms([]).WithPrefix("a"));
        Assert.Empty(new SortedTerms([]).Fuzzy("abc", 2));
    }

    [Fact]
    public void Terms_out_of_order_are_refused() =>
        Assert.Contains("'a' must come before 'b'", Assert.Throws<ArgumentException>(() => new SortedTerms(["b", "a"])).Message, StringComparison.Ordinal);
}
