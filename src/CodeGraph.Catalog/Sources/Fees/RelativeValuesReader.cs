using System.Globalization;
using System.Text.RegularExpressions;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Sources.Fees;

/// <summary>
/// Reads the physician fee schedule's relative value file: the CSV of 31 columns (until 2025) or 32 (2026), whose captions are stacked
/// over lines 6 to 10, and the fixed-width text of 171 columns, whose header lines start with HDR.
/// </summary>
internal static partial class RelativeValuesReader
{
    // The captions of a column stand in the line of the names and the four above it.
    private const int CaptionLines = 5;

    public static SourceContent Read(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        var decoder = new FeeRowDecoder(problems);
        var isText = source.Head(4).AsSpan().StartsWith("HDR "u8);
        var titles = isText ? ReadText(source, decoder, problems, cancellation) : ReadCsv(source, decoder, problems, cancellation);
        var rows = decoder.SortedRows();
        if (rows.Length == 0 && !problems.HasFailed)
        {
            problems.Fail("no row of the fee schedule was found");
        }

        return new RelativeValuesContent(rows, source.Name, decoder.ConversionFactor ?? 0, isText)
        {
            Release = problems.HasFailed ? null : FeeReleaseName.Find(titles, source.Name, problems),
        };
    }

    private static List<string> ReadCsv(SourceFile source, FeeRowDecoder decoder, ProblemLog problems, CancellationToken cancellation)
    {
        using var rows = CsvRows.Open(source);
        var above = new List<string[]>();
        while (rows.Read(cancellation) && rows.Cell(0) != "HCPCS")
        {
            above.Add(rows.Cells);
            if (above.Count > 100)
            {
                break;
            }
        }

        var titles = above.SelectMany(cells => cells).Where(cell => cell.Length > 0).ToList();
        if (rows.Cell(0) != "HCPCS" || Columns(above, rows.Cells, problems, rows.Line) is not { } columns)
        {
            if (!problems.HasFailed)
            {
                problems.Fail("no line starts with HCPCS,MOD, so the columns are not known");
            }

            return titles;
        }

        var fields = new string[FeeFields.Count];
        while (rows.Read(cancellation))
        {
            if (rows.IsBlank)
            {
                continue;
            }

            for (var field = 0; field < fields.Length; field++)
            {
                fields[field] = rows.Cell(columns[field]);
            }

            decoder.Add(fields, rows.Line);
        }

        return titles;
    }

    /// <summary>The column of each field, by what stands over it; -1 for a pricing indicator the file does not have yet.</summary>
    private static int[]? Columns(List<string[]> above, string[] names, ProblemLog problems, int line)
    {
        var captions = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var stack = above.Skip(Math.Max(0, above.Count - CaptionLines + 1)).Append(names).ToList();
        for (var column = 0; column < names.Length; column++)
        {
            var caption = Spacing.Squeeze(string.Join(' ', stack.Select(cells => column < cells.Length ? cells[column] : "")));
            captions.TryAdd(caption, column);
        }

        var columns = new int[FeeFields.Count];
        var missing = new List<string>();
        foreach (var (field, caption) in FeeFields.Captions)
        {
            columns[(int)field] = captions.GetValueOrDefault(caption, -1);
            if (columns[(int)field] < 0 && field != FeeField.PricingIndicator)
            {
                missing.Add(caption);
            }
        }

        if (missing.Count == 0)
        {
            return columns;
        }

        problems.Fail($"the column {string.Join(", ", missing)} is missing", line);
        return null;
    }

    private static List<string> ReadText(SourceFile source, FeeRowDecoder decoder, ProblemLog problems, CancellationToken cancellation)
    {
        using var lines = new LineReader(source.Open());
        var titles = new List<string>();
        var fields = new string[FeeFields.Count];
        Array.Fill(fields, "");
        while (lines.TryRead(out var bytes))
        {
            cancellation.ThrowIfCancellationRequested();
            var line = SourceText.Decode(bytes).Trim('\u001A');
            if (line.StartsWith("HDR", StringComparison.Ordinal))
            {
                titles.Add(line[3..].Trim());
                continue;
            }

            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (line.Length < FeeFields.RecordLength)
            {
                problems.Reject(lines.Number, null, $"the record has {line.Length} columns, expected {FeeFields.RecordLength}");
                continue;
            }

            foreach (var (field, first, last) in FeeFields.Columns)
            {
                fields[(int)field] = line[(first - 1)..last].Trim();
            }

            decoder.Add(fields, lines.Number);
        }

        return titles;
    }

    /// <summary>Tells which release a relative value file is.</summary>
    private static partial class FeeReleaseName
    {
        public static SourceRelease? Find(List<string> titles, string name, ProblemLog problems)
        {
            var (year, month, published, basis) = OfTitles(titles);
            if (year is null || month is null)
            {
                (year, month) = OfFileName(name);
                basis = "the file's name, because its header does not tell";
            }

            if (year is not { } y || month is not { } m)
            {
                problems.Fail("neither the header nor the name tells which quarter's release this is; CMS's names are PPRRVU2025_Oct or, of the archive, rvu25d");
                return null;
            }

            var effective = new DateOnly(y, m, 1);
            return new SourceRelease(
                DataSet.PhysicianFeeSchedule,
                "pfs-" + Release.IdOf(effective),
                $"Medicare physician fee schedule, {effective.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}",
                effective,
                published,
                basis);
        }

        private static (int? Year, int? Month, DateOnly? Published, string Basis) OfTitles(List<string> titles)
        {
            int? year = null;
            int? month = null;
            DateOnly? published = null;
            foreach (var title in titles)
            {
                if (TitleOfCsv().Match(title) is { Success: true } match)
                {
                    year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
                    month = SourceMonths.Of(match.Groups["month"].Value);
                }
                else if (ReleasedOn().Match(title) is { Success: true } released
                    && DateOnly.TryParseExact(released.Groups["date"].Value, ["MM/dd/yyyy", "M/d/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                {
                    published = date;
                }
            }

            return (year, month, published, "the title of the file" + (published is null ? "" : "; published: its line RELEASED"));
        }

        private static (int? Year, int? Month) OfFileName(string name)
        {
            if (NameOfFile().Match(name) is { Success: true } match)
            {
                var digits = match.Groups["year"].Value;
                return (int.Parse(digits, CultureInfo.InvariantCulture) + (digits.Length == 2 ? 2000 : 0), SourceMonths.Of(match.Groups["month"].Value));
            }

            return SourceMonths.OfArchiveName(name) is { } quarter ? (quarter.Year, quarter.Month) : (null, null);
        }

        [GeneratedRegex(@"(?<year>20\d\d) National Physician Fee Schedule Relative Value File\s+(?<month>\w+)", RegexOptions.IgnoreCase)]
        private static partial Regex TitleOfCsv();

        [GeneratedRegex(@"RELEASED\s+(?<date>\d{1,2}/\d{1,2}/\d{4})", RegexOptions.IgnoreCase)]
        private static partial Regex ReleasedOn();

        [GeneratedRegex(@"PPRRVU(?<year>(?:20)?\d\d)[_ -]?(?<month>JAN|APR|JUL|OCT)", RegexOptions.IgnoreCase)]
        private static partial Regex NameOfFile();
    }
}
