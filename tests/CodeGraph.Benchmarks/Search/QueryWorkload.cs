using CodeGraph.Search.Analysis;
using CodeGraph.Search.Index;
using CodeGraph.Search.Searching;

namespace CodeGraph.Benchmarks.Search;

/// <summary>Seeded queries over a sample of a corpus: what they ask for is what its documents say, so that all but a few find something.</summary>
internal sealed class QueryWorkload
{
    private const string Field = "long";
    private readonly Random _random;
    private readonly string[][] _texts;

    public QueryWorkload(IReadOnlyList<CorpusDocument> sample, int seed)
    {
        _random = new Random(seed);
        _texts = [.. sample.Select(document => Analyzers.Standard.Analyze(document.Text).Select(token => token.Term).ToArray())
            .Where(words => words.Length >= 4)];
    }

    /// <summary>The queries of each kind, in the order of the table.</summary>
    public IReadOnlyList<(string Kind, Query[] Queries)> Queries(int count) =>
    [
        ("term", Make(count, words => new TermQuery(Field, Any(words)))),
        ("and", Make(count, words => BooleanQuery.And(Some(words).Select(word => new TermQuery(Field, word))))),
        ("or", Make(count, words => BooleanQuery.Or(Some(words).Select(word => new TermQuery(Field, word))))),
        ("phrase", Make(count, words => new PhraseQuery(Field, Run(words, _random.Next(2, 4))))),
        ("sloppy phrase", Make(count, words => new PhraseQuery(Field, Run(words, 3).Where((_, i) => i != 1), 3))),
        ("prefix", Make(count, words => new PrefixQuery(Field, Any(words) is var word && word.Length > 3 ? word[..3] : word))),
        ("fuzzy", Make(count, words => new FuzzyQuery(new Term(Field, Misspelt(words)), 1, 1))),
    ];

    /// <summary>Every keystroke, from the second on, of phrases of two or three words.</summary>
    public IReadOnlyList<string> Keystrokes(int phrases, bool misspelt)
    {
        var keystrokes = new List<string>();
        for (var n = 0; n < phrases; n++)
        {
            var words = Run(Text(), _random.Next(2, 4));
            var longest = Array.IndexOf(words, words.MaxBy(word => word.Length));
            if (misspelt && words[longest].Length >= 5)
            {
                words[longest] = Typo(words[longest]);
            }

            var phrase = string.Join(' ', words);
            keystrokes.AddRange(Enumerable.Range(2, phrase.Length - 1).Select(length => phrase[..length]).Where(text => text[^1] != ' '));
        }

        return keystrokes;
    }

    private Query[] Make(int count, Func<string[], Query> query) => [.. Enumerable.Range(0, count).Select(_ => query(Text()))];

    private string[] Text() => _texts[_random.Next(_texts.Length)];

    private string Any(string[] words) => words[_random.Next(words.Length)];

    private string[] Some(string[] words)
    {
        var count = _random.Next(2, 4);
        return [.. words.Distinct().OrderBy(_ => _random.Next()).Take(count)];
    }

    private string[] Run(string[] words, int length) => words[_random.Next(words.Length - length + 1)..][..length];

    private string Misspelt(string[] words) =>
        words.Where(word => word.Length >= 5 && word.All(char.IsAsciiLetter)).ToArray() is { Length: > 0 } letters ? Typo(Any(letters)) : "wehelchair";

    /// <summary>A letter left out, swapped, put in or replaced, never the first.</summary>
    private string Typo(string word)
    {
        var i = _random.Next(1, word.Length - 1);
        var letter = (char)('a' + _random.Next(26));
        return _random.Next(4) switch
        {
            0 => word.Remove(i, 1),
            1 => $"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}",
            2 => word.Insert(i, $"{letter}"),
            _ => $"{word[..i]}{letter}{word[(i + 1)..]}",
        };
    }
}
