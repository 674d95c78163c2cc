namespace CodeGraph.Catalog.Search;

/// <summary>
/// What words mean the same to those who look for codes: abbreviations, plain language, brands, spellings. Read from the
/// Solr synonym files in <c>Data/lexicon</c>: <c>a, b</c> stand for each other, <c>a => b</c> only one way.
/// </summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, List<Rule>> _rulesByFirstWord = new(StringComparer.Ordinal);

    /// <summary>The files that come with CodeGraph.</summary>
    public static Lexicon BuiltIn => LexiconFiles.BuiltIn.Value;

    /// <summary>How many rules there are, each way counted once.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a rule: what is typed, what it also means.</summary>
    /// <param name="typed">The words to be found in a text; words with digits are allowed, since nothing is made of them.</param>
    /// <param name="meant">The words that stand for them.</param>
    /// <param name="entry">The entry as it is written in the file, to be shown.</param>
    public void Add(string typed, string meant, string entry)
    {
        var (from, to) = (WordsOf(typed), WordsOf(meant));
        if (from.Length == 0 || to.Length == 0 || from.AsSpan().SequenceEqual(to))
        {
            return;
        }

        var first = CodeAnalyzer.Stem(from[0]);
        if (!_rulesByFirstWord.TryGetValue(first, out var rules))
        {
            _rulesByFirstWord.Add(first, rules = []);
        }

        rules.Add(new Rule([.. from.Select(CodeAnalyzer.Stem)], to, entry));
        Count++;
    }

    /// <summary>Everything that some of the words also mean.</summary>
    public IEnumerable<LexiconMatch> Match(IReadOnlyList<string> words)
    {
        var stems = words.Select(CodeAnalyzer.Stem).ToArray();
        for (var start = 0; start < stems.Length; start++)
        {
            if (!_rulesByFirstWord.TryGetValue(stems[start], out var rules))
            {
                continue;
            }

            foreach (var rule in rules)
            {
                if (stems.AsSpan(start).StartsWith(rule.Typed))
                {
                    yield return new LexiconMatch(start, start + rule.Typed.Length, rule.Meant, rule.Entry);
                }
            }
        }
    }

    private static string[] WordsOf(string text) =>
        [.. CodeQueryParser.Words(text).Where(word => !word.IsOptional).Select(word => word.Term)];

    private sealed record Rule(string[] Typed, string[] Meant, string Entry);
}

/// <summary>Words of a text and what else they mean.</summary>
/// <param name="Start">The first of the words.</param>
/// <param name="End">The one after the last.</param>
/// <param name="Words">What they also mean.</param>
/// <param name="Entry">The lexicon's entry.</param>
internal readonly record struct LexiconMatch(int Start, int End, IReadOnlyList<string> Words, string Entry);
