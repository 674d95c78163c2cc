using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Specialties;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Store;

/// <summary>
/// The provider taxonomy and the crosswalk as a file of the commit.
/// <code>
/// editions   count, then of each: id, effective date, count of codes, then of each code: code, grouping, classification,
///            specialization, definition, notes, display name, section (0, 1), provenance
/// crosswalk  count, then of each row: Medicare code, Medicare name, taxonomy code, taxonomy name, provenance
/// footnotes  list of texts
/// </code>
/// </summary>
internal sealed class ProviderTaxonomyFile : DataSetFile
{
    /// <inheritdoc/>
    public override string Name => "taxonomy";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override bool IsEmpty(CatalogDataSets sets) => sets.ProviderTaxonomy.IsEmpty;

    /// <inheritdoc/>
    protected override void Write(CatalogDataSets sets, CatalogFileWriter writer)
    {
        var taxonomy = sets.ProviderTaxonomy;
        writer.WriteAll(taxonomy.Releases, release =>
        {
            writer.Write(release.Id);
            writer.Write(release.EffectiveDate);
            writer.WriteAll(release.Codes, code => Write(writer, code));
        });
        writer.WriteAll(taxonomy.Links, link =>
        {
            writer.Write(link.MedicareCode);
            writer.Write(link.MedicareName);
            writer.Write(link.TaxonomyCode);
            writer.Write(link.TaxonomyName);
            writer.Write(link.Provenance);
        });
        writer.Write(taxonomy.Footnotes);
    }

    /// <inheritdoc/>
    protected override CatalogDataSets Read(CatalogDataSets sets, ref ByteReader bytes, CatalogFileReader reader)
    {
        var releases = CatalogFileReader.All(ref bytes, (ref ByteReader b) => new TaxonomyRelease(
            reader.Text(ref b), CatalogFileReader.Date(ref b) ?? DateOnly.MinValue, CatalogFileReader.All(ref b, (ref ByteReader c) => ReadCode(ref c, reader))));
        var links = CatalogFileReader.All(ref bytes, (ref ByteReader b) => new SpecialtyLink(
            reader.Text(ref b), reader.OptionalText(ref b), reader.OptionalText(ref b), reader.OptionalText(ref b), reader.Provenance(ref b)));
        return sets with { ProviderTaxonomy = new ProviderTaxonomy(releases, links, reader.Texts(ref bytes)) };
    }

    private static void Write(CatalogFileWriter writer, TaxonomyCode code)
    {
        writer.Write(code.Code);
        writer.Write(code.Grouping);
        writer.Write(code.Classification);
        writer.Write(code.Specialization);
        writer.Write(code.Definition);
        writer.Write(code.Notes);
        writer.Write(code.DisplayName);
        writer.Write((int)code.Section);
        writer.Write(code.Provenance);
    }

    private static TaxonomyCode ReadCode(ref ByteReader bytes, CatalogFileReader reader) => new(
        reader.Text(ref bytes),
        reader.Text(ref bytes),
        reader.Text(ref bytes),
        reader.OptionalText(ref bytes),
        reader.OptionalText(ref bytes),
        reader.OptionalText(ref bytes),
        reader.Text(ref bytes),
        (TaxonomySection)bytes.ReadVInt32(),
        reader.Provenance(ref bytes));
}
