using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Store;

/// <summary>
/// Outpatient payment in the commit.
/// <code>
/// releases   count, each: id, effective date, source, rows
/// rows       count, each: code, status, classification, four optional amounts, line
/// meanings   count, each: status, paid, meaning, provenance
/// </code>
/// </summary>
internal sealed class OutpatientPaymentsFile : DataSetFile
{
    public override string Name => "outpatient-payments";

    public override int Version => 1;

    public override bool IsEmpty(CatalogDataSets sets) => sets.OutpatientPayments.IsEmpty;

    protected override void Write(CatalogDataSets sets, CatalogFileWriter writer)
    {
        writer.WriteAll(sets.OutpatientPayments.Releases, release =>
        {
            writer.Write(release.Id);
            writer.Write(release.EffectiveDate);
            writer.Write(release.Source);
            writer.WriteAll(release.Rows, row =>
            {
                writer.Write(row.Code);
                writer.Write(row.Status);
                writer.Write(row.Classification);
                writer.Write(row.RelativeWeight);
                writer.Write(row.PaymentRate);
                writer.Write(row.NationalCopayment);
                writer.Write(row.MinimumCopayment);
                writer.Write(row.Row);
            });
        });
        writer.WriteAll(sets.OutpatientPayments.StatusMeanings, meaning =>
        {
            writer.Write(meaning.Status);
            writer.Write(meaning.Paid);
            writer.Write(meaning.Meaning);
            writer.Write(meaning.Provenance);
        });
    }

    protected override CatalogDataSets Read(CatalogDataSets sets, ref ByteReader bytes, CatalogFileReader reader) => sets with
    {
        OutpatientPayments = new OutpatientPayments
        {
            Releases = CatalogFileReader.All(ref bytes, (ref ByteReader from) => new OutpatientRelease(
                reader.Text(ref from),
                CatalogFileReader.Date(ref from) ?? throw new InvalidDataException("an outpatient release has no date"),
                reader.Text(ref from),
                CatalogFileReader.All(ref from, (ref ByteReader row) => Row(ref row, reader)))),
            StatusMeanings = CatalogFileReader.All(ref bytes, (ref ByteReader from) => new OutpatientStatusMeaning(
                reader.Text(ref from), reader.Text(ref from), reader.Text(ref from), reader.Provenance(ref from))),
        },
    };

    private static OutpatientRow Row(ref ByteReader bytes, CatalogFileReader reader) => new()
    {
        Code = reader.Text(ref bytes),
        Status = reader.Text(ref bytes),
        Classification = reader.Text(ref bytes),
        RelativeWeight = CatalogFileReader.OptionalAmount(ref bytes),
        PaymentRate = CatalogFileReader.OptionalAmount(ref bytes),
        NationalCopayment = CatalogFileReader.OptionalAmount(ref bytes),
        MinimumCopayment = CatalogFileReader.OptionalAmount(ref bytes),
        Row = bytes.ReadVInt32(),
    };
}
