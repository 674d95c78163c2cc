using System.Globalization;
using System.Text.RegularExpressions;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Specialties;

namespace CodeGraph.Catalog.Sources.Taxonomy;

/// <summary>The NUCC provider taxonomy as its CSV, with a header and quoted fields.</summary>
internal sealed partial class TaxonomyContent(IReadOnlyList<TaxonomyCode> codes) : SourceContent
{
    private static readonly string[] Columns = ["Code", "Grouping", "Classification", "Specialization", "Definition", "Notes", "Display Name", "Section"];

    /// <inheritdoc/>
    public override int Rows => codes.Count;

    /// <summary>Reads the file. It does not name its edition; the newest date among the notes does.</summary>
    public static SourceContent Read(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        var rows = new Dictionary<string, (int Line, string[] Fields)>(StringComparer.Ordinal);
        var newest = DateOnly.MinValue;
        foreach (var (line, fields) in CsvRecords.Of(source, problems, Columns))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!CodeShape().IsMatch(fields[0]))
            {
                problems.Reject(line, null, $"'{fields[0]}' is not a taxonomy code, which has ten characters and ends in X; the record was not read");
            }
            else if (fields[7] is not ("Individual" or "Non-Individual"))
            {
                problems.Reject(line, null, $"the section of {fields[0]} is '{fields[7]}', neither Individual nor Non-Individual; the record was not read");
            }
            else if (!rows.TryAdd(fields[0], (line, fields)))
            {
                problems.Reject(line, null, $"{fields[0]} was already on line {rows[fields[0]].Line}; the first is used");
            }
            else
            {
                newest = NewestDate(fields[5], newest);
            }
        }

        if (newest == DateOnly.MinValue)
        {
            if (!problems.HasFailed)
            {
                problems.Fail("no change is dated in the notes, so its edition cannot be told");
            }

            return new TaxonomyContent([]);
        }

        var release = ReleaseOf(newest);
        return new TaxonomyContent([.. rows.Values.Select(row => CodeOf(row.Fields, new Provenance(Origin.Official, source.Name, release.Id, row.Line)))]) { Release = release };
    }

    /// <inheritdoc/>
    public override void AddTo(CatalogBuilder catalog) =>
        catalog.DataSet<ProviderTaxonomyBuilder>().Add(new TaxonomyRelease(Release!.Id, Release.EffectiveDate, codes));

    // Published in January (.0) and July (.1), in force three months later: nucc.org, "Code Set Maintenance".
    private static SourceRelease ReleaseOf(DateOnly newest)
    {
        var half = newest.Month >= 7 ? 1 : 0;
        var published = new DateOnly(newest.Year, half == 1 ? 7 : 1, 1);
        var version = string.Create(CultureInfo.InvariantCulture, $"{newest.Year % 100:00}.{half}");
        return new SourceRelease(
            DataSet.ProviderTaxonomy,
            $"nucc-{version}",
            $"NUCC Health Care Provider Taxonomy {version}",
            published.AddMonths(3),
            published,
            string.Create(CultureInfo.InvariantCulture, $"the newest change its notes name is of {newest:yyyy-MM-dd}; editions of January (.0) take effect in April, those of July (.1) in October"));
    }

    private static TaxonomyCode CodeOf(string[] fields, Provenance provenance) => new(
        fields[0],
        fields[1],
        fields[2],
        NullIfBlank(fields[3]),
        NullIfBlank(fields[4]),
        NullIfBlank(fields[5]),
        fields[6],
        fields[7] == "Individual" ? TaxonomySection.Individual : TaxonomySection.NonIndividual,
        provenance);

    private static DateOnly NewestDate(string notes, DateOnly newest)
    {
        foreach (Match match in DateOfChange().Matches(notes))
        {
            if (DateOnly.TryParseExact(match.Groups[1].Value, "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date > newest)
            {
                newest = date;
            }
        }

        return newest;
    }

    private static string? NullIfBlank(string text) => text.Length == 0 ? null : text;

    [GeneratedRegex("^[0-9A-Z]{9}X$")]
    internal static partial Regex CodeShape();

    // "[7/1/2003: new]", "7/1/2025: definition modified", "1/1/2025: marked inactive".
    [GeneratedRegex(@"\b(\d{1,2}/\d{1,2}/\d{4})\b")]
    private static partial Regex DateOfChange();
}
