using CodeGraph.Server.Commands;

namespace CodeGraph.Server.Measuring;

/// <summary>A text that somebody might type, and the code whose description it was taken from.</summary>
/// <param name="Code">The code that should be found.</param>
/// <param name="Text">What is typed.</param>
internal sealed record KnownItemQuery(string Code, string Text)
{
    /// <summary>Reads a file of such queries: a line each, the code, a tab, the text.</summary>
    /// <exception cref="CommandException">The file cannot be read; the message names file and line.</exception>
    public static IReadOnlyList<KnownItemQuery> Read(string file) =>
    [
        .. MeasuringFile.Lines(file).Select(line => line.Text.Split('\t') is [{ Length: > 0 } code, var text]
            ? new KnownItemQuery(code.Trim().ToUpperInvariant(), text)
            : throw new CommandException($"{file}:{line.Number} is not a code, a tab and a text.", "Write each line as: E0601<tab>cpap mach")),
    ];
}
