using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Sources.Hcpcs.Reports;

/// <summary>A list that belongs to a release of the code set.</summary>
/// <param name="rows">The entries read.</param>
/// <param name="kind">What it is a copy of.</param>
/// <param name="add">Hands it to the builder.</param>
internal sealed class CodeSetReportContent(int rows, SourceKind kind, Action<CodeSetReportsBuilder> add) : SourceContent
{
    /// <inheritdoc/>
    public override int Rows => rows;

    /// <inheritdoc/>
    public override string Subject => kind.ToString();

    /// <inheritdoc/>
    public override void AddTo(CatalogBuilder catalog) => add(catalog.DataSet<CodeSetReportsBuilder>());
}
