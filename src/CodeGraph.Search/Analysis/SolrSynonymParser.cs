using System.IO;
using System.Text;

namespace CodeGraph.Search.Analysis;

/// <summary>
/// Reads synonyms as Solr's files have them: <c>a, b c</c> (each stands for all of them), <c>a, b => c, d</c> (what is
/// left becomes what is right), <c>#</c> for comments, a backslash before a comma or arrow that is meant as such.
/// </summary>
public static class SolrSynonymParser
{
    /// <summary>Reads a file into a map.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="analyzer">Cuts the terms into words, as the texts are cut that the synonyms are meant for.</param>
    /// <param name="builder">Takes the rules.</param>
    /// <exception cref="FormatException">A line makes no rule; the message starts with file and line.</exception>
    public static void Parse(TextReader lines, string file, Analyzer analyzer, SynonymMap.Builder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var rule in Rules(lines, file, analyzer))
        {
            foreach (var input in rule.Inputs)
            {
                foreach (var output in rule.Outputs.Where(output => rule.IsOneWay || !output.SequenceEqual(input)))
                {
                    builder.Add(input, output, keepOriginal: !rule.IsOneWay || output.SequenceEqual(input));
                }
            }
        }
    }

    /// <summary>Reads the rules of a file one by one.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="analyzer">Cuts the terms into words.</param>
    /// <exception cref="FormatException">A line makes no rule; the message starts with file and line.</exception>
    public static IEnumerable<SolrSynonymRule> Rules(TextReader lines, string file, Analyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(analyzer);
        var number = 0;
        while (lines.ReadLine() is { } line)
        {
            number++;
            var text = line.Trim();
            if (text.Length > 0 && text[0] != '#')
            {
                yield return Rule(text, $"{file}:{number}", analyzer);
            }
        }
    }

    private static SolrSynonymRule Rule(string text, string place, Analyzer analyzer)
    {
        var sides = Split(text, "=>");
        if (sides.Count > 2)
        {
            throw new FormatException($"{place}: more than one '=>' in a rule");
        }

        var left = Terms(sides[0], place, analyzer);
        if (sides.Count == 1 && left.Count < 2)
        {
            throw new FormatException($"{place}: '{text}' has no synonym; write 'a, b' or 'a => b'");
        }

        return new SolrSynonymRule(left, sides.Count == 2 ? Terms(sides[1], place, analyzer) : left, sides.Count == 2, text);
    }

    private static List<string[]> Terms(string side, string place, Analyzer analyzer)
    {
        var terms = new List<string[]>();
        foreach (var term in Split(side, ","))
        {
            var words = analyzer.Analyze(Unescape(term.Trim())).Select(token => token.Term).ToArray();
            if (words.Length == 0)
            {
                throw new FormatException($"{place}: '{term.Trim()}' holds no word");
            }

            terms.Add(words);
        }

        return terms;
    }

    private static List<string> Split(string text, string separator)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text.AsSpan(i).StartsWith(separator))
            {
                parts.Add(text[start..i]);
                i += separator.Length - 1;
                start = i + 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }

    private static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            plain.Append(text[i] == '\\' && i + 1 < text.Length ? text[++i] : text[i]);
        }

        return plain.ToString();
    }
}
