using System.Globalization;
using System.Text.RegularExpressions;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Edits;

namespace CodeGraph.Catalog.Sources.Edits;

/// <summary>
/// Finds out which release and setting an NCCI file belongs to. The files themselves do not tell from when they apply, their names do:
/// <c>MCR_MUE_PractitionerServices_Eff_04-01-2026.csv</c>, <c>ccipra-v322r0-f1.txt</c> (version 32.2 is the third quarter of the 32nd year after 1994), and
/// the archives they come in: <c>medicare-ncci-2026q2-practitioner-services-mue-table.zip</c>.
/// </summary>
internal static partial class EditRelease
{
    // Version 2.0 was the first, of January 1996.
    private const int YearOfVersion0 = 1994;

    public static SourceRelease? OfUnits(string file, ProblemLog problems)
    {
        if (DateIn(file) is { } date)
        {
            return Release("mue", "NCCI medically unlikely edits", date.Date, date.Basis);
        }

        problems.Fail("neither the file nor its name says from when the edits apply; CMS's names do, as in MCR_MUE_PractitionerServices_Eff_04-01-2026.csv: give it that name back");
        return null;
    }

    public static SourceRelease? OfPairs(string file, ProblemLog problems)
    {
        if (Version().Match(file) is { Success: true } version)
        {
            var (major, quarter) = (Number(version, "major"), Number(version, "quarter"));
            return Release("ptp", "NCCI procedure-to-procedure edits", new DateOnly(YearOfVersion0 + major, (3 * quarter) + 1, 1),
                $"the version in the file's name: {major}.{quarter} is quarter {quarter + 1} of {YearOfVersion0 + major}");
        }

        if (DateIn(file) is { } date)
        {
            return Release("ptp", "NCCI procedure-to-procedure edits", date.Date, date.Basis);
        }

        problems.Fail("neither the file nor its name says which release this is; CMS's names do, as in ccipra-v322r0-f1.txt: give it that name back");
        return null;
    }

    public static EditSetting? SettingIn(string text) =>
        text.Contains("ccipra", StringComparison.OrdinalIgnoreCase) || text.Contains("practitioner", StringComparison.OrdinalIgnoreCase) ? EditSetting.Practitioner
        : text.Contains("cciop", StringComparison.OrdinalIgnoreCase) || text.Contains("hospital", StringComparison.OrdinalIgnoreCase) ? EditSetting.OutpatientHospital
        : text.Contains("DME", StringComparison.OrdinalIgnoreCase) ? EditSetting.DmeSupplier
        : null;

    /// <summary>Which part of the release a PTP file is, from 1; 0 when its name does not tell.</summary>
    public static int PartIn(string file) => Part().Match(file) is { Success: true } part ? Number(part, "part") : 0;

    private static (DateOnly Date, string Basis)? DateIn(string file)
    {
        if (Day().Match(file) is { Success: true } day
            && DateOnly.TryParseExact($"{day.Groups["year"]}-{day.Groups["month"]}-{day.Groups["day"]}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return (date, "the date in the file's name");
        }

        return Quarter().Match(file) is { Success: true } quarter
            ? (new DateOnly(Number(quarter, "year"), (3 * Number(quarter, "quarter")) - 2, 1), "the quarter in the file's name")
            : null;
    }

    private static SourceRelease Release(string kind, string name, DateOnly date, string basis) => new(
        DataSet.CorrectCodingEdits, $"ncci-{kind}-{Model.Release.IdOf(date)}", $"{name}, {date.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}", date, null, $"effective: {basis}");

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<![0-9])v(?<major>[0-9]{2})(?<quarter>[0-3])r[0-9]", RegexOptions.IgnoreCase)]
    private static partial Regex Version();

    [GeneratedRegex("-f(?<part>[0-9]{1,2})(?![0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex Part();

    [GeneratedRegex("(?<![0-9])(?<month>[01][0-9])[-_](?<day>[0-3][0-9])[-_](?<year>20[0-9]{2})(?![0-9])")]
    private static partial Regex Day();

    [GeneratedRegex("(?<![0-9])(?<year>20[0-9]{2})-?q(?<quarter>[1-4])(?![0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex Quarter();
}
