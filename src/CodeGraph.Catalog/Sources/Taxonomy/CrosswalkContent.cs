using System.Text.RegularExpressions;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Specialties;

namespace CodeGraph.Catalog.Sources.Taxonomy;

/// <summary>
/// CMS's crosswalk from Medicare specialty codes to taxonomy codes, a CSV with a header. It carries no date. Footnote marks stick to codes and names
/// (<c>87[3]</c>), and the footnotes stand below the rows as rows.
/// </summary>
internal sealed partial class CrosswalkContent(IReadOnlyList<SpecialtyLink> links, IReadOnlyList<string> footnotes) : SourceContent
{
    private static readonly string[] Columns =
        ["MEDICARE SPECIALTY CODE", "MEDICARE PROVIDER/SUPPLIER TYPE DESCRIPTION", "PROVIDER TAXONOMY CODE", "PROVIDER TAXONOMY DESCRIPTION"];

    /// <inheritdoc/>
    public override int Rows => links.Count;

    /// <summary>Medicare only ever adds kinds of providers, so of several copies the longest is the newest.</summary>
    public override int Rank => links.Count;

    /// <summary>Reads the file.</summary>
    public static SourceContent Read(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        var (links, footnotes) = (new List<SpecialtyLink>(), new List<string>());
        foreach (var (line, fields) in CsvRecords.Of(source, problems, Columns))
        {
            cancellation.ThrowIfCancellationRequested();
            var (code, name) = (FootnoteMark().Replace(fields[0], ""), FootnoteMark().Replace(fields[1], ""));
            if (fields[0].StartsWith('[') && fields[1..].All(field => field.Length == 0))
            {
                footnotes.Add(fields[0]);
            }
            else if (!MedicareCode().IsMatch(code))
            {
                problems.Reject(line, null, $"'{fields[0]}' is not a Medicare specialty code, which has two characters; the record was not read");
            }
            else
            {
                AddLinks(links, code, NullIfBlank(name), fields[2], fields[3], new Provenance(Origin.Official, source.Name, Row: line), problems);
            }
        }

        if (links.Count == 0 && !problems.HasFailed)
        {
            problems.Fail("the file has no rows");
        }

        return new CrosswalkContent(links, footnotes);
    }

    /// <inheritdoc/>
    public override void AddTo(CatalogBuilder catalog) => catalog.DataSet<ProviderTaxonomyBuilder>().Set(links, footnotes);

    private static void AddLinks(List<SpecialtyLink> links, string code, string? name, string taxonomy, string taxonomyName, Provenance provenance, ProblemLog problems)
    {
        var codes = taxonomy.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (codes.Length == 0)
        {
            links.Add(new SpecialtyLink(code, name, null, null, provenance));
            return;
        }

        if (codes.Length > 1)
        {
            problems.Handle(provenance.Row, null, $"one field holds {codes.Length} taxonomy codes ({string.Join(", ", codes)}); each was read as a row of its own");
        }

        var names = taxonomyName.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < codes.Length; i++)
        {
            if (!TaxonomyContent.CodeShape().IsMatch(codes[i]))
            {
                problems.Handle(provenance.Row, null, $"'{codes[i]}' is not a taxonomy code, which has ten characters and ends in X; it was kept as printed and leads to none");
            }

            links.Add(new SpecialtyLink(code, name, codes[i], names.Length == codes.Length ? names[i] : NullIfBlank(taxonomyName), provenance));
        }
    }

    private static string? NullIfBlank(string text) => text.Length == 0 ? null : text;

    [GeneratedRegex(@"\[\d{1,2}\]$")]
    private static partial Regex FootnoteMark();

    [GeneratedRegex("^[0-9A-Z]{2}$")]
    private static partial Regex MedicareCode();
}
