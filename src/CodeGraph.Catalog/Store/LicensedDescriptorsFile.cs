using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Descriptors;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Store;

/// <summary>The licensee's CPT descriptors, file by file.</summary>
internal sealed class LicensedDescriptorsFile : DataSetFile
{
    /// <inheritdoc/>
    public override string Name => "licensed-descriptors";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override bool IsEmpty(CatalogDataSets sets) => sets.LicensedDescriptors.IsEmpty;

    /// <inheritdoc/>
    protected override void Write(CatalogDataSets sets, CatalogFileWriter writer) => writer.WriteAll(sets.LicensedDescriptors.Files, file =>
    {
        writer.Write((int)file.Kind);
        writer.Write(file.Release);
        writer.Write(file.EffectiveDate);
        writer.Write(file.Source);
        writer.Write(file.Copyright);
        writer.WriteAll(file.Rows, row =>
        {
            writer.Write(row.Code);
            writer.Write(row.Text);
            writer.Write(row.Line);
        });
    });

    /// <inheritdoc/>
    protected override CatalogDataSets Read(CatalogDataSets sets, ref ByteReader bytes, CatalogFileReader reader) => sets with
    {
        LicensedDescriptors = new LicensedDescriptors(CatalogFileReader.All(ref bytes, (ref ByteReader item) => new LicensedDescriptorFile(
            (DescriptorKind)item.ReadVInt32(),
            reader.OptionalText(ref item),
            CatalogFileReader.Date(ref item),
            reader.Text(ref item),
            reader.Text(ref item),
            CatalogFileReader.All(ref item, (ref ByteReader row) => (reader.Text(ref row), reader.Text(ref row), row.ReadVInt32()))))),
    };
}
