using System.Globalization;
using System.Text.RegularExpressions;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Catalog.Sources.Fees;

/// <summary>
/// Reads OPPS Addendum B: as CMS publishes it (tab or comma separated, title lines above the heading HCPCS Code, Short Descriptor, SI, APC,
/// Relative Weight, Payment Rate, National Unadjusted Copayment, Minimum Unadjusted Copayment) and as a common conversion has it
/// (HCPCSCode, ShortDescriptor, StatusIndicator, PaymentRate, Changed?, Source).
/// </summary>
internal static partial class OutpatientReader
{
    // CMS's title stands above the heading in a handful of lines.
    private const int MaxTitleLines = 20;

    private static readonly string[] CodeNames = ["HCPCS CODE", "HCPCSCODE"];
    private static readonly string[] StatusNames = ["SI", "STATUSINDICATOR", "STATUS INDICATOR"];

    public static SourceContent Read(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        var head = SourceText.Decode(source.Head(4096));
        using var rows = CsvRows.Open(source, head.Contains('\t', StringComparison.Ordinal) ? '\t' : ',');
        var titles = new List<string>();
        while (titles.Count < MaxTitleLines && rows.Read(cancellation) && Find(rows.Cells, CodeNames) < 0)
        {
            titles.Add(string.Join(' ', rows.Cells));
        }

        var columns = new Columns(rows.Cells);
        if (columns.Code < 0 || columns.Status < 0)
        {
            problems.Fail($"the column {(columns.Code < 0 ? "HCPCS Code" : "SI")} is missing", rows.Line);
            return new OutpatientContent(source.Name, [], 0);
        }

        var result = new Dictionary<string, OutpatientRow>(StringComparer.Ordinal);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        string? stated = null;
        while (rows.Read(cancellation))
        {
            if (!rows.IsBlank)
            {
                stated ??= rows.Cell(columns.Release) is { Length: > 0 } text ? text : null;
                Add(rows, columns, result, texts, problems);
            }
        }

        if (result.Count == 0)
        {
            problems.Fail("no row with a code and its status was found");
        }

        return new OutpatientContent(source.Name, [.. result.Values], columns.Classification >= 0 ? 1 : 0)
        {
            Release = problems.HasFailed ? null : FindRelease(stated, titles, source.Name, problems),
        };
    }

    /// <summary>Reads the meanings of the status indicators: StatusIndicator, Paid, Description.</summary>
    public static SourceContent ReadStatusIndicators(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        using var rows = CsvRows.Open(source);
        rows.Read(cancellation);
        var (status, paid, meaning) = (Find(rows.Cells, ["StatusIndicator"]), Find(rows.Cells, ["Paid"]), Find(rows.Cells, ["Description"]));
        if (status < 0 || paid < 0 || meaning < 0)
        {
            problems.Fail("the heading is not StatusIndicator, Paid, Description", 1);
        }

        var result = new List<OutpatientStatusMeaning>();
        while (!problems.HasFailed && rows.Read(cancellation))
        {
            if (!rows.IsBlank)
            {
                result.Add(new OutpatientStatusMeaning(
                    rows.Cell(status), rows.Cell(paid), Spacing.Squeeze(rows.Cell(meaning)), new Provenance(Origin.Official, source.Name, Row: rows.Line)));
            }
        }

        return new OutpatientStatusContent(result);
    }

    private static void Add(CsvRows rows, Columns columns, Dictionary<string, OutpatientRow> result, Dictionary<string, string> texts, ProblemLog problems)
    {
        var code = rows.Cell(columns.Code);
        var status = rows.Cell(columns.Status);
        if (CodeText.SystemOf(code) is null)
        {
            problems.Reject(rows.Line, null, $"\"{code}\" has not the shape of a code");
        }
        else if (status.Length is 0 or > 2)
        {
            problems.Reject(rows.Line, null, $"{code}: \"{status}\" is no status indicator");
        }
        else if (!TryAmount(rows.Cell(columns.Weight), out var weight) || !TryAmount(rows.Cell(columns.Rate), out var rate)
            || !TryAmount(rows.Cell(columns.National), out var national) || !TryAmount(rows.Cell(columns.Minimum), out var minimum))
        {
            problems.Reject(rows.Line, null, $"{code}: an amount is no number of at most four decimals");
        }
        else if (!result.TryAdd(code, new OutpatientRow
        {
            Code = code,
            Status = Shared(status),
            Classification = Shared(rows.Cell(columns.Classification)),
            RelativeWeight = weight,
            PaymentRate = rate,
            NationalCopayment = national,
            MinimumCopayment = minimum,
            Row = rows.Line,
        }))
        {
            problems.Reject(rows.Line, null, $"{code} stands on line {result[code].Row} already; the first is kept");
        }

        string Shared(string text) => texts.TryGetValue(text, out var known) ? known : texts[text] = text;
    }

    private static SourceRelease? FindRelease(string? stated, List<string> titles, string name, ProblemLog problems)
    {
        if (stated is not null && DateOnly.TryParseExact(stated + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return Of(month, "the file's column Source");
        }

        // CMS's title has the year alone ("... for CY 2026"); the quarter is in the name: "January 2026 Web Addendum B.txt".
        foreach (var (text, basis) in titles.Select(title => (title, "the title of the file")).Append((name, "the file's name")))
        {
            if (MonthAndYear().Match(text.Replace('_', ' ')) is { Success: true } match && SourceMonths.Of(match.Groups["month"].Value) is { } number)
            {
                return Of(new DateOnly(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture), number, 1), basis);
            }
        }

        problems.Fail("neither the file nor its name tells which quarter's Addendum B this is; CMS's names have the month and the year, such as \"January 2026 Web Addendum B\"");
        return null;

        static SourceRelease Of(DateOnly effective, string basis) => new(
            DataSet.OutpatientPayment,
            "opps-" + Release.IdOf(effective),
            $"OPPS Addendum B, {effective.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}",
            effective,
            null,
            basis);
    }

    // "$1,234.56", "1234.56" and a blank or a point for "none".
    private static bool TryAmount(string text, out decimal? amount)
    {
        amount = null;
        if (text is "" or "." or "-")
        {
            return true;
        }

        if (!decimal.TryParse(text.TrimStart('$').Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        amount = number;
        return decimal.Round(number, 4) == number;
    }

    private static int Find(string[] cells, string[] names) =>
        Array.FindIndex(cells, cell => names.Contains(Spacing.Squeeze(cell), StringComparer.OrdinalIgnoreCase));

    [GeneratedRegex(@"(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Apr|Jul|Oct)[ ._-]*(?<year>20\d\d)", RegexOptions.IgnoreCase)]
    private static partial Regex MonthAndYear();

    /// <summary>The place of each column by its name; -1 for one the file does not have.</summary>
    private sealed class Columns(string[] names)
    {
        public int Code { get; } = Find(names, CodeNames);

        public int Status { get; } = Find(names, StatusNames);

        public int Classification { get; } = Find(names, ["APC"]);

        public int Weight { get; } = Find(names, ["Relative Weight"]);

        public int Rate { get; } = Find(names, ["Payment Rate", "PaymentRate"]);

        public int National { get; } = Find(names, ["National Unadjusted Copayment"]);

        public int Minimum { get; } = Find(names, ["Minimum Unadjusted Copayment"]);

        public int Release { get; } = Find(names, ["Source"]);
    }
}
