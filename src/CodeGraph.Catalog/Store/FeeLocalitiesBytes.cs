using CodeGraph.Catalog.Model.Fees;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Store;

/// <summary>Writes and reads the localities of a year; see <see cref="PhysicianFeesFile"/> for the layout.</summary>
internal static class FeeLocalitiesBytes
{
    public static void Write(FeeLocalities year, CatalogFileWriter writer)
    {
        writer.Write(year.Year);
        writer.WriteOptional(year.Indices, file =>
        {
            writer.Write(file.Source);
            writer.WriteAll(file.Rows, row =>
            {
                writer.Write(row.Contractor);
                writer.Write(row.Number);
                writer.Write(row.State);
                writer.Write(row.Name);
                writer.Write(row.Work);
                writer.Write(row.PracticeExpense);
                writer.Write(row.Malpractice);
                writer.Write(row.Row);
            });
        });
        writer.WriteOptional(year.AnesthesiaFactors, file =>
        {
            writer.Write(file.Source);
            writer.Write(file.National);
            writer.WriteAll(file.Rows, row =>
            {
                writer.Write(row.Contractor);
                writer.Write(row.Number);
                writer.Write(row.Value);
                writer.Write(row.Row);
            });
        });
        writer.WriteOptional(year.Counties, file =>
        {
            writer.Write(file.Source);
            writer.WriteAll(file.Rows, row =>
            {
                writer.Write(row.Contractor);
                writer.Write(row.Number);
                writer.Write(row.State);
                writer.Write(row.Area);
                writer.Write(row.Counties);
                writer.Write(row.Row);
            });
        });
    }

    public static FeeLocalities Read(ref ByteReader bytes, CatalogFileReader reader) => new(
        bytes.ReadVInt32(),
        CatalogFileReader.Flag(ref bytes) ? Indices(ref bytes, reader) : null,
        CatalogFileReader.Flag(ref bytes) ? Anesthesia(ref bytes, reader) : null,
        CatalogFileReader.Flag(ref bytes) ? Counties(ref bytes, reader) : null);

    private static GeographicIndexFile Indices(ref ByteReader bytes, CatalogFileReader reader) => new(
        reader.Text(ref bytes),
        CatalogFileReader.All(ref bytes, (ref ByteReader from) => new GeographicIndexRow(
            reader.Text(ref from), reader.Text(ref from), reader.Text(ref from), reader.Text(ref from), CatalogFileReader.Amount(ref from),
            CatalogFileReader.Amount(ref from), CatalogFileReader.Amount(ref from), from.ReadVInt32())));

    private static AnesthesiaFactorFile Anesthesia(ref ByteReader bytes, CatalogFileReader reader) => new(
        reader.Text(ref bytes),
        CatalogFileReader.OptionalAmount(ref bytes),
        CatalogFileReader.All(ref bytes, (ref ByteReader from) => new AnesthesiaFactorRow(
            reader.Text(ref from), reader.Text(ref from), CatalogFileReader.Amount(ref from), from.ReadVInt32())));

    private static LocalityCountyFile Counties(ref ByteReader bytes, CatalogFileReader reader) => new(
        reader.Text(ref bytes),
        CatalogFileReader.All(ref bytes, (ref ByteReader from) => new LocalityCountyRow(
            reader.Text(ref from), reader.Text(ref from), reader.Text(ref from), reader.Text(ref from), reader.Text(ref from), from.ReadVInt32())));
}
