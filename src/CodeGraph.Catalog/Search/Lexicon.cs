using System.Runtime.InteropServices;
using CodeGraph.Catalog.Data;
using CodeGraph.Search.Analysis;

namespace CodeGraph.Catalog.Search;

/// <summary>
/// What words mean the same to those who look for codes: abbreviations, plain language, brands, spellings. Read from the
/// Solr synonym files in <c>Data/lexicon</c>: <c>a, b</c> stand for each other, <c>a => b</c> only one way.
/// </summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, List<Rule>> _rulesByFirstWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _typed = new(StringComparer.Ordinal);
    private LexiconWords? _words;

    private static readonly Lazy<Lexicon> LazyBuiltIn = new(() =>
    {
        var lexicon = new Lexicon();
        foreach (var (name, text) in StarterCatalog.Lexicon())
        {
            lexicon.Read(name, text);
        }

        return lexicon;
    });

    /// <summary>The lexicon that comes with CodeGraph: all files of <c>Data/lexicon</c>.</summary>
    public static Lexicon BuiltIn => LazyBuiltIn.Value;

    /// <summary>How many rules there are, each way counted once.</summary>
    public int Count { get; private set; }

    /// <summary>The words on the left sides of the entries.</summary>
    public LexiconWords Words => _words ??= new LexiconWords(_typed);

    /// <summary>Adds the rules of a file.</summary>
    /// <param name="file">The file's name, for error messages.</param>
    /// <param name="text">What is in it.</param>
    /// <exception cref="FormatException">A line is no rule; the message names file and line.</exception>
    public void Read(string file, string text)
    {
        foreach (var rule in SolrSynonymParser.Rules(new StringReader(text), file, CodeAnalyzer.Words))
        {
            foreach (var typed in rule.Inputs)
            {
                foreach (var meant in rule.Outputs)
                {
                    Add(WithoutLittleWords(typed), WithoutLittleWords(meant), rule.Text);
                }
            }
        }
    }

    /// <summary>Everything that some of the words also mean.</summary>
    public IEnumerable<LexiconMatch> Match(IReadOnlyList<string> words)
    {
        // Entries have no little words, so those between the words of one are passed over: "meals on wheels".
        var places = new List<int>(words.Count);
        var stems = new List<string>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (!CodeAnalyzer.SaysLittle(words[i]))
            {
                places.Add(i);
                stems.Add(CodeAnalyzer.Stem(words[i]));
            }
        }

        for (var start = 0; start < stems.Count; start++)
        {
            if (!_rulesByFirstWord.TryGetValue(stems[start], out var rules))
            {
                continue;
            }

            foreach (var rule in rules)
            {
                if (CollectionsMarshal.AsSpan(stems)[start..].StartsWith(rule.Typed))
                {
                    yield return new LexiconMatch(places[start], places[start + rule.Typed.Length - 1] + 1, rule.Meant, rule.Entry, rule.SpellsOut);
                }
            }
        }
    }

    /// <summary>Whether an entry explains the word by itself, letter by letter: a brand such as "Definity" is no form of "define".</summary>
    public bool IsName(string word) => _names.Contains(word);

    private void Add(string[] typed, string[] meant, string entry)
    {
        if (typed.Length == 0 || meant.Length == 0 || typed.AsSpan().SequenceEqual(meant))
        {
            return;
        }

        var first = CodeAnalyzer.Stem(typed[0]);
        if (!_rulesByFirstWord.TryGetValue(first, out var rules))
        {
            _rulesByFirstWord.Add(first, rules = []);
        }

        if (typed is [var name])
        {
            _names.Add(name);
        }

        _typed.UnionWith(typed);
        _words = null;
        rules.Add(new Rule([.. typed.Select(CodeAnalyzer.Stem)], meant, entry, SpellsOut(typed, meant)));
        Count++;
    }

    // "ivus" and "intravascular ultrasound" are one name in two spellings: every letter of the short one is in the long one, in
    // order, and the first letters of its words are among them.
    private static bool SpellsOut(string[] typed, string[] meant) => typed is [var letters] && meant.Length > 1 && SpellsOut(letters, meant);

    private static bool SpellsOut(ReadOnlySpan<char> letters, ReadOnlySpan<string> words)
    {
        if (words.IsEmpty || letters.IsEmpty || words[0][0] != letters[0])
        {
            return words.IsEmpty && letters.IsEmpty;
        }

        var word = words[0].AsSpan(1);
        for (letters = letters[1..]; !SpellsOut(letters, words[1..]); letters = letters[1..])
        {
            var at = letters.IsEmpty ? -1 : word.IndexOf(letters[0]);
            if (at < 0)
            {
                return false;
            }

            word = word[(at + 1)..];
        }

        return true;
    }

    private static string[] WithoutLittleWords(string[] words) => [.. words.Where(word => !CodeAnalyzer.SaysLittle(word))];

    private sealed record Rule(string[] Typed, string[] Meant, string Entry, bool SpellsOut);
}

/// <summary>Words of a text and what else they mean.</summary>
/// <param name="Start">The first of the words.</param>
/// <param name="End">The one after the last.</param>
/// <param name="Words">What they also mean.</param>
/// <param name="Entry">The lexicon's entry.</param>
/// <param name="SpellsOut">Whether the words typed are an abbreviation and the others its words: two spellings of one name.</param>
internal readonly record struct LexiconMatch(int Start, int End, IReadOnlyList<string> Words, string Entry, bool SpellsOut)
{
    /// <summary>Whether a misspelt word had to be corrected first.</summary>
    public bool IsCorrected { get; init; }
}
