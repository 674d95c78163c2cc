using CodeGraph.Catalog.Model;
using CodeGraph.Search.Highlight;

namespace CodeGraph.Catalog.Search;

/// <summary>Chooses the texts of a hit that are shown, and has the library mark what matched in them.</summary>
internal static class HitTexts
{
    private static readonly Highlighter Highlighter = new(CodeAnalyzer.Words);

    /// <summary>The texts of an entry in which a word matched, with its places.</summary>
    public static IReadOnlyList<Highlight> Highlights(CatalogEntry entry, WordResult words)
    {
        var highlights = new List<Highlight>();
        foreach (var (field, text) in SearchableText.Of(entry))
        {
            if (Spans(text, words) is { Count: > 0 } spans)
            {
                highlights.Add(new Highlight(field, text, spans));
            }
        }

        return highlights;
    }

    /// <summary>What a typeahead box shows for an entry: the name that matched, or its short description.</summary>
    public static CodeSuggestion Suggestion(CatalogEntry entry, CodeMatch match, WordResult words)
    {
        var texts = SearchableText.Of(entry);
        var text = match.Field is MatchField.Synonym or MatchField.PlainLanguage && match.Synonym is { } synonym && texts.Any(known => known.Text == synonym)
            ? synonym
            : entry.Official?.ShortDescription ?? (texts.Count > 0 ? texts[0].Text : entry.Value);
        return new CodeSuggestion(entry, text, match, Spans(text, words));
    }

    private static IReadOnlyList<TextSpan> Spans(string text, WordResult words) => Highlighter.Highlight(words.Matches, text);
}
