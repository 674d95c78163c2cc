using System.Globalization;
using System.Text.RegularExpressions;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Catalog.Sources.Fees;

/// <summary>
/// Reads the outpatient caps of imaging services (OPPSCAP) as CSV, whose heading misspells "NON-FACILTY PRICE", and as fixed-width
/// text without a heading.
/// </summary>
internal static partial class ImagingCapsReader
{
    private static readonly string[][] Headings =
        [["HCPCS"], ["MOD"], ["PROCSTAT"], ["CARRIER"], ["LOCALITY"], ["FACILITY PRICE"], ["NON-FACILTY PRICE", "NON-FACILITY PRICE"]];

    public static SourceContent Read(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        var isText = !SourceText.Decode(source.Head(256)).Contains(',', StringComparison.Ordinal);
        var amounts = new Dictionary<(string Code, string Modifier, string Status), List<ImagingCapAmount>>();
        var order = new List<(string Code, string Modifier, string Status)>();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (line, cells) in isText ? TextRows(source, problems, cancellation) : CsvRowsOf(source, problems, cancellation))
        {
            if (CodeText.SystemOf(cells[0]) is null || !TryCents(cells[5], out var facility) || !TryCents(cells[6], out var nonFacility))
            {
                problems.Reject(line, null, $"\"{cells[0]} {cells[1]}\" is no code, or an amount is none");
                continue;
            }

            var key = (cells[0], cells[1], cells[2]);
            if (!amounts.TryGetValue(key, out var list))
            {
                amounts.Add(key, list = []);
                order.Add(key);
            }

            list.Add(new ImagingCapAmount(Shared(cells[3].PadLeft(5, '0')), Shared(cells[4].PadLeft(2, '0')), facility, nonFacility, line));
        }

        if (order.Count == 0 && !problems.HasFailed)
        {
            problems.Fail("no row with a capped amount was found");
        }

        if (order.GroupBy(key => (key.Code, key.Modifier)).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            problems.Fail($"{twice.Key.Code} {twice.Key.Modifier} has several status codes");
            order.Clear();
        }

        return new ImagingCapsContent(
            source.Name, [.. order.Select(key => new ImagingCapCode(key.Code, key.Modifier, key.Status, [.. amounts[key]]))], isText, problems);

        string Shared(string text) => texts.TryGetValue(text, out var known) ? known : texts[text] = text;
    }

    private static IEnumerable<(int Line, string[] Cells)> CsvRowsOf(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        using var rows = CsvRows.Open(source);
        rows.Read(cancellation);
        var columns = Headings.Select(names => Array.FindIndex(rows.Cells, cell => names.Contains(cell, StringComparer.OrdinalIgnoreCase))).ToArray();
        if (Array.IndexOf(columns, -1) is >= 0 and var missing)
        {
            problems.Fail($"the column {Headings[missing][^1]} is missing", 1);
            yield break;
        }

        while (rows.Read(cancellation))
        {
            if (!rows.IsBlank)
            {
                yield return (rows.Line, [.. columns.Select(rows.Cell)]);
            }
        }
    }

    private static List<(int Line, string[] Cells)> TextRows(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        using var lines = new LineReader(source.Open());
        var result = new List<(int, string[])>();
        while (lines.TryRead(out var bytes))
        {
            cancellation.ThrowIfCancellationRequested();
            var line = SourceText.Decode(bytes).Trim('\u001A').TrimEnd();
            if (line.Length == 0)
            {
                continue;
            }

            if (TextRow().Match(line) is { Success: true } match)
            {
                result.Add((lines.Number, [.. match.Groups.Values.Skip(1).Select(group => group.Value.Trim())]));
            }
            else
            {
                problems.Reject(lines.Number, null, "the line has not the form code, modifier, status, carrier, locality, two amounts");
            }
        }

        return result;
    }

    private static bool TryCents(string text, out int cents)
    {
        var isAmount = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount <= 9_999_999m;
        cents = isAmount ? (int)(amount * 100m) : 0;
        return isAmount && cents == amount * 100m;
    }

    [GeneratedRegex(@"^([0-9A-Z]{5})([0-9A-Z ]{2}) ?([A-Z]) (\d{5}) +(\d{2}) +([0-9.]+) +([0-9.]+)$")]
    private static partial Regex TextRow();
}
