using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Search;

/// <summary>Marks what matched in the texts of a hit.</summary>
internal static class HitTexts
{
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

    private static List<TextSpan> Spans(string text, WordResult words)
    {
        var spans = new List<TextSpan>();
        using var stream = CodeAnalyzer.Words.TokenStream(text);
        while (stream.IncrementToken())
        {
            var token = stream.Token;
            if (!words.Matches(token.ToString()))
            {
                continue;
            }

            if (spans.Count > 0 && token.StartOffset <= spans[^1].End)
            {
                spans[^1] = spans[^1] with { End = Math.Max(spans[^1].End, token.EndOffset) };
            }
            else
            {
                spans.Add(new TextSpan(token.StartOffset, token.EndOffset));
            }
        }

        return spans;
    }
}
