namespace CodeGraph.Catalog.Sources.Fees;

/// <summary>The lines of a small fixed-width file, cut at the given columns.</summary>
internal static class FixedColumns
{
    /// <summary>Every line as its fields, without blanks around them.</summary>
    /// <param name="source">The file.</param>
    /// <param name="starts">The 0-based column each field starts at; the last goes to the end of the line.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static IEnumerable<(int Line, string[] Cells)> Read(SourceFile source, int[] starts, CancellationToken cancellation)
    {
        using var lines = new LineReader(source.Open());
        var result = new List<(int, string[])>();
        while (lines.TryRead(out var bytes))
        {
            cancellation.ThrowIfCancellationRequested();
            var line = SourceText.Decode(bytes).Trim('\u001A');
            result.Add((lines.Number, [.. starts.Select((start, i) => Cut(line, start, i + 1 < starts.Length ? starts[i + 1] : line.Length))]));
        }

        return result;
    }

    private static string Cut(string line, int start, int end) => start >= line.Length ? "" : line[start..Math.Max(start, Math.Min(end, line.Length))].Trim();
}
