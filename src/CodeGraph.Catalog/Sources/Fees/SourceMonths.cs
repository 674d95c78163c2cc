using System.Globalization;
using System.Text.RegularExpressions;

namespace CodeGraph.Catalog.Sources.Fees;

/// <summary>Reads the year and quarter that CMS puts into titles and names of payment files.</summary>
internal static partial class SourceMonths
{
    private static readonly string[] Names = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    /// <summary>The number of a month by its English name or the first three letters of it; null for other words.</summary>
    public static int? Of(string word) =>
        word.Length >= 3 && Array.FindIndex(Names, name => word.StartsWith(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at ? at + 1 : null;

    /// <summary>The quarter in the name of an archive of relative values: <c>rvu25d.zip</c> is October 2025, and a second letter a correction.</summary>
    public static (int Year, int Month)? OfArchiveName(string name)
    {
        if (ArchiveName().Match(name) is not { Success: true } match)
        {
            return null;
        }

        var quarter = char.ToUpperInvariant(match.Groups["quarter"].Value[0]) - 'A';
        return (2000 + int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture), 1 + 3 * quarter);
    }

    /// <summary>The year in a name: four digits (<c>ANES2025</c>) or, at its beginning, two (<c>25LOCCO</c>).</summary>
    public static int? YearIn(string name)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        return FourDigits().Match(file) is { Success: true } four ? int.Parse(four.Value, CultureInfo.InvariantCulture)
            : TwoDigits().Match(file) is { Success: true } two ? 2000 + int.Parse(two.Value, CultureInfo.InvariantCulture)
            : OfArchiveName(name)?.Year;
    }

    [GeneratedRegex(@"RVU(?<year>\d\d)(?<quarter>[A-D])", RegexOptions.IgnoreCase)]
    private static partial Regex ArchiveName();

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)")]
    private static partial Regex FourDigits();

    [GeneratedRegex(@"^\d\d(?!\d)")]
    private static partial Regex TwoDigits();
}
