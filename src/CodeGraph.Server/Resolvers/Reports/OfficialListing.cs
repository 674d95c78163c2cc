using CodeGraph.Catalog.Model;
using CodeGraph.Server.Hosting;

namespace CodeGraph.Server.Resolvers.Reports;

/// <summary>Whether a code is on CMS's list of "not otherwise classified" codes on a date.</summary>
/// <param name="IsListed">Whether it is; null when no list tells.</param>
/// <param name="Notice">Why no list tells; null when one does.</param>
/// <param name="Provenance">The row of the list, or the list that does not have the code; null when no list tells.</param>
internal sealed record OfficialListing(bool? IsListed, string? Notice, Provenance? Provenance)
{
    /// <summary>Looks a code up in the list in force.</summary>
    public static OfficialListing Of(DatedCode code, CatalogSnapshot snapshot)
    {
        var lists = snapshot.Catalog.DataSets.CodeSetReports.NotOtherwiseClassified;
        if (lists.Count == 0)
        {
            return new OfficialListing(null, "No list of not otherwise classified codes is loaded. It is in the zip of CMS's HCPCS quarterly update, and by itself on the same page.", null);
        }

        return snapshot.Catalog.DataSets.CodeSetReports.NotOtherwiseClassifiedOn(code.AsOf) is { } list
            ? new OfficialListing(list.Entries.ContainsKey(code.Value), null, list.ProvenanceOf(code.Value))
            : new OfficialListing(null, $"The oldest list that is loaded is that of {lists[^1].Release}, which is later than the date.", null);
    }
}
