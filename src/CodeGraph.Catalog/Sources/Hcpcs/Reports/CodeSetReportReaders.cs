using System.Globalization;
using System.Text.RegularExpressions;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Reports;

namespace CodeGraph.Catalog.Sources.Hcpcs.Reports;

/// <summary>Reads the spreadsheets that CMS publishes beside the alpha-numeric file: NOC codes, corrections, transaction report.</summary>
internal static partial class CodeSetReportReaders
{
    // The transaction report writes the action in words; its sheet "Action Code Key" has their letters.
    private static readonly Dictionary<string, string> ActionLetters = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Add"] = "A",
        ["Coverage and Long Description Change"] = "B",
        ["Long Description Change"] = "C",
        ["Discontinued"] = "D",
        ["Coverage Change"] = "F",
        ["No Change"] = "N",
        ["Payment Change"] = "P",
        ["Re-activated"] = "R",
        ["Short Description Change"] = "S",
        ["Miscellaneous change (BETOS or Type of Service)"] = "T",
        ["Miscellaneous change"] = "T",
    };

    /// <summary>Reads the list of "not otherwise classified" codes: a title, headings, a blank row, a code in each row.</summary>
    public static SourceContent ReadNotOtherwiseClassified(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        var title = "";
        var entries = ReadList(source, "HCPCS", null, problems, cancellation, first => title = first);
        var release = CodeSetReportRelease.Of(source.Name, YearIn(title), "the year in its title", problems);
        return new CodeSetReportContent(entries.Count, SourceKind.NotOtherwiseClassifiedList, builder => builder.AddNotOtherwiseClassified(
            new CodeSetList(release!.Id, release.EffectiveDate, source.Name, entries)))
        { Release = release };
    }

    /// <summary>Reads the transaction report; of its two sheets with the same rows in different order the first, which is complete.</summary>
    public static SourceContent ReadTransactions(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        var entries = ReadList(source, "HCPC", "ACTION CD", problems, cancellation);
        var release = CodeSetReportRelease.Of(source.Name, null, "", problems);
        return new CodeSetReportContent(entries.Count, SourceKind.HcpcsTransactionReport, builder => builder.AddTransactions(
            new CodeSetList(release!.Id, release.EffectiveDate, source.Name, entries)))
        { Release = release };
    }

    /// <summary>Reads the corrections: free text, dates as Excel keeps them.</summary>
    public static SourceContent ReadCorrections(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        var corrections = new List<Correction>();
        using (var workbook = Workbook.Open(source))
        {
            workbook.MoveToSheetWith("HCPCS/MOD CODE", "ACTION");
            while (workbook.ReadRow())
            {
                cancellation.ThrowIfCancellationRequested();
                if (!workbook.IsBlank && ValueIn(workbook, "HCPCS/MOD CODE", problems) is { } value)
                {
                    corrections.Add(CorrectionIn(workbook, value, source, problems));
                }
            }
        }

        var release = CodeSetReportRelease.Of(source.Name, corrections.Max(correction => correction.EffectiveDate), "the latest effective date in it", problems);
        var dated = corrections.Select(correction => correction with { Provenance = correction.Provenance with { Release = release?.Id } }).ToArray();
        return new CodeSetReportContent(dated.Length, SourceKind.HcpcsCorrections, builder => builder.AddCorrections(release!.Id, dated)) { Release = release };
    }

    private static Dictionary<string, (string Text, int Row)> ReadList(
        SourceFile source, string codeHeading, string? actionHeading, ProblemLog problems, CancellationToken cancellation, Action<string>? onTitle = null)
    {
        var entries = new Dictionary<string, (string Text, int Row)>(StringComparer.Ordinal);
        if (onTitle is not null)
        {
            using var titled = Workbook.Open(source);
            titled.MoveToSheetWith();
            onTitle(string.Join(' ', Enumerable.Range(0, 4).Select(column => titled.Cell(column) as string)));
        }

        using var workbook = Workbook.Open(source);
        workbook.MoveToSheetWith(actionHeading is null ? [codeHeading] : [codeHeading, actionHeading]);
        while (workbook.ReadRow())
        {
            cancellation.ThrowIfCancellationRequested();
            if (workbook.IsBlank || ValueIn(workbook, codeHeading, problems) is not { } value)
            {
                continue;
            }

            var letter = actionHeading is null ? "" : Letter(workbook, actionHeading, problems);
            if (letter is null || entries.TryAdd(value, (letter, workbook.RowNumber)))
            {
                continue;
            }

            if (entries[value].Text == letter)
            {
                problems.Handle(workbook.RowNumber, 1, $"{value} stands in row {entries[value].Row} already, with nothing else");
            }
            else
            {
                problems.Reject(workbook.RowNumber, 1, $"{value} stands in row {entries[value].Row} already, with another action; the first is kept");
            }
        }

        return entries;
    }

    private static string? Letter(Workbook workbook, string heading, ProblemLog problems)
    {
        var words = Text(workbook, heading) ?? "";
        if (ActionLetters.TryGetValue(words, out var letter))
        {
            return letter;
        }

        problems.Reject(workbook.RowNumber, workbook.IndexOf(heading) + 1, $"the action '{words}' is not one of the report's key ({string.Join(", ", ActionLetters.Keys)})");
        return null;
    }

    private static Correction CorrectionIn(Workbook workbook, string value, SourceFile source, ProblemLog problems) => new()
    {
        Value = value,
        Action = Text(workbook, "ACTION") ?? "",
        EffectiveDate = DateIn(workbook, "EFFECTIVE DATE", problems),
        ShortDescription = Text(workbook, "SHORT DESCRIPTION"),
        LongDescription = Text(workbook, "LONG DESCRIPTION"),
        TypesOfService = Text(workbook, "TOS"),
        Betos = Text(workbook, "BETOS"),
        Coverage = Text(workbook, "COVERAGE"),
        Pricing = Text(workbook, "PRICING"),
        Provenance = new Provenance(Origin.Official, source.Name, Row: workbook.RowNumber),
    };

    // A code or modifier; modifiers may stand behind blanks.
    private static string? ValueIn(Workbook workbook, string heading, ProblemLog problems)
    {
        var value = CodeText.Normalize(Text(workbook, heading) ?? "");
        if (CodeText.SystemOf(value) is not null || CodeText.SystemOfModifier(value) is not null)
        {
            return value;
        }

        problems.Reject(workbook.RowNumber, workbook.IndexOf(heading) + 1, $"'{value}' is neither a code nor a modifier");
        return null;
    }

    private static DateOnly? DateIn(Workbook workbook, string heading, ProblemLog problems)
    {
        switch (workbook.Cell(workbook.IndexOf(heading)))
        {
            case null or "":
                return null;
            case DateTime date:
                return DateOnly.FromDateTime(date);
            case double serial when serial is > 0 and < 2_958_466:
                return DateOnly.FromDateTime(DateTime.FromOADate(serial));
            case string text when DateOnly.TryParseExact(text.Trim(), ["yyyyMMdd", "M/d/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed):
                return parsed;
            case var other:
                problems.Handle(workbook.RowNumber, workbook.IndexOf(heading) + 1, $"'{other}' is not a date; the correction is kept without one");
                return null;
        }
    }

    private static string? Text(Workbook workbook, string heading) =>
        Convert.ToString(workbook.Cell(workbook.IndexOf(heading)), CultureInfo.InvariantCulture)?.Trim() is { Length: > 0 } text ? text : null;

    // A title names only the year; the list of January is the year's first.
    private static DateOnly? YearIn(string title) =>
        Year().Match(title) is { Success: true } match ? new DateOnly(int.Parse(match.Value, CultureInfo.InvariantCulture), 1, 1) : null;

    [GeneratedRegex("(?<![0-9])20[0-9]{2}(?![0-9])")]
    private static partial Regex Year();
}
