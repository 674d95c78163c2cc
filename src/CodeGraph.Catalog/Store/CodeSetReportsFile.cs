using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Reports;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Store;

/// <summary>The lists CMS publishes beside the alpha-numeric files: two lists of lists, each with its entries, and the corrections between them.</summary>
internal sealed class CodeSetReportsFile : DataSetFile
{
    /// <inheritdoc/>
    public override string Name => "code-set-reports";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override bool IsEmpty(CatalogDataSets sets) => sets.CodeSetReports.IsEmpty;

    /// <inheritdoc/>
    protected override void Write(CatalogDataSets sets, CatalogFileWriter writer)
    {
        var reports = sets.CodeSetReports;
        writer.WriteAll(reports.NotOtherwiseClassified, list => Write(list, writer));
        writer.WriteAll(reports.Corrections, correction =>
        {
            writer.Write(correction.Value);
            writer.Write(correction.Action);
            writer.Write(correction.EffectiveDate);
            writer.Write(correction.ShortDescription);
            writer.Write(correction.LongDescription);
            writer.Write(correction.TypesOfService);
            writer.Write(correction.Betos);
            writer.Write(correction.Coverage);
            writer.Write(correction.Pricing);
            writer.Write(correction.Provenance);
        });
        writer.WriteAll(reports.Transactions, list => Write(list, writer));
    }

    /// <inheritdoc/>
    protected override CatalogDataSets Read(CatalogDataSets sets, ref ByteReader bytes, CatalogFileReader reader)
    {
        var notOtherwiseClassified = CatalogFileReader.All(ref bytes, (ref ByteReader item) => List(ref item, reader));
        var corrections = CatalogFileReader.All(ref bytes, (ref ByteReader item) => new Correction
        {
            Value = reader.Text(ref item),
            Action = reader.Text(ref item),
            EffectiveDate = CatalogFileReader.Date(ref item),
            ShortDescription = reader.OptionalText(ref item),
            LongDescription = reader.OptionalText(ref item),
            TypesOfService = reader.OptionalText(ref item),
            Betos = reader.OptionalText(ref item),
            Coverage = reader.OptionalText(ref item),
            Pricing = reader.OptionalText(ref item),
            Provenance = reader.Provenance(ref item),
        });
        var transactions = CatalogFileReader.All(ref bytes, (ref ByteReader item) => List(ref item, reader));
        return sets with { CodeSetReports = new CodeSetReports(notOtherwiseClassified, corrections, transactions) };
    }

    private static void Write(CodeSetList list, CatalogFileWriter writer)
    {
        writer.Write(list.Release);
        writer.Write(list.EffectiveDate);
        writer.Write(list.Source);
        writer.WriteAll([.. list.Entries.OrderBy(entry => entry.Value.Row)], entry =>
        {
            writer.Write(entry.Key);
            writer.Write(entry.Value.Text);
            writer.Write(entry.Value.Row);
        });
    }

    private static CodeSetList List(ref ByteReader bytes, CatalogFileReader reader)
    {
        var (release, date, source) = (reader.Text(ref bytes), CatalogFileReader.Date(ref bytes)!.Value, reader.Text(ref bytes));
        var entries = CatalogFileReader.All(ref bytes, (ref ByteReader item) => KeyValuePair.Create(reader.Text(ref item), (reader.Text(ref item), item.ReadVInt32())));
        return new CodeSetList(release, date, source, entries.ToDictionary(StringComparer.Ordinal));
    }
}
