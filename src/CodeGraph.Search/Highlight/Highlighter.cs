using CodeGraph.Search.Analysis;
using CodeGraph.Search.Index;
using CodeGraph.Search.Searching;

namespace CodeGraph.Search.Highlight;

/// <summary>
/// Finds what a query matched in a text, as places in the original text. The text is analyzed again, so that nothing
/// needs to be stored; a phrase marks its words only where they stand together. Immutable and thread-safe.
/// </summary>
/// <param name="analyzer">How the field was cut into words.</param>
public sealed class Highlighter(Analyzer analyzer)
{
    /// <summary>The places in order, without overlaps; words that a phrase joined are one place, and so are places that touch.</summary>
    /// <param name="query">The query.</param>
    /// <param name="field">The field whose clauses count.</param>
    /// <param name="text">The text of the field.</param>
    public IReadOnlyList<TextSpan> Highlight(Query query, string field, string text)
    {
        ArgumentNullException.ThrowIfNull(query);
        var tokens = analyzer.Analyze(text);
        var collector = new Collector(field, tokens);
        query.Visit(collector);
        var spans = new List<TextSpan>();
        foreach (var span in collector.Spans.OrderBy(span => span.Start).ThenByDescending(span => span.End))
        {
            Add(spans, span);
        }

        return spans;
    }

    /// <summary>The places of all words that somebody knows to have matched, in order and without overlaps; places that touch are one.</summary>
    /// <param name="matches">Whether a word of the text, as the analyzer leaves it, matched.</param>
    /// <param name="text">The text.</param>
    public IReadOnlyList<TextSpan> Highlight(WordMatcher matches, string text)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var spans = new List<TextSpan>();
        using var stream = analyzer.TokenStream(text);
        while (stream.IncrementToken())
        {
            if (matches(stream.Token.Term))
            {
                Add(spans, new TextSpan(stream.Token.StartOffset, stream.Token.EndOffset));
            }
        }

        return spans;
    }

    // Spans come in the order of their starts.
    private static void Add(List<TextSpan> spans, TextSpan span)
    {
        if (spans.Count > 0 && span.Start <= spans[^1].End)
        {
            spans[^1] = new TextSpan(spans[^1].Start, Math.Max(spans[^1].End, span.End));
        }
        else
        {
            spans.Add(span);
        }
    }

    private sealed class Collector(string field, IReadOnlyList<AnalyzedToken> tokens) : IQueryVisitor
    {
        public List<TextSpan> Spans { get; } = [];

        public void VisitTerm(Term term) => VisitMatcher(term.Field, word => word == term.Text);

        public void VisitMatcher(string matched, Predicate<string> matches)
        {
            if (matched == field)
            {
                Spans.AddRange(tokens.Where(token => matches(token.Term)).Select(token => new TextSpan(token.StartOffset, token.EndOffset)));
            }
        }

        public void VisitPhrase(PhraseQuery phrase)
        {
            if (phrase.Field != field || phrase.Positions.Count == 0)
            {
                return;
            }

            var places = phrase.Positions.Select(place => tokens.Where(token => place.Words.Contains(token.Term)).ToArray()).ToArray();
            var next = new int[places.Length];
            while (!places.Where((place, p) => next[p] == place.Length).Any())
            {
                var words = places.Select((place, p) => place[next[p]]).ToArray();
                var shifted = words.Select((word, p) => word.Position - phrase.Positions[p].Position).ToArray();
                var (least, most) = (shifted.Min(), shifted.Max());
                if (most - least <= phrase.Slop && words.Distinct().Count() == words.Length)
                {
                    Spans.AddRange(phrase.Slop == 0
                        ? [new TextSpan(words.Min(word => word.StartOffset), words.Max(word => word.EndOffset))]
                        : words.Select(word => new TextSpan(word.StartOffset, word.EndOffset)));
                }

                // Only by moving the hindmost word can they come nearer to each other.
                next[Array.IndexOf(shifted, least)]++;
            }
        }
    }
}

/// <summary>Says whether a word matched.</summary>
/// <param name="word">The word, as the analyzer leaves it.</param>
public delegate bool WordMatcher(ReadOnlySpan<char> word);
