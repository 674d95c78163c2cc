using System.Text;

namespace CodeGraph.Catalog.Sources;

/// <summary>How much a problem of a source costs.</summary>
public enum ProblemSeverity
{
    /// <summary>The row was read; the message says what was done about it.</summary>
    Handled,

    /// <summary>The row was not read.</summary>
    Rejected,

    /// <summary>The whole file was not used.</summary>
    Failed,
}

/// <summary>Something irregular in a source, written for the person who must act on it.</summary>
/// <param name="File">The file's name; inside an archive, <c>archive.zip/member.txt</c>.</param>
/// <param name="Line">The 1-based line or spreadsheet row; null for the file as a whole.</param>
/// <param name="Column">The 1-based column of the line; null for the whole line.</param>
/// <param name="Severity">What it cost.</param>
/// <param name="Message">What is wrong and what was done, without a final full stop.</param>
public sealed record ImportProblem(string File, int? Line, int? Column, ProblemSeverity Severity, string Message)
{
    /// <summary>The problem in the form of a compiler message: <c>file:line:column: message</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(File);
        if (Line is { } line)
        {
            text.Append(':').Append(line);
            if (Column is { } column)
            {
                text.Append(':').Append(column);
            }
        }

        return text.Append(": ").Append(Message).ToString();
    }
}
