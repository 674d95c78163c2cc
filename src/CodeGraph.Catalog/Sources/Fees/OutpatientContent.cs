using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Catalog.Sources.Fees;

/// <summary>A release of Addendum B.</summary>
internal sealed class OutpatientContent(string source, IReadOnlyList<OutpatientRow> rows, int rank) : SourceContent
{
    /// <inheritdoc/>
    public override int Rows => rows.Count;

    /// <summary>CMS's own layouts, which have the classification and the copayments, before conversions of them.</summary>
    public override int Rank => rank;

    /// <inheritdoc/>
    public override void AddTo(CatalogBuilder catalog)
    {
        foreach (var row in rows)
        {
            catalog.AddListedCode(row.Code, DataSet.OutpatientPayment);
        }

        catalog.DataSet<OutpatientBuilder>().Add(new OutpatientRelease(Release!.Id, Release.EffectiveDate, source, rows));
    }
}

/// <summary>The meanings of outpatient status indicators as a file states them.</summary>
internal sealed class OutpatientStatusContent(IReadOnlyList<OutpatientStatusMeaning> meanings) : SourceContent
{
    /// <inheritdoc/>
    public override int Rows => meanings.Count;

    /// <inheritdoc/>
    public override void AddTo(CatalogBuilder catalog) => catalog.DataSet<OutpatientBuilder>().Add(meanings);
}

/// <summary>Lays the outpatient releases and meanings into the catalogue.</summary>
internal sealed class OutpatientBuilder : IDataSetBuilder
{
    private readonly List<OutpatientRelease> _releases = [];
    private IReadOnlyList<OutpatientStatusMeaning>? _meanings;

    public void Add(OutpatientRelease release) => _releases.Add(release);

    public void Add(IReadOnlyList<OutpatientStatusMeaning> meanings) => _meanings = meanings;

    public void Complete(CatalogBuilder catalog)
    {
        var before = catalog.DataSets.OutpatientPayments;
        var releases = before.Releases.ToDictionary(release => release.Id);
        foreach (var release in _releases)
        {
            releases[release.Id] = release;
        }

        catalog.DataSets = catalog.DataSets with
        {
            OutpatientPayments = new OutpatientPayments
            {
                Releases = [.. releases.Values.OrderByDescending(release => release.EffectiveDate)],
                StatusMeanings = _meanings ?? before.StatusMeanings,
            },
        };
    }
}
