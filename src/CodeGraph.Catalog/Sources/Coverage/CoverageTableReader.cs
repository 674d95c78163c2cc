using System.Globalization;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Coverage;

namespace CodeGraph.Catalog.Sources.Coverage;

/// <summary>
/// Reads a table of the Medicare Coverage Database: a first record of column names, then comma-separated rows; values may be quoted and hold HTML with line breaks; the
/// tables of codes are Windows-1252. Which table it is, its columns tell.
/// </summary>
internal static class CoverageTableReader
{
    private static readonly string[] UpdateColumns = ["last_updated", "last_updt_tmstmp", "updated_on_sort"];

    // What the database enters where an article's row is about no code ("Not Applicable").
    private const string NoCode = "XX000";

    private static readonly string[] DateFormats = ["yyyy-MM-dd", "MM/dd/yyyy", "yyyyMMdd"];

    public static SourceContent Read(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        using var csv = CsvFile.Open(source);
        var name = csv.Read() ? CoverageTables.NameOf(string.Join(',', Enumerable.Range(0, csv.Count).Select(column => csv[column]))) : null;
        if (name is null)
        {
            problems.Handle(1, null, "this table of the coverage database is not known here; nothing was taken from it");
            return new CoverageTableContent(null, null);
        }

        csv.TakeHeader();
        var layout = CoverageTableLayouts.Of(name);
        var columns = layout.Select(column => csv.IndexOf(column.Name)).ToArray();
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] < 0 && layout[i].IsRequired)
            {
                problems.Fail($"the column '{layout[i].Name}' of the table {name} is missing", csv.Row);
                return new CoverageTableContent(null, null);
            }
        }

        var (width, updated) = (csv.Count, UpdateColumns.Select(csv.IndexOf).FirstOrDefault(column => column >= 0, -1));
        var (cells, lines, keys) = (new List<string?>(), new List<int>(), new Dictionary<string, int>(StringComparer.Ordinal));
        DateOnly? newest = null;
        var shared = new Dictionary<string, string>(StringComparer.Ordinal);
        while (csv.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (ReadRow(csv, layout, columns, width, problems) is not { } row || IsRepetition(row, layout, csv.Row, keys, problems))
            {
                continue;
            }

            lines.Add(csv.Row);
            cells.AddRange(row.Select(cell => cell is null ? null : shared.TryGetValue(cell, out var known) ? known : shared[cell] = cell));
            if (DateOf(csv[updated]) is { } date && !(date < newest))
            {
                newest = date;
            }
        }

        // The release is told when all tables of the import are read.
        return new CoverageTableContent(new CoverageTable(name, "", source.Name, [.. layout.Select(column => column.Name)], [.. cells], [.. lines]), newest);
    }

    private static string?[]? ReadRow(CsvFile csv, IReadOnlyList<CoverageColumn> layout, int[] columns, int width, ProblemLog problems)
    {
        if (csv.Count != width)
        {
            problems.Reject(csv.Row, null, $"the row has {csv.Count} values where the first line names {width} columns");
            return null;
        }

        if (csv.HasStrayQuote)
        {
            problems.Handle(csv.Row, null, "a quotation mark stands where none may; the value was read as it is");
        }

        var row = new string?[layout.Count];
        for (var i = 0; i < row.Length; i++)
        {
            var text = csv[columns[i]].Trim();
            if (text == NoCode && layout[i] is { Kind: CoverageColumnKind.Code, IsRequired: false })
            {
                continue;
            }

            var value = text.Length == 0 ? null : Convert(layout[i].Kind, text);
            if (value is null && (layout[i].IsRequired || (text.Length > 0 && layout[i].Kind is (CoverageColumnKind.Code or CoverageColumnKind.Number))))
            {
                problems.Reject(csv.Row, null, text.Length == 0 ? $"{layout[i].Name} is empty" : $"{layout[i].Name} '{text}' is not {Expected(layout[i].Kind)}");
                return null;
            }

            if (value is null && text.Length > 0 && layout[i].Kind == CoverageColumnKind.Date && text != "N/A")
            {
                problems.Handle(csv.Row, null, $"{layout[i].Name} '{text}' is not a date; it was left out");
            }

            row[i] = value;
        }

        return row;
    }

    private static string? Convert(CoverageColumnKind kind, string text) => kind switch
    {
        CoverageColumnKind.Number => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? text : null,
        CoverageColumnKind.Html => PlainText.Of(text),
        CoverageColumnKind.Date => DateOf(text)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        CoverageColumnKind.Code => CodeText.SystemOf(text) is null ? null : text,
        CoverageColumnKind.Modifier => CodeText.SystemOfModifier(text) is null ? null : text,
        _ => text,
    };

    private static string Expected(CoverageColumnKind kind) => kind switch
    {
        CoverageColumnKind.Number => "a whole number",
        CoverageColumnKind.Date => "a date",
        CoverageColumnKind.Code => "a code",
        CoverageColumnKind.Modifier => "a modifier",
        _ => "text",
    };

    // A time may follow the day.
    private static DateOnly? DateOf(string text)
    {
        var day = text.Split(' ', 2)[0];
        return DateOnly.TryParseExact(day.Length == 14 ? day[..8] : day, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    private static bool IsRepetition(string?[] row, IReadOnlyList<CoverageColumn> layout, int line, Dictionary<string, int> keys, ProblemLog problems)
    {
        var key = string.Join('|', row.Where((_, column) => layout[column].IsKey));
        if (keys.TryAdd(key, line))
        {
            return false;
        }

        problems.Reject(line, null, $"a row with the same key ({string.Join(", ", layout.Where(column => column.IsKey).Select(column => column.Name))}) stands on line {keys[key]}; the first is kept");
        return true;
    }
}
