using System.Globalization;
using System.Text.RegularExpressions;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Descriptors;

namespace CodeGraph.Catalog.Sources.Cpt;

/// <summary>Reads the licensee's CPT descriptors; see <see cref="CptDescriptorLayout"/>.</summary>
internal static partial class CptDescriptorReader
{
    // Lengths of the AMA's short and medium descriptors.
    private const int MaxShort = 28;
    private const int MaxMedium = 48;

    private const string GeneralCopyright = "CPT is copyright of the American Medical Association. This text is from the licensee's own file.";

    /// <summary>Reads a file of descriptors of any kind.</summary>
    public static SourceContent Read(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        var lines = ReadLines(source, cancellation);
        return CptDescriptorLayout.IsTable(lines[0]) ? ReadTable(source, lines, problems) : ReadRecords(source, lines, problems);
    }

    private static CptDescriptorContent ReadRecords(SourceFile source, List<string> lines, ProblemLog problems)
    {
        var rows = new List<(string Code, string Text, int Line)>();
        var lineOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var first = lines.FindIndex(line => CptDescriptorLayout.Match(line).Success);
        var isLong = false;
        for (var i = first; i < lines.Count; i++)
        {
            var match = CptDescriptorLayout.Match(lines[i]);
            if (!match.Success)
            {
                if (!string.IsNullOrWhiteSpace(lines[i]))
                {
                    problems.Reject(i + 1, 1, "the line is no record: a code, a tab or blank, and a text");
                }

                continue;
            }

            var (code, text, hasCount) = (match.Groups["code"].Value, match.Groups["text"].Value.Trim(), match.Groups["count"].Success);
            isLong |= hasCount || (match.Groups["tab"].Success && text.Any(char.IsLower));
            if (hasCount && rows.Count > 0 && rows[^1].Code == code)
            {
                rows[^1] = (code, $"{rows[^1].Text} {text}", rows[^1].Line);
            }
            else if (lineOf.TryAdd(code, i + 1))
            {
                rows.Add((code, text, i + 1));
            }
            else
            {
                problems.Reject(i + 1, 1, $"code {code} was given on line {lineOf[code]} already; the first is kept");
            }
        }

        var longest = rows.Max(row => row.Text.Length);
        var kind = isLong || longest > MaxMedium ? DescriptorKind.Long : longest > MaxShort ? DescriptorKind.Medium : DescriptorKind.Short;
        return Content(source, kind, rows, lines[..first]);
    }

    private static CptDescriptorContent ReadTable(SourceFile source, List<string> lines, ProblemLog problems)
    {
        var headings = lines[0].Split('\t', StringSplitOptions.TrimEntries);
        var isConsumer = IndexOf(CptDescriptorLayout.ConsumerHeading) >= 0;
        var (codeColumn, textColumn) = (IndexOf(CptDescriptorLayout.CodeHeading), IndexOf(isConsumer ? CptDescriptorLayout.ConsumerHeading : CptDescriptorLayout.ClinicianHeading));
        var rows = new List<(string Code, string Text, int Line)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < lines.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                continue;
            }

            var cells = lines[i].Split('\t', StringSplitOptions.TrimEntries);
            if (cells.Length <= Math.Max(codeColumn, textColumn))
            {
                problems.Reject(i + 1, null, $"the row has {cells.Length} columns, and the headings {headings.Length}");
            }
            else if (CodeText.SystemOf(cells[codeColumn]) != CodeSystem.Cpt)
            {
                problems.Reject(i + 1, codeColumn + 1, $"'{cells[codeColumn]}' is not a CPT code");
            }
            else if (isConsumer && !seen.Add(cells[codeColumn]))
            {
                problems.Reject(i + 1, codeColumn + 1, $"code {cells[codeColumn]} was given already; the first is kept");
            }
            else
            {
                rows.Add((cells[codeColumn], cells[textColumn], i + 1));
            }
        }

        if (rows.Count == 0)
        {
            problems.Fail("the table has headings and no row that could be read");
        }

        return Content(source, isConsumer ? DescriptorKind.Consumer : DescriptorKind.Clinician, rows, []);

        int IndexOf(string heading) => Array.FindIndex(headings, text => text.Equals(heading, StringComparison.OrdinalIgnoreCase));
    }

    private static CptDescriptorContent Content(SourceFile source, DescriptorKind kind, List<(string Code, string Text, int Line)> rows, IReadOnlyList<string> head)
    {
        var release = ReleaseOf(head);
        var notice = string.Join(' ', head.Where(line => line.Contains("copyright", StringComparison.OrdinalIgnoreCase) || line.Contains('©', StringComparison.Ordinal)).Select(line => line.Trim()));
        return new CptDescriptorContent(new LicensedDescriptorFile(kind, release?.Id, release?.EffectiveDate, source.Name, notice.Length > 0 ? notice : GeneralCopyright, rows)) { Release = release };
    }

    // The files do not name their release; the prose at their head names the edition, or at least the year of the copyright.
    private static SourceRelease? ReleaseOf(IReadOnlyList<string> head)
    {
        var text = string.Join('\n', head);
        var edition = Edition().Match(text);
        var year = edition.Success ? edition.Groups["year"].Value : CopyrightYear().Matches(text).Select(match => match.Groups["year"].Value).Max(StringComparer.Ordinal);
        return year is null ? null : new SourceRelease(
            DataSet.CptDescriptors,
            $"cpt-{year}",
            $"CPT descriptors, {year}",
            new DateOnly(int.Parse(year, CultureInfo.InvariantCulture), 1, 1),
            null,
            edition.Success ? "the edition named at the head of the file" : "the year of the copyright notice at the head of the file, since the file names no edition");
    }

    private static List<string> ReadLines(SourceFile source, CancellationToken cancellation)
    {
        var lines = new List<string>();
        using var reader = new LineReader(source.Open());
        while (reader.TryRead(out var bytes))
        {
            cancellation.ThrowIfCancellationRequested();
            lines.Add(SourceText.Decode(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes).TrimEnd('\u001A'));
        }

        return lines;
    }

    [GeneratedRegex(@"\bCPT\W{0,3}\s?(?<year>20[0-9]{2})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Edition();

    [GeneratedRegex(@"(?:copyright|©)[^\n]*?(?:[0-9]{4}\s?-\s?)?(?<year>20[0-9]{2})\b", RegexOptions.IgnoreCase)]
    private static partial Regex CopyrightYear();
}
