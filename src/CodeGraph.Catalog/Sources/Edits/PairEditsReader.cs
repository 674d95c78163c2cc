using System.Globalization;
using System.Text;
using CodeGraph.Catalog.Model.Edits;

namespace CodeGraph.Catalog.Sources.Edits;

/// <summary>
/// Reads a PTP file, tab-separated text or a workbook of the same columns: heading lines, then column 1 code, column 2 code, <c>*</c> if in existence before
/// 1996, effective date, deletion date (<c>*</c> for none), modifier indicator 0, 1 or 9, rationale. Dates are <c>yyyymmdd</c>.
/// </summary>
internal static class PairEditsReader
{
    private const int Columns = 7;

    public static SourceContent Read(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        var isWorkbook = source.Head(2) is [(byte)'P', (byte)'K'] or [0xD0, 0xCF];
        var rows = new PairEditRows(problems);
        if (isWorkbook)
        {
            ReadWorkbook(source, rows, problems, cancellation);
        }
        else
        {
            ReadText(source, rows, problems, cancellation);
        }

        if (rows.Count == 0)
        {
            problems.Fail("the file has no pair of codes");
        }

        var setting = EditRelease.SettingIn(source.Name);
        if (setting is null)
        {
            problems.Fail("the file's name does not tell whether the edits are for practitioners (ccipra…) or outpatient hospitals (ccioph…): give it the name back that CMS gave it");
        }

        var release = EditRelease.OfPairs(source.Name, problems);
        if (problems.HasFailed)
        {
            return new PairEditsContent(null, !isWorkbook);
        }

        var origin = new PairEditSource(release!.Id, setting!.Value, EditRelease.PartIn(source.Name), release.EffectiveDate, source.Name);
        var table = new PairEditTable(origin, rows.ToArrays());
        return new PairEditsContent(table, !isWorkbook) { Release = release };
    }

    private static void ReadText(SourceFile source, PairEditRows rows, ProblemLog problems, CancellationToken cancellation)
    {
        using var lines = new LineReader(source.Open());
        var isBelowHeading = false;
        Span<Range> fields = stackalloc Range[Columns + 1];
        while (lines.TryRead(out var line))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!isBelowHeading)
            {
                isBelowHeading = line.StartsWith("Column 1\t"u8);
                continue;
            }

            // The headings go on below, in later columns only.
            if (line.IsEmpty || (rows.Count == 0 && line[0] == '\t'))
            {
                continue;
            }

            var count = Split(line, fields);
            if (count < Columns)
            {
                problems.Reject(lines.Number, null, $"the line has {count} columns where a pair has {Columns}");
                continue;
            }

            rows.Add(lines.Number, line[fields[0]], line[fields[1]], line[fields[2]], line[fields[3]], line[fields[4]], line[fields[5]], line[fields[6]]);
        }

        if (!isBelowHeading)
        {
            problems.Fail("the heading 'Column 1', 'Column 2', … is missing");
        }
    }

    private static int Split(ReadOnlySpan<byte> line, Span<Range> fields)
    {
        var count = 0;
        foreach (var field in line.Split((byte)'\t'))
        {
            var (start, length) = field.GetOffsetAndLength(line.Length);
            while (length > 0 && line[start + length - 1] == ' ')
            {
                length--;
            }

            while (length > 0 && line[start] == ' ')
            {
                (start, length) = (start + 1, length - 1);
            }

            fields[count++] = start..(start + length);
            if (count == Columns)
            {
                break;
            }
        }

        return count;
    }

    private static void ReadWorkbook(SourceFile source, PairEditRows rows, ProblemLog problems, CancellationToken cancellation)
    {
        using var workbook = Workbook.Open(source);
        if (!workbook.MoveToSheetWith("COLUMN 1", "COLUMN 2"))
        {
            problems.Fail("the heading 'Column 1', 'Column 2', … is missing");
            return;
        }

        string[] headings = ["COLUMN 1", "COLUMN 2", "*=IN EXISTENCE", "EFFECTIVE", "DELETION", "MODIFIER", "PTP EDIT RATIONALE"];
        var columns = headings.Select(workbook.IndexOfStart).ToArray();
        if (Array.IndexOf(columns, -1) is >= 0 and var missing)
        {
            problems.Fail($"the column '{headings[missing]}' is missing");
            return;
        }

        while (workbook.ReadRow())
        {
            cancellation.ThrowIfCancellationRequested();
            if (workbook.IsBlank || (rows.Count == 0 && workbook.Cell(columns[0]) is null))
            {
                continue;
            }

            var cells = new byte[Columns][];
            for (var i = 0; i < Columns; i++)
            {
                cells[i] = Encoding.UTF8.GetBytes(Text(workbook.Cell(columns[i])));
            }

            rows.Add(workbook.RowNumber, cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
        }
    }

    private static string Text(object? cell) => cell switch
    {
        DateTime date => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)?.Trim() ?? "",
    };
}
