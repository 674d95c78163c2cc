using CodeGraph.Search.Analysis;
using CodeGraph.Search.Documents;
using CodeGraph.Search.Index;
using CodeGraph.Search.Searching;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Suggest;

/// <summary>A phrase that can be suggested.</summary>
/// <param name="Text">What is shown and matched.</param>
/// <param name="Weight">How likely it is wanted, ≥ 0; among equal matches the heavier comes first.</param>
/// <param name="Payload">What the caller knows it by.</param>
public sealed record SuggestEntry(string Text, long Weight, string? Payload = null);

/// <summary>A suggestion.</summary>
/// <param name="Entry">The phrase.</param>
/// <param name="Edits">How many typing mistakes were assumed.</param>
public sealed record Suggestion(SuggestEntry Entry, int Edits);

/// <summary>
/// Completes what is being typed from a list of phrases: all words must be in a phrase, in any order, the last one as a
/// beginning; if there are too few, with typing mistakes. Few mistakes come before weight. Immutable and thread-safe.
/// </summary>
public sealed class PhraseSuggester
{
    private const string Field = "phrase";
    private readonly SuggestEntry[] _entries;
    private readonly Analyzer _analyzer;
    private readonly DirectoryReader _reader;

    /// <param name="entries">The phrases.</param>
    /// <param name="analyzer">Cuts phrases and typed text into words; should neither stem nor drop words.</param>
    public PhraseSuggester(IEnumerable<SuggestEntry> entries, Analyzer analyzer)
    {
        // In the order of their weight, the first matches are the best.
        _entries = [.. entries.OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Text, StringComparer.Ordinal)];
        _analyzer = analyzer;
        using var directory = new RamDirectory();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig { Analyzer = analyzer, RamBufferBytes = long.MaxValue }))
        {
            foreach (var entry in _entries)
            {
                writer.AddDocument([new TextField(Field, entry.Text)]);
            }

            writer.Commit();
        }

        _reader = DirectoryReader.Open(directory);
    }

    /// <summary>The best completions.</summary>
    /// <param name="text">What has been typed.</param>
    /// <param name="max">How many are wanted at most.</param>
    public IReadOnlyList<Suggestion> Suggest(string text, int max = 8)
    {
        var words = _analyzer.Analyze(text).Select(token => token.Term).ToArray();
        if (words.Length == 0 || _reader.Leaves.Count == 0)
        {
            return [];
        }

        var found = new List<Suggestion>();
        var seen = new FixedBitSet(_reader.MaxDoc);
        for (var edits = 0; edits <= 2 && found.Count < max; edits++)
        {
            if (edits > 0 && words.Max(word => Allowed(word)) < edits)
            {
                break;
            }

            FixedBitSet? matches = null;
            for (var i = 0; i < words.Length; i++)
            {
                var docs = DocsOf(words[i], i == words.Length - 1 && !EndsWord(text), Math.Min(edits, Allowed(words[i])));
                if (matches is null)
                {
                    matches = docs;
                }
                else
                {
                    matches.And(docs);
                }
            }

            for (var doc = matches!.NextSetBit(0); doc != DocIdSetIterator.NoMoreDocs && found.Count < max; doc = matches.NextSetBit(doc + 1))
            {
                if (!seen[doc])
                {
                    seen.Set(doc);
                    found.Add(new Suggestion(_entries[doc], edits));
                }
            }
        }

        return found;
    }

    private static bool EndsWord(string text) => text.Length > 0 && char.IsWhiteSpace(text[^1]);

    /// <summary>A number or code is never guessed at, a short word neither.</summary>
    private static int Allowed(string word) => word.Any(char.IsDigit) || word.Length < 4 ? 0 : word.Length < 8 ? 1 : 2;

    private FixedBitSet DocsOf(string word, bool asPrefix, int edits)
    {
        var docs = new FixedBitSet(_reader.MaxDoc);
        var leaf = _reader.Leaves[0];
        var terms = leaf.Terms(Field)!.Iterator();
        void Add(TermsEnum term)
        {
            var postings = term.Postings();
            for (var doc = postings.NextDoc(); doc != DocIdSetIterator.NoMoreDocs; doc = postings.NextDoc())
            {
                docs.Set(doc);
            }
        }

        if (edits > 0)
        {
            new FuzzyQuery(new Term(Field, word), edits).ForEach(terms, asPrefix, (term, _) => Add(term));
        }
        else if (asPrefix)
        {
            PrefixQuery.ForEach(terms, word, Add);
        }
        else if (terms.SeekExact(word))
        {
            Add(terms);
        }

        return docs;
    }
}
