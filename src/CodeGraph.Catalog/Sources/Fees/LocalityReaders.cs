using System.Globalization;
using System.Text.RegularExpressions;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Catalog.Sources.Fees;

/// <summary>
/// Reads the three files about localities, each as CSV and as fixed-width text: geographic practice cost indices (GPCI), anesthesia
/// conversion factors (ANES) and counties (LOCCO).
/// </summary>
internal static partial class LocalityReaders
{
    // GPCI2025.txt: contractor, state, number, name, three indices, each right-aligned in twelve columns after the name.
    private static readonly int[] IndexColumns = [0, 16, 24, 29, 114, 126, 138];

    // ANES2025.txt: contractor, number, name, the factor in cents.
    private static readonly int[] AnesthesiaColumns = [0, 12, 18, 70];

    // 25LOCCO.txt: contractor, number, state, area, counties (cut off at 58 characters).
    private static readonly int[] CountyColumns = [0, 12, 22, 45, 143];

    /// <summary>Reads the indices.</summary>
    public static SourceContent ReadIndices(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        var isText = !IsCsv(source);
        var rows = new List<GeographicIndexRow>();
        int? year = null;
        foreach (var (line, cells) in Table(source, isText, IndexColumns, cancellation))
        {
            if (year is null && YearOfTitle().Match(string.Concat(cells)) is { Success: true } match)
            {
                year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
            }

            if (!IsContractor(cells[0]))
            {
                continue;
            }

            if (cells.Length < 7 || !TryAmount(cells[4], out var work) || !TryAmount(cells[5], out var practice) || !TryAmount(cells[6], out var malpractice))
            {
                problems.Reject(line, null, $"locality {cells[0]} {CellOr(cells, 2)}: an index is no number of at most four decimals");
                continue;
            }

            rows.Add(new GeographicIndexRow(Contractor(cells[0]), Number(cells[2]), cells[1], cells[3].TrimEnd('*').TrimEnd(), work, practice, malpractice, line));
        }

        RejectRepeated(rows, row => (row.Contractor, row.Number), row => row.Row, problems);
        return Content(source, problems, rows, year, "indices", isText, found => new LocalityContent(found, "indices", rows.Count, isText)
        {
            Indices = new GeographicIndexFile(source.Name, rows),
            Release = LocalityContent.ReleaseOf(found, year is null ? "the file's name" : "the title of the file"),
        });
    }

    /// <summary>Reads the anesthesia factors.</summary>
    public static SourceContent ReadAnesthesia(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        var isText = !IsCsv(source);
        var rows = new List<AnesthesiaFactorRow>();
        decimal? national = null;
        foreach (var (line, cells) in Table(source, isText, AnesthesiaColumns, cancellation))
        {
            if (NationalFactor().Match(string.Join(' ', cells)) is { Success: true } match)
            {
                national = decimal.Parse(match.Groups["factor"].Value, CultureInfo.InvariantCulture);
            }

            if (!IsContractor(cells[0]))
            {
                continue;
            }

            if (cells.Length < 4 || !TryAmount(cells[3], out var factor) || factor <= 0)
            {
                problems.Reject(line, null, $"locality {cells[0]} {CellOr(cells, 1)}: \"{CellOr(cells, 3)}\" is no conversion factor");
                continue;
            }

            // The text has cents without a point: 1931 is 19.31.
            rows.Add(new AnesthesiaFactorRow(Contractor(cells[0]), Number(cells[1]), isText ? factor / 100 : factor, line));
        }

        RejectRepeated(rows, row => (row.Contractor, row.Number), row => row.Row, problems);
        return Content(source, problems, rows, null, "anesthesia factors", isText, found => new LocalityContent(found, "anesthesia factors", rows.Count, isText)
        {
            Anesthesia = new AnesthesiaFactorFile(source.Name, national, rows),
            Release = LocalityContent.ReleaseOf(found, "the file's name; the file does not tell its year"),
        });
    }

