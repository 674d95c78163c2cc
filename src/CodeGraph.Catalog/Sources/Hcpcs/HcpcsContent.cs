using System.Globalization;
using System.Text.RegularExpressions;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Sources.Hcpcs;

/// <summary>A HCPCS Level II release, from the text file or the spreadsheet.</summary>
internal sealed partial class HcpcsContent(HcpcsFile file, bool isText) : SourceContent
{
    /// <inheritdoc/>
    public override int Rows => file.Entries.Count;

    /// <summary>Text before spreadsheet: it has every date.</summary>
    public override int Rank => isText ? 1 : 0;

    /// <inheritdoc/>
    public override int Stage => 0;

    /// <summary>What the file says.</summary>
    public HcpcsFile File => file;

    /// <summary>Reads the text file.</summary>
    public static SourceContent ReadText(SourceFile source, ProblemLog problems, CancellationToken cancellation) =>
        Of(HcpcsTextReader.Read(source, problems, cancellation), isText: true, source, problems);

    /// <summary>Reads the spreadsheet.</summary>
    public static SourceContent ReadWorkbook(SourceFile source, ProblemLog problems, CancellationToken cancellation) =>
        Of(HcpcsWorkbookReader.Read(source, problems, cancellation), isText: false, source, problems);

    /// <inheritdoc/>
    public override void AddTo(CatalogBuilder catalog)
    {
        var release = Release!.Id;
        catalog.RemoveRecords(record => record.Release == release);
        foreach (var (value, isModifier, record) in file.Entries)
        {
            var dated = record with { Provenance = record.Provenance with { Release = release } };
            _ = isModifier ? catalog.AddModifierRecord(value, dated) : catalog.AddCodeRecord(value, dated);
        }
    }

    private static HcpcsContent Of(HcpcsFile file, bool isText, SourceFile source, ProblemLog problems) =>
        new(file, isText) { Release = problems.HasFailed ? null : FindRelease(file, source.Name, problems) };

    private static SourceRelease? FindRelease(HcpcsFile file, string name, ProblemLog problems)
    {
        var published = DateInName(name);
        if (file.EffectiveDate is { } effective)
        {
            return Release(effective, "effective: the latest action effective date of the records"
                + (published is null ? "" : "; published: the date in the file's name"));
        }

        if (published is { } day)
        {
            return Release(new DateOnly(day.Year, day.Month, 1), "the date in the file's name, because the records have no action effective date");
        }

        problems.Fail("neither the records nor the file's name tell which release this is");
        return null;

        SourceRelease Release(DateOnly from, string basis) => new(
            DataSet.HcpcsLevel2, Model.Release.IdOf(from), $"HCPCS Level II, {from.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}", from, published, basis);
    }

    // CMS writes the day of posting as mmddyyyy: HCPC2026_JAN_ANWEB_01122026.txt.
    private static DateOnly? DateInName(string name)
    {
        foreach (Match match in EightDigits().Matches(name))
        {
            if (DateOnly.TryParseExact(match.Value, "MMddyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year > 1990)
            {
                return date;
            }
        }

        return null;
    }

    [GeneratedRegex("(?<![0-9])[0-9]{8}(?![0-9])")]
    private static partial Regex EightDigits();
}
