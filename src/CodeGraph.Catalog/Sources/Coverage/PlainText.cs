using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace CodeGraph.Catalog.Sources.Coverage;

/// <summary>
/// Turns the HTML of the coverage database into plain text: paragraphs, line breaks and rows of tables become lines, items of lists begin with a hyphen, cells are separated by a bar,
/// other tags go, and entities become the characters they stand for. No word is lost or added.
/// </summary>
internal static partial class PlainText
{
    /// <summary>The text of a piece of HTML; null when it has none.</summary>
    public static string? Of(string html)
    {
        var text = new StringBuilder(html.Length);
        var at = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            AppendWords(text, html.AsSpan(at, tag.Index - at));
            at = tag.Index + tag.Length;
            switch (tag.Groups["name"].Value.ToUpperInvariant())
            {
                case "BR" or "P" or "DIV" or "UL" or "OL" or "TABLE" or "TR" or "H1" or "H2" or "H3" or "H4" or "H5" or "H6":
                    EndLine(text);
                    break;
                case "LI":
                    EndLine(text);
                    text.Append(tag.ValueSpan.StartsWith("</") ? "" : "- ");
                    break;
                case "TD" or "TH" when tag.ValueSpan.StartsWith("</"):
                    text.Append(" | ");
                    break;
                default:
                    break;
            }
        }

        AppendWords(text, html.AsSpan(at));
        var lines = text.ToString().Split('\n').Select(line => line.Trim().TrimEnd('|').TrimEnd()).Where(line => line.Length > 0 && line != "-");
        return string.Join('\n', lines) is { Length: > 0 } plain ? plain : null;
    }

    private static void EndLine(StringBuilder text) => text.Append('\n');

    // Line breaks of the source are blanks in HTML, and so is a no-break space to a reader of plain text.
    private static void AppendWords(StringBuilder text, ReadOnlySpan<char> part)
    {
        foreach (var character in WebUtility.HtmlDecode(part.ToString()))
        {
            if (!char.IsWhiteSpace(character))
            {
                text.Append(character);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }

    // A tag begins with a letter: "<5 mg" is text.
    [GeneratedRegex("</?(?<name>[A-Za-z][A-Za-z0-9]*)(?:\\s[^<>]*)?/?>|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Tag();
}