    /// <summary>Reads the counties.</summary>
    public static SourceContent ReadCounties(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        var isText = !IsCsv(source);
        var rows = new List<LocalityCountyRow>();
        int? year = null;
        var state = "";
        foreach (var (line, cells) in Table(source, isText, CountyColumns, cancellation))
        {
            if (year is null && YearOfTitle().Match(string.Concat(cells)) is { Success: true } match)
            {
                year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
            }

            // A state stands only on the first line of its block. The text of 2025 leaves California's out, which must not become Arkansas.
            if (cells.All(cell => cell.Length == 0))
            {
                state = "";
            }

            if (!IsContractor(cells[0]) || cells.Length < 5)
            {
                continue;
            }

            state = cells[2].Length > 0 ? cells[2] : state;
            rows.Add(new LocalityCountyRow(Contractor(cells[0]), Number(cells[1]), state, Spacing.Squeeze(cells[3].TrimEnd('*')), Spacing.Squeeze(cells[4]), line));
        }

        return Content(source, problems, rows, year, "counties", isText, found => new LocalityContent(found, "counties", rows.Count, isText)
        {
            Counties = new LocalityCountyFile(source.Name, rows),
            Release = LocalityContent.ReleaseOf(found, year is null ? "the file's name" : "the title of the file"),
        });
    }

    private static LocalityContent Content<T>(
        SourceFile source, ProblemLog problems, List<T> rows, int? year, string what, bool isText, Func<int, LocalityContent> make)
    {
        if (rows.Count == 0)
        {
            problems.Fail($"no locality with {what} was found");
        }
        else if ((year ?? SourceMonths.YearIn(source.Name)) is { } found)
        {
            return make(found);
        }
        else
        {
            problems.Fail($"neither the file nor its name tells the year of the {what}; CMS's names are GPCI2025, ANES2025 and 25LOCCO");
        }

        return new LocalityContent(0, what, rows.Count, isText);
    }

    private static void RejectRepeated<T>(List<T> rows, Func<T, (string, string)> key, Func<T, int> line, ProblemLog problems)
    {
        var seen = new HashSet<(string, string)>();
        rows.RemoveAll(row =>
        {
            if (seen.Add(key(row)))
            {
                return false;
            }

            problems.Reject(line(row), null, $"locality {key(row).Item1} {key(row).Item2} stood there before; the first is kept");
            return true;
        });
    }

    private static IEnumerable<(int Line, string[] Cells)> Table(SourceFile source, bool isText, int[] columns, CancellationToken cancellation)
    {
        if (isText)
        {
            return FixedColumns.Read(source, columns, cancellation);
        }

        using var csv = CsvRows.Open(source);
        var rows = new List<(int, string[])>();
        while (csv.Read(cancellation))
        {
            rows.Add((csv.Line, csv.Cells));
        }

        return rows;
    }

    // The first line with a contractor tells: in CSV a comma follows it.
    private static bool IsCsv(SourceFile source)
    {
        using var reader = new StringReader(SourceText.Decode(source.Head(4096)));
        while (reader.ReadLine() is { } line)
        {
            if (FirstCell().Match(line) is { Success: true } match)
            {
                return match.Groups["comma"].Success;
            }
        }

        return true;
    }

    private static string CellOr(string[] cells, int at) => at < cells.Length ? cells[at] : "";

    private static bool IsContractor(string cell) => cell.Length is 4 or 5 && cell.All(char.IsAsciiDigit);

    // Spreadsheets drop leading zeros: 2102 is contractor 02102, and locality 0 is 00.
    private static string Contractor(string cell) => cell.PadLeft(5, '0');

    private static string Number(string cell) => cell.PadLeft(2, '0');

    private static bool TryAmount(string text, out decimal amount) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount) && decimal.Round(amount, 4) == amount;

    [GeneratedRegex(@"(?:CY |IN )(?<year>20\d\d) (?:GEOGRAPHIC|LOCALITIES)", RegexOptions.IgnoreCase)]
    private static partial Regex YearOfTitle();

    [GeneratedRegex(@"National Anes CF of (?<factor>\d+\.\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex NationalFactor();

    [GeneratedRegex(@"^\s*""?\d{4,5}\s*""?(?<comma>,)?")]
    private static partial Regex FirstCell();
}
