using System.Text;

namespace CodeGraph.GraphQL.Language;

/// <summary>
/// Prints syntax nodes as GraphQL text, laid out exactly as graphql-js's <c>print</c> does: two spaces of indentation,
/// the arguments of a field one a line when they would not fit into 80 columns.
/// </summary>
public static class SyntaxPrinter
{
    /// <summary>Prints a node with everything below it.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The text; parsing it gives an equal tree.</returns>
    public static string Print(ISyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var writer = new SyntaxWriter();
        writer.Write(node);
        return writer.ToString();
    }

    /// <summary>Prints a string as a literal in double quotes.</summary>
    /// <param name="value">The string.</param>
    /// <returns>The literal, with quotes, backslashes and control characters escaped.</returns>
    public static string PrintString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var builder = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => builder.Append("\\\""),
                '\\' => builder.Append("\\\\"),
                '\b' => builder.Append("\\b"),
                '\t' => builder.Append("\\t"),
                '\n' => builder.Append("\\n"),
                '\f' => builder.Append("\\f"),
                '\r' => builder.Append("\\r"),
                < ' ' or (>= '\u007f' and <= '\u009f') => builder.Append("\\u").Append(((int)character).ToString("X4", null)),
                _ => builder.Append(character),
            };
        }

        return builder.Append('"').ToString();
    }
}
