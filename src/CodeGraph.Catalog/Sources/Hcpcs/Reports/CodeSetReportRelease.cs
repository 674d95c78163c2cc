using System.Globalization;
using System.Text.RegularExpressions;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Sources.Hcpcs.Reports;

/// <summary>
/// Finds the release that a list belongs to. None of them says so inside, so it is the month in the file's name (<c>NOC codes_JAN2026.xlsx</c>,
/// <c>HCPC2026_JAN_ANWEB_Corrections_01122026.xlsx</c>), or what the list itself tells.
/// </summary>
internal static partial class CodeSetReportRelease
{
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    /// <summary>The release; null, with a problem, when neither tells it.</summary>
    /// <param name="fileName">The file's name.</param>
    /// <param name="byContent">The first day of the release by the list's own content; null when it has none.</param>
    /// <param name="contentBasis">How the content told it, in words.</param>
    /// <param name="problems">Told when neither tells it.</param>
    public static SourceRelease? Of(string fileName, DateOnly? byContent, string contentBasis, ProblemLog problems)
    {
        if (MonthIn(fileName) is { } named)
        {
            return Release(named, "the month in the file's name");
        }

        if (byContent is { } told)
        {
            return Release(new DateOnly(told.Year, told.Month, 1), contentBasis);
        }

        problems.Fail("neither the file's name nor its content tell which release it belongs to; name it as CMS does, such as 'NOC codes_JAN2026.xlsx'");
        return null;
    }

    private static SourceRelease Release(DateOnly from, string basis) => new(
        DataSet.HcpcsLevel2, Model.Release.IdOf(from), $"HCPCS Level II, {from.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}", from, null, basis);

    private static DateOnly? MonthIn(string name)
    {
        var match = MonthAndYear().Match(name);
        if (!match.Success)
        {
            return null;
        }

        var month = Array.FindIndex(Months, month => match.Groups["month"].Value.StartsWith(month, StringComparison.OrdinalIgnoreCase)) + 1;
        return new DateOnly(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture), month, 1);
    }

    [GeneratedRegex("(?<![0-9])(?<year>20[0-9]{2})[ _-]?(?<month>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|(?<month>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*[ _-]?(?<year>20[0-9]{2})(?![0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex MonthAndYear();
}
