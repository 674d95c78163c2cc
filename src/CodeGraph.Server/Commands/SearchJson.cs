using System.Text.Json;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Search;
using CodeGraph.Search.Highlight;

namespace CodeGraph.Server.Commands;

/// <summary>Search results for programs, with the names that the GraphQL schema has.</summary>
internal static class SearchJson
{
    /// <summary>Writes a search result as one JSON object.</summary>
    public static void Write(Utf8JsonWriter json, string query, CodeSearchResult result)
    {
        json.WriteStartObject();
        json.WriteString("query", query);
        json.WriteNumber("totalCount", result.TotalCount);
        json.WriteString("interpretation", result.Interpretation);
        json.WriteStartArray("hits");
        foreach (var hit in result.Hits)
        {
            json.WriteStartObject();
            WriteEntry(json, hit.Entry);
            json.WriteNumber("score", hit.Score);
            WriteMatch(json, hit.Match);
            WriteHighlights(json, hit.Highlights);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteOffers(json, "didYouMean", result.DidYouMean);
        json.WriteStartArray("facets");
        foreach (var facet in result.Facets)
        {
            WriteFacet(json, facet);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes suggestions as one JSON array.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<CodeSuggestion> suggestions)
    {
        json.WriteStartArray();
        foreach (var suggestion in suggestions)
        {
            json.WriteStartObject();
            WriteEntry(json, suggestion.Entry);
            json.WriteString("text", suggestion.Text);
            WriteMatch(json, suggestion.Match);
            WriteSpans(json, suggestion.Spans);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes offers as an array property.</summary>
    public static void WriteOffers(Utf8JsonWriter json, string name, IReadOnlyList<DidYouMean> offers)
    {
        json.WriteStartArray(name);
        foreach (var offer in offers)
        {
            json.WriteStartObject();
            json.WriteString("text", offer.Text);
            json.WriteString("code", offer.Code);
            json.WriteString("reason", offer.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEntry(Utf8JsonWriter json, CatalogEntry entry)
    {
        json.WriteString("code", entry.Value);
        json.WriteString("type", entry is Modifier ? "Modifier" : "Code");
        json.WriteString("description", EntryText.Describe(entry));
    }

    private static void WriteMatch(Utf8JsonWriter json, CodeMatch match)
    {
        json.WriteStartObject("match");
        json.WriteString("tier", EnumName(match.Tier.ToString()));
        json.WriteString("field", EnumName(match.Field.ToString()));
        json.WriteString("term", match.Term);
        json.WriteString("synonym", match.Synonym);
        json.WriteNumber("edits", match.Edits);
        json.WriteString("relatedTo", match.RelatedTo);
        json.WriteEndObject();
    }

    private static void WriteHighlights(Utf8JsonWriter json, IReadOnlyList<Highlight> highlights)
    {
        json.WriteStartArray("highlights");
        foreach (var highlight in highlights)
        {
            json.WriteStartObject();
            json.WriteString("field", EnumName(highlight.Field.ToString()));
            json.WriteString("text", highlight.Text);
            WriteSpans(json, highlight.Spans);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpans(Utf8JsonWriter json, IReadOnlyList<TextSpan> spans)
    {
        json.WriteStartArray("spans");
        foreach (var span in spans)
        {
            json.WriteStartObject();
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFacet(Utf8JsonWriter json, Facet facet)
    {
        json.WriteStartObject();
        json.WriteString("field", facet.Field);
        json.WriteStartArray("values");
        foreach (var value in facet.Values)
        {
            json.WriteStartObject();
            json.WriteString("value", value.Value);
            json.WriteString("label", value.Label);
            json.WriteNumber("count", value.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // The schema's names of enum values: ExactCode is EXACT_CODE.
    internal static string EnumName(string name) =>
        string.Concat(name.Select((letter, i) => i > 0 && char.IsAsciiLetterUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));
}
