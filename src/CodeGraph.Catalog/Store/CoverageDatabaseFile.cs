using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Coverage;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Store;

/// <summary>
/// Keeps the tables of the Medicare Coverage Database as they were read; they are joined when first asked.
/// <code>
/// tables   count, then each: name, release, file, column names, count of rows, then of each row its line and its cells
/// </code>
/// </summary>
internal sealed class CoverageDatabaseFile : DataSetFile
{
    /// <inheritdoc/>
    public override string Name => "coverage";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override bool IsEmpty(CatalogDataSets sets) => sets.Coverage.IsEmpty;

    /// <inheritdoc/>
    protected override void Write(CatalogDataSets sets, CatalogFileWriter writer) =>
        writer.WriteAll([.. sets.Coverage.Tables.Values.OrderBy(table => table.Name, StringComparer.Ordinal)], table =>
        {
            writer.Write(table.Name);
            writer.Write(table.Release);
            writer.Write(table.File);
            writer.Write(table.Columns);
            writer.Write(table.Count);
            for (var row = 0; row < table.Count; row++)
            {
                writer.Write(table.Lines[row]);
                for (var column = 0; column < table.Columns.Count; column++)
                {
                    writer.Write(table.Cell(row, column));
                }
            }
        });

    /// <inheritdoc/>
    protected override CatalogDataSets Read(CatalogDataSets sets, ref ByteReader bytes, CatalogFileReader reader) =>
        sets with { Coverage = new CoverageDatabase(CatalogFileReader.All(ref bytes, (ref ByteReader b) => ReadTable(ref b, reader))) };

    private static CoverageTable ReadTable(ref ByteReader bytes, CatalogFileReader reader)
    {
        var (name, release, file, columns) = (reader.Text(ref bytes), reader.Text(ref bytes), reader.Text(ref bytes), reader.Texts(ref bytes));
        var lines = new int[CatalogFileReader.Count(ref bytes)];
        var cells = new string?[lines.Length * columns.Count];
        for (var row = 0; row < lines.Length; row++)
        {
            lines[row] = bytes.ReadVInt32();
            for (var column = 0; column < columns.Count; column++)
            {
                cells[(row * columns.Count) + column] = reader.OptionalText(ref bytes);
            }
        }

        return new CoverageTable(name, release, file, columns, cells, lines);
    }
}
