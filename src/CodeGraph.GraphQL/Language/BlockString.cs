namespace CodeGraph.GraphQL.Language;

/// <summary>The value of block strings (specification section 2.10.4) and their printing.</summary>
internal static class BlockString
{
    private const string Quotes = "\"\"\"";

    /// <summary>BlockStringValue(rawValue) of section 2.10.4: common indentation and blank first and last lines removed.</summary>
    public static string Dedent(string rawValue)
    {
        var lines = SplitLines(rawValue);
        var commonIndent = int.MaxValue;
        var firstNonEmptyLine = -1;
        var lastNonEmptyLine = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var indent = LeadingWhiteSpace(lines[i]);
            if (indent == lines[i].Length)
            {
                continue;
            }

            firstNonEmptyLine = firstNonEmptyLine < 0 ? i : firstNonEmptyLine;
            lastNonEmptyLine = i;
            if (i != 0 && indent < commonIndent)
            {
                commonIndent = indent;
            }
        }

        if (firstNonEmptyLine < 0)
        {
            return "";
        }

        for (var i = 1; i < lines.Count; i++)
        {
            lines[i] = lines[i].Length > commonIndent ? lines[i][commonIndent..] : "";
        }

        return string.Join('\n', lines[firstNonEmptyLine..(lastNonEmptyLine + 1)]);
    }

    /// <summary>Prints a value as a block string, on several lines where that is needed or reads better.</summary>
    public static string Print(string value)
    {
        var escaped = value.Replace(Quotes, "\\" + Quotes, StringComparison.Ordinal);
        var lines = SplitLines(escaped);
        var isSingleLine = lines.Count == 1;

        // Indentation common to all lines but the first would be taken for the block's own.
        var forceLeadingNewLine = !isSingleLine && lines.Skip(1).All(line => line.Length == 0 || IsWhiteSpace(line[0]));
        var hasTrailingTripleQuotes = escaped.EndsWith("\\" + Quotes, StringComparison.Ordinal);
        var hasTrailingQuote = value.EndsWith('"') && !hasTrailingTripleQuotes;
        var forceTrailingNewLine = hasTrailingQuote || value.EndsWith('\\');
        var printAsMultipleLines = !isSingleLine || value.Length > 70 || forceTrailingNewLine || forceLeadingNewLine || hasTrailingTripleQuotes;
        var skipLeadingNewLine = isSingleLine && value.Length > 0 && IsWhiteSpace(value[0]);

        var leading = (printAsMultipleLines && !skipLeadingNewLine) || forceLeadingNewLine ? "\n" : "";
        var trailing = printAsMultipleLines || forceTrailingNewLine ? "\n" : "";
        return Quotes + leading + escaped + trailing + Quotes;
    }

    private static List<string> SplitLines(string text)
    {
        var lines = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r')
            {
                lines.Add(text[start..i]);
                i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                start = i + 1;
            }
        }

        lines.Add(text[start..]);
        return lines;
    }

    private static int LeadingWhiteSpace(string line)
    {
        var length = 0;
        while (length < line.Length && IsWhiteSpace(line[length]))
        {
            length++;
        }

        return length;
    }

    private static bool IsWhiteSpace(char character) => character is '\t' or ' ';
}
