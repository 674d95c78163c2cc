using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.CodeLists;
using CodeGraph.Catalog.Model.Reports;
using CodeGraph.Server.Hosting;

namespace CodeGraph.Server.Resolvers.Reports;

/// <summary>What CMS's transaction report says a release did to a code or modifier.</summary>
/// <param name="Release">The release.</param>
/// <param name="Action">The action.</param>
/// <param name="Provenance">The row of the report.</param>
internal sealed record OfficialTransaction(Release? Release, CodedValue Action, Provenance Provenance)
{
    /// <summary>The actions of all loaded reports on an entry, the newest release's first.</summary>
    public static IReadOnlyList<OfficialTransaction> Of(CatalogEntry entry, CatalogSnapshot snapshot)
    {
        var transactions = new List<OfficialTransaction>();
        foreach (var report in snapshot.Catalog.DataSets.CodeSetReports.Transactions)
        {
            if (report.Entries.TryGetValue(entry.Value, out var transaction))
            {
                transactions.Add(new OfficialTransaction(snapshot.Catalog.FindRelease(report.Release), OfficialCodeLists.Actions.Decode(transaction.Text), report.ProvenanceOf(entry.Value)));
            }
        }

        return transactions;
    }
}

/// <summary>How often a release did something, by its transaction report.</summary>
/// <param name="Action">The action.</param>
/// <param name="Count">The codes and modifiers.</param>
internal sealed record TransactionCount(CodedValue Action, int Count);

/// <summary>The transaction report of a release.</summary>
/// <param name="Notice">Why there is none; null when there is one.</param>
/// <param name="Counts">The actions that occur.</param>
/// <param name="Provenance">The report; null when there is none.</param>
internal sealed record TransactionSummary(string? Notice, IReadOnlyList<TransactionCount> Counts, Provenance? Provenance)
{
    /// <summary>The report of a release of the code set.</summary>
    public static TransactionSummary Of(Release release, CatalogSnapshot snapshot) =>
        snapshot.Catalog.DataSets.CodeSetReports.Transactions.FirstOrDefault(report => report.Release == release.Id) is { } list
            ? new TransactionSummary(null, Count(list), new Provenance(Origin.Official, list.Source, list.Release))
            : new TransactionSummary($"No transaction report of {release.Id} is loaded; CMS publishes one in the zip of each quarterly update of HCPCS Level II.", [], null);

    private static TransactionCount[] Count(CodeSetList list) =>
        [.. list.Entries.Values.CountBy(entry => entry.Text).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new TransactionCount(OfficialCodeLists.Actions.Decode(pair.Key), pair.Value))];
}
