using System.Text.RegularExpressions;

namespace CodeGraph.Catalog.Sources.Cpt;

/// <summary>
/// The layouts in which the American Medical Association delivers CPT descriptors to its licensees. The descriptor files (LONGULT, LONGULF, MEDU, SHORTU)
/// begin with lines of prose about copyright and licences; a record is a code and, after a tab or in column 7, its text, or in the fixed-width long file a code,
/// two digits that count its lines, a blank and 72 characters of text. The consumer and clinician files are tables with a tab between columns and headings.
/// </summary>
internal static partial class CptDescriptorLayout
{
    public const string CodeHeading = "CPT Code";
    public const string ConsumerHeading = "Consumer Friendly Descriptor";
    public const string ClinicianHeading = "Clinician Descriptor";

    // The prose before the first record is a page at the most.
    private const int MaxHeadLines = 200;

    /// <summary>Whether the first lines of a text are those of such a file.</summary>
    public static bool IsOne(string[] lines)
    {
        if (lines.Length > 0 && IsTable(lines[0]))
        {
            return true;
        }

        var first = Array.FindIndex(lines, line => Record().IsMatch(line));
        return first is > 0 and <= MaxHeadLines
            && lines[..first].Any(line => line.Contains("American Medical Association", StringComparison.OrdinalIgnoreCase) || line.Contains("AMA", StringComparison.Ordinal))
            && lines[first..^1].Count(line => line.Length > 0 && !Record().IsMatch(line)) * 10 <= lines.Length - first;
    }

    /// <summary>Whether a first line has the headings of the consumer or clinician file.</summary>
    public static bool IsTable(string line)
    {
        var headings = line.Split('\t', StringSplitOptions.TrimEntries);
        return headings.Contains(CodeHeading, StringComparer.OrdinalIgnoreCase)
            && (headings.Contains(ConsumerHeading, StringComparer.OrdinalIgnoreCase) || headings.Contains(ClinicianHeading, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Takes a record apart; the group <c>count</c> is only there in the fixed-width long file.</summary>
    public static Match Match(string line) => Record().Match(line);

    [GeneratedRegex(@"^(?<code>[0-9]{4}[0-9A-Z])(?:(?<tab>\t)|(?<count>[0-9]{2}) | )(?<text>\S.*)$")]
    private static partial Regex Record();
}
