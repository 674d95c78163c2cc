using CodeGraph.Server.Commands;

namespace CodeGraph.Server.Measuring;

/// <summary>Reads the files that a measurement is made with, a record a line.</summary>
internal static class MeasuringFile
{
    /// <summary>The lines that are not blank, each with its number, from 1.</summary>
    /// <exception cref="CommandException">The file cannot be read, or has no record.</exception>
    public static IReadOnlyList<(int Number, string Text)> Lines(string file)
    {
        try
        {
            var lines = File.ReadLines(file).Select((text, i) => (Number: i + 1, Text: text)).Where(line => !string.IsNullOrWhiteSpace(line.Text)).ToList();
            return lines.Count > 0 ? lines : throw new CommandException($"{file} is empty.", "Name a file with one record a line.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{file} cannot be read: {problem.Message}", "Name a file that exists and may be read.", problem);
        }
    }
}
