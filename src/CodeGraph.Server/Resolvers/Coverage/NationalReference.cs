using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Coverage;

namespace CodeGraph.Server.Resolvers.Coverage;

/// <summary>A national determination that bears on a code, with the reason it is told.</summary>
/// <param name="Document">The determination; null when only its section is known.</param>
/// <param name="Section">The section that the code's official record names; null for determinations found through local documents.</param>
/// <param name="Reason">Why it is told, in a sentence.</param>
/// <param name="Through">The local documents that name the code and point to the determination.</param>
/// <param name="Provenance">The row that makes the link.</param>
internal sealed record NationalReference(CoverageDocument? Document, string? Section, string Reason, IReadOnlyList<CoverageDocument> Through, Provenance Provenance)
{
    /// <summary>Finds the national determinations that bear on a code.</summary>
    public static IReadOnlyList<NationalReference> Of(EntryCoverage coverage, CoverageDatabase database)
    {
        var found = new List<NationalReference>();
        foreach (var section in coverage.Entry.Record?.CoverageIssuesManual ?? [])
        {
            var document = database.FindSection(section);
            found.Add(new(document, section,
                document is null
                    ? $"The official record names section {section} of the Coverage Issues Manual, which became the National Coverage Determinations Manual with other numbers; no loaded table has a determination of that number."
                    : $"The official record names section {section}.",
                [], coverage.Entry.Record!.Provenance));
        }

        foreach (var determination in coverage.Listings(database).Select(listing => listing.Document).Distinct()
            .SelectMany(document => database.RelatedTo(document), (from, related) => (From: from, Related: related))
            .Where(pair => pair.Related.Document.Kind == CoverageDocumentKind.NationalDetermination)
            .GroupBy(pair => pair.Related.Document.DisplayId))
        {
            var through = determination.Select(pair => pair.From).ToArray();
            found.Add(new(determination.First().Related.Document, null,
                $"{string.Join(", ", through.Select(document => document.DisplayId))}, which name{(through.Length == 1 ? "s" : "")} {coverage.Entry.Value}, point{(through.Length == 1 ? "s" : "")} to it.",
                through, determination.First().Related.Provenance));
        }

        return found;
    }
}
