using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Edits;

namespace CodeGraph.Catalog.Sources.Edits;

/// <summary>The procedure-to-procedure edits of one file.</summary>
internal sealed class PairEditsContent(PairEditTable? table, bool isText) : SourceContent
{
    /// <inheritdoc/>
    public override int Rows => table?.Count ?? 0;

    /// <inheritdoc/>
    public override string? Subject => $"PTP {Part}";

    /// <inheritdoc/>
    public override string? Part => table is null ? null : table.Source.Setting.Describe() + (table.Source.Part > 0 ? $", f{table.Source.Part}" : "");

    /// <inheritdoc/>
    public override int Rank => isText ? 1 : 0;

    /// <inheritdoc/>
    public override void AddTo(CatalogBuilder catalog) => catalog.DataSet<CorrectCodingEditsBuilder>().Add(table!);
}
