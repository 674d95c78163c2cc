using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Edits;

namespace CodeGraph.Catalog.Sources.Edits;

/// <summary>The medically unlikely edits of one file.</summary>
internal sealed class UnitEditsContent(UnitEditTable? table, bool isText) : SourceContent
{
    /// <inheritdoc/>
    public override int Rows => table?.Count ?? 0;

    /// <inheritdoc/>
    public override string? Subject => $"MUE {table?.Setting}";

    /// <inheritdoc/>
    public override string? Part => table?.Setting.Describe();

    /// <inheritdoc/>
    public override int Rank => isText ? 1 : 0;

    /// <inheritdoc/>
    public override void AddTo(CatalogBuilder catalog) => catalog.DataSet<CorrectCodingEditsBuilder>().Add(table!);
}
