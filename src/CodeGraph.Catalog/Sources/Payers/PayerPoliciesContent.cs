using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Payers;

namespace CodeGraph.Catalog.Sources.Payers;

/// <summary>The policies of a licensee's file. It belongs to no release: it replaces all policies of the payers it names.</summary>
internal sealed class PayerPoliciesContent(IReadOnlyList<Payer> payers, IReadOnlyList<PayerPolicy> policies) : SourceContent
{
    /// <inheritdoc/>
    public override int Rows => policies.Count;

    /// <inheritdoc/>
    public override string? Subject => null;

    /// <inheritdoc/>
    public override void AddTo(CatalogBuilder catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        catalog.DataSet<PayerDirectoryBuilder>().Add(payers, policies);
        foreach (var policy in policies.Where(policy => policy.LastCode is null))
        {
            catalog.AddListedCode(policy.Code);
        }
    }
}

/// <summary>Lays the policies of several files into the catalogue.</summary>
internal sealed class PayerDirectoryBuilder : IDataSetBuilder
{
    private readonly List<Payer> _payers = [];
    private readonly List<PayerPolicy> _policies = [];

    public void Add(IEnumerable<Payer> payers, IEnumerable<PayerPolicy> policies)
    {
        _payers.AddRange(payers);
        _policies.AddRange(policies);
    }

    /// <inheritdoc/>
    public void Complete(CatalogBuilder catalog)
    {
        var before = catalog.DataSets.Payers;
        var named = _payers.Select(payer => payer.Id).ToHashSet(StringComparer.Ordinal);
        catalog.DataSets = catalog.DataSets with
        {
            Payers = new PayerDirectory(
                _payers.DistinctBy(payer => payer.Id).Concat(before.AddedPayers.Where(payer => !named.Contains(payer.Id))),
                _policies.Concat(before.Policies.Where(policy => !named.Contains(policy.PayerId)))),
        };
    }
}
