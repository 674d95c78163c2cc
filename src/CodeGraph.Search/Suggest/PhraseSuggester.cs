using System.Text;
using CodeGraph.Search.Analysis;
using CodeGraph.Search.Documents;
using CodeGraph.Search.Index;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Suggest;

/// <summary>
/// Completes what is being typed from a list of phrases: all words must be in a phrase, in any order, the last one as a
/// beginning; if there are too few, with typing mistakes. Few mistakes come before weight. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The phrases are an index of their own, in the order of their weight, so that the first matches are the best and
/// nothing behind them is read. It can be kept in any directory: written once with <see cref="Write"/>, it is opened
/// memory-mapped and costs next to no heap however many phrases there are.
/// </remarks>
public sealed class PhraseSuggester
{
    private const string Words = "word";
    private const string Text = "text";
    private const string Payload = "payload";
    private const string Weight = "weight";

    private readonly Analyzer _analyzer;
    private readonly DirectoryReader _reader;
    private readonly LeafReader? _leaf;
    private readonly SortedSetDocValues? _wordsOfPhrase;

    /// <summary>Keeps the phrases in memory.</summary>
    /// <param name="entries">The phrases.</param>
    /// <param name="analyzer">Cuts phrases and typed text into words; should neither stem nor drop words.</param>
    public PhraseSuggester(IEnumerable<SuggestEntry> entries, Analyzer analyzer)
        : this(DirectoryReader.Open(Written(new RamDirectory(), entries, analyzer)), analyzer)
    {
    }

    private PhraseSuggester(DirectoryReader reader, Analyzer analyzer)
    {
        _analyzer = analyzer;
        _reader = reader;
        _leaf = reader.Leaves is [var only] ? only : null;
        _wordsOfPhrase = _leaf?.SortedSetDocValues(Words);
    }

    /// <summary>Writes phrases into a directory of their own, replacing those that are there.</summary>
    /// <exception cref="System.IO.IOException">They could not be written; those that were there stay.</exception>
    public static void Write(Directory directory, IEnumerable<SuggestEntry> entries, Analyzer analyzer) => Written(directory, entries, analyzer);

    /// <summary>Opens phrases that were written with <see cref="Write"/>.</summary>
    /// <param name="directory">Where they are.</param>
    /// <param name="analyzer">The analyzer they were written with.</param>
    /// <exception cref="CorruptIndexException">They are damaged.</exception>
    public static PhraseSuggester Open(Directory directory, Analyzer analyzer) => new(DirectoryReader.Open(directory), analyzer);

    /// <summary>The best completions.</summary>
    /// <param name="text">What has been typed.</param>
    /// <param name="max">How many are wanted at most.</param>
    public IReadOnlyList<Suggestion> Suggest(string text, int max = 8)
    {
        var words = _analyzer.Analyze(text).Select(token => Valid(token.Term)).ToArray();
        if (words.Length == 0 || _leaf?.Terms(Words) is not { } terms)
        {
            return [];
        }

        var found = new List<Suggestion>();
        var seen = new HashSet<int>();
        var mostEdits = words.Max(SuggestWord.AllowedEdits);
        for (var edits = 0; edits <= mostEdits && found.Count < max; edits++)
        {
            var asked = words
                .Select((word, i) => SuggestWord.Find(
                    terms, word, asPrefix: i == words.Length - 1 && !EndsWord(text), Math.Min(edits, SuggestWord.AllowedEdits(word))))
                .ToArray();
            Collect(asked, edits, max, seen, found);
        }

        GC.KeepAlive(_reader);
        return found;
    }

    private static Directory Written(Directory directory, IEnumerable<SuggestEntry> entries, Analyzer analyzer)
    {
        using var writer = new IndexWriter(directory, new IndexWriterConfig { OpenMode = OpenMode.Create, CommitsKept = 1 });
        foreach (var entry in entries.OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Text, StringComparer.Ordinal))
        {
            var document = new Document { new StoredField(Text, entry.Text), new NumericDocValuesField(Weight, entry.Weight) };
            if (entry.Payload is not null)
            {
                document.Add(new StoredField(Payload, entry.Payload));
            }

            foreach (var word in analyzer.Analyze(entry.Text).Select(token => Valid(token.Term)).Distinct(StringComparer.Ordinal))
            {
                document.Add(new KeywordField(Words, word));
                document.Add(new SortedSetDocValuesField(Words, word));
            }

            writer.AddDocument(document);
        }

        // In one segment, a word has the same number among the terms and among the values of the field.
        writer.ForceMerge();
        writer.Commit();
        return directory;
    }

    private static bool EndsWord(string text) => char.IsWhiteSpace(text[^1]);

    /// <summary>Half a surrogate pair has no UTF-8: terms and values must agree on what it becomes.</summary>
    private static string Valid(string word) =>
        word.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(word)) : word;

    private void Collect(SuggestWord[] asked, int edits, int max, HashSet<int> seen, List<Suggestion> found)
    {
        if (Array.Exists(asked, word => word.Cost == 0))
        {
            return;
        }

        // The rarest word leads. A word that is one term has its documents; one that may be many is looked for in the phrase.
        Array.Sort(asked, (x, y) => x.Cost.CompareTo(y.Cost));
        var lead = asked[0].Phrases(_leaf!.MaxDoc);
        var others = asked[1..];
        var single = others.Where(word => word.IsOneTerm).Select(word => word.Phrases(_leaf.MaxDoc)).ToArray();
        var many = others.Where(word => !word.IsOneTerm).ToArray();
        for (var phrase = lead.NextDoc(); phrase != DocIdSetIterator.NoMoreDocs && found.Count < max;)
        {
            var next = phrase;
            foreach (var word in single)
            {
                next = Math.Max(next, word.DocId < phrase ? word.Advance(phrase) : word.DocId);
            }

            if (next != phrase)
            {
                phrase = next == DocIdSetIterator.NoMoreDocs ? next : lead.Advance(next);
                continue;
            }

            if (Array.TrueForAll(many, word => word.IsIn(_wordsOfPhrase!, phrase)) && seen.Add(phrase))
            {
                found.Add(new Suggestion(EntryOf(phrase), edits));
            }

            phrase = lead.NextDoc();
        }
    }

    private SuggestEntry EntryOf(int phrase)
    {
        _leaf!.NumericDocValues(Weight)!.TryGetValue(phrase, out var weight);
        return new SuggestEntry(_reader.StoredValue(phrase, Text)!, weight, _reader.StoredValue(phrase, Payload));
    }
}
