namespace CodeGraph.Catalog.Model;

/// <summary>The blanks of captions and names, which official files misprint: doubled, at the ends, or as line ends within a cell.</summary>
internal static class Spacing
{
    /// <summary>The text with one blank between its words and none around them.</summary>
    public static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
