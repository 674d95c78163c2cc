using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Store;

/// <summary>
/// The physician fee schedule in the commit.
/// <code>
/// releases     count, each: id, effective date, source, conversion factors, policies, rows
/// policies     count, each with its fields; rows name theirs by number
/// rows         count, each: code, modifier, policy, line, nine relative values in hundredths
/// years        count, each: year, then the three files, each preceded by 0 (absent) or 1
/// caps         count, each: release, source, codes; a code: code, modifier, status, amounts in cents
/// </code>
/// </summary>
internal sealed class PhysicianFeesFile : DataSetFile
{
    public override string Name => "physician-fees";

    public override int Version => 1;

    public override bool IsEmpty(CatalogDataSets sets) => sets.PhysicianFees.IsEmpty;

    protected override void Write(CatalogDataSets sets, CatalogFileWriter writer)
    {
        writer.WriteAll(sets.PhysicianFees.Releases, release => FeeReleaseBytes.Write(release, writer));
        writer.WriteAll(sets.PhysicianFees.Localities, year => FeeLocalitiesBytes.Write(year, writer));
        writer.WriteAll(sets.PhysicianFees.Caps, caps => Write(caps, writer));
    }

    protected override CatalogDataSets Read(CatalogDataSets sets, ref ByteReader bytes, CatalogFileReader reader) => sets with
    {
        PhysicianFees = new PhysicianFees
        {
            Releases = CatalogFileReader.All(ref bytes, (ref ByteReader from) => FeeReleaseBytes.Read(ref from, reader)),
            Localities = CatalogFileReader.All(ref bytes, (ref ByteReader from) => FeeLocalitiesBytes.Read(ref from, reader)),
            Caps = CatalogFileReader.All(ref bytes, (ref ByteReader from) => ReadCaps(ref from, reader)),
        },
    };

    private static void Write(ImagingCaps caps, CatalogFileWriter writer)
    {
        writer.Write(caps.Release);
        writer.Write(caps.Source);
        writer.WriteAll(caps.Codes, code =>
        {
            writer.Write(code.Code);
            writer.Write(code.Modifier);
            writer.Write(code.Status);
            writer.WriteAll(code.Amounts, amount =>
            {
                writer.Write(amount.Contractor);
                writer.Write(amount.Number);
                writer.Write(amount.Facility);
                writer.Write(amount.NonFacility);
                writer.Write(amount.Row);
            });
        });
    }

    private static ImagingCaps ReadCaps(ref ByteReader bytes, CatalogFileReader reader) => new(
        reader.Text(ref bytes),
        reader.Text(ref bytes),
        CatalogFileReader.All(ref bytes, (ref ByteReader from) => new ImagingCapCode(
            reader.Text(ref from),
            reader.Text(ref from),
            reader.Text(ref from),
            CatalogFileReader.All(ref from, (ref ByteReader amount) => new ImagingCapAmount(
                reader.Text(ref amount), reader.Text(ref amount), amount.ReadVInt32(), amount.ReadVInt32(), amount.ReadVInt32())))));
}
