using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.CodeLists;
using CodeGraph.Catalog.Model.Edits;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Store;

/// <summary>
/// Keeps the NCCI edits.
/// <code>
/// MUE files   count, then each: release, setting, effective date, file, rows (code, units, indicator, rationale, line)
/// PTP files   count, then each: release, setting, part, effective date, file,
///             codes, distinct terms, first row, and the arrays starts, column2, terms, rows as they lie in memory
/// </code>
/// </summary>
internal sealed class CorrectCodingEditsFile : DataSetFile
{
    /// <inheritdoc/>
    public override string Name => "ncci-edits";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override bool IsEmpty(CatalogDataSets sets) => sets.Edits.IsEmpty;

    /// <inheritdoc/>
    protected override void Write(CatalogDataSets sets, CatalogFileWriter writer)
    {
        writer.WriteAll(sets.Edits.Units, table =>
        {
            writer.Write(table.Release);
            writer.Write((int)table.Setting);
            writer.Write(table.EffectiveDate);
            writer.Write(table.File);
            writer.WriteAll(table.Rows, row =>
            {
                writer.Write(row.Code);
                writer.Write(row.Units);
                writer.Write(row.Indicator);
                writer.Write(row.Rationale);
                writer.Write(row.Line);
            });
        });
        writer.WriteAll(sets.Edits.Pairs, table => Write(table, writer));
    }

    /// <inheritdoc/>
    protected override CatalogDataSets Read(CatalogDataSets sets, ref ByteReader bytes, CatalogFileReader reader)
    {
        var units = CatalogFileReader.All(ref bytes, (ref ByteReader b) => new UnitEditTable(
            reader.Text(ref b), (EditSetting)b.ReadVInt32(), CatalogFileReader.Date(ref b)!.Value, reader.Text(ref b),
            CatalogFileReader.All(ref b, (ref ByteReader r) => new UnitEditTable.Row(
                reader.Text(ref r), r.ReadVInt32(), reader.Text(ref r), reader.Text(ref r), r.ReadVInt32()))));
        var pairs = CatalogFileReader.All(ref bytes, (ref ByteReader b) => ReadPairs(ref b, reader));
        return sets with { Edits = new CorrectCodingEdits(units, pairs) };
    }

    private static void Write(PairEditTable table, CatalogFileWriter writer)
    {
        var (source, arrays) = (table.Source, table.Arrays);
        writer.Write(source.Release);
        writer.Write((int)source.Setting);
        writer.Write(source.Part);
        writer.Write(source.EffectiveDate);
        writer.Write(source.File);
        writer.WriteAll(arrays.Codes, code => writer.Write(code));
        writer.WriteAll(arrays.DistinctTerms, terms =>
        {
            writer.Write(terms.EffectiveDate);
            writer.Write(terms.DeletionDate);
            writer.Write(terms.ModifierIndicator);
            writer.Write(terms.Rationale);
            writer.Write(terms.IsFromBefore1996);
        });
        writer.Write(arrays.FirstRow);
        writer.WriteArray<int>(arrays.Starts);
        writer.WriteArray<ushort>(arrays.Column2);
        writer.WriteArray<int>(arrays.Terms);
        writer.WriteArray<int>(arrays.Rows);
    }

    private static PairEditTable ReadPairs(ref ByteReader bytes, CatalogFileReader reader)
    {
        var source = new PairEditSource(
            reader.Text(ref bytes), (EditSetting)bytes.ReadVInt32(), bytes.ReadVInt32(), CatalogFileReader.Date(ref bytes)!.Value, reader.Text(ref bytes));
        var codes = CatalogFileReader.All(ref bytes, (ref ByteReader b) => reader.Text(ref b));
        var terms = CatalogFileReader.All(ref bytes, (ref ByteReader b) => new PairEditTerms(
            CatalogFileReader.Date(ref b)!.Value, CatalogFileReader.Date(ref b), reader.Value(ref b, EditCodeLists.ModifierIndicators)!, reader.Text(ref b),
            CatalogFileReader.Flag(ref b)));
        var firstRow = bytes.ReadVInt32();
        return new PairEditTable(source, new PairEditArrays(
            codes, CatalogFileReader.Array<int>(ref bytes), CatalogFileReader.Array<ushort>(ref bytes), CatalogFileReader.Array<int>(ref bytes), terms, firstRow,
            CatalogFileReader.Array<int>(ref bytes)));
    }
}
