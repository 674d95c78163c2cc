using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace CodeGraph.Catalog.Sources.Taxonomy;

/// <summary>Reads a comma-separated file with a header by the names of its columns. Blanks around a field do not count.</summary>
internal static class CsvRecords
{
    /// <summary>The records of a file with the line each starts at; none, and a failure in the log, when a column is missing.</summary>
    public static IEnumerable<(int Line, string[] Fields)> Of(SourceFile source, ProblemLog problems, params string[] columns)
    {
        using var stream = source.Open();
        var bytes = new byte[source.Length];
        stream.ReadExactly(bytes);
        var start = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        using var text = new StringReader(SourceText.Decode(bytes.AsSpan(start)));
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, IgnoreBlankLines = true });
        if (!csv.Read() || !csv.ReadHeader())
        {
            problems.Fail("the file has no header");
            yield break;
        }

        var positions = columns.Select(column => Array.FindIndex(csv.HeaderRecord!, name => name.Trim().Equals(column, StringComparison.OrdinalIgnoreCase))).ToArray();
        if (Array.IndexOf(positions, -1) is >= 0 and var missing)
        {
            problems.Fail($"the header has no column '{columns[missing]}'", 1);
            yield break;
        }

        while (true)
        {
            var line = csv.Parser.RawRow + 1;
            if (!csv.Read())
            {
                yield break;
            }

            if (csv.Parser.Count != csv.HeaderRecord!.Length)
            {
                problems.Reject(line, null, $"the record has {csv.Parser.Count} fields, the header {csv.HeaderRecord.Length}; it was not read");
                continue;
            }

            yield return (line, [.. positions.Select(position => csv.Parser[position].Trim())]);
        }
    }
}
