using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Reports;

namespace CodeGraph.Catalog.Sources.Hcpcs.Reports;

/// <summary>Lays the lists of several files into the catalogue, each in place of the same release's.</summary>
internal sealed class CodeSetReportsBuilder : IDataSetBuilder
{
    private readonly List<CodeSetList> _notOtherwiseClassified = [];
    private readonly List<CodeSetList> _transactions = [];
    private readonly Dictionary<string, IReadOnlyList<Correction>> _corrections = new(StringComparer.Ordinal);

    public void AddNotOtherwiseClassified(CodeSetList list) => _notOtherwiseClassified.Add(list);

    public void AddTransactions(CodeSetList list) => _transactions.Add(list);

    public void AddCorrections(string release, IReadOnlyList<Correction> corrections) => _corrections[release] = corrections;

    /// <inheritdoc/>
    public void Complete(CatalogBuilder catalog)
    {
        var before = catalog.DataSets.CodeSetReports;
        catalog.DataSets = catalog.DataSets with
        {
            CodeSetReports = new CodeSetReports(
                Replaced(before.NotOtherwiseClassified, _notOtherwiseClassified),
                before.Corrections.Where(correction => !_corrections.ContainsKey(correction.Provenance.Release!)).Concat(_corrections.Values.SelectMany(list => list)),
                Replaced(before.Transactions, _transactions)),
        };
    }

    private static IEnumerable<CodeSetList> Replaced(IEnumerable<CodeSetList> before, List<CodeSetList> newer) =>
        before.Where(list => newer.TrueForAll(other => other.Release != list.Release)).Concat(newer);
}
