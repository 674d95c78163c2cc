using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Payers;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Store;

/// <summary>
/// Keeps the licensee's payer policies.
/// <code>
/// payers     count, then each: id, name, kind, provenance
/// policies   count, then each: payer, code, last code, modifier, kind, text, from, to, citation, provenance
/// </code>
/// </summary>
internal sealed class PayerDirectoryFile : DataSetFile
{
    /// <inheritdoc/>
    public override string Name => "payer-policies";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override bool IsEmpty(CatalogDataSets sets) => sets.Payers.IsEmpty;

    /// <inheritdoc/>
    protected override void Write(CatalogDataSets sets, CatalogFileWriter writer)
    {
        writer.WriteAll(sets.Payers.AddedPayers, payer =>
        {
            writer.Write(payer.Id);
            writer.Write(payer.Name);
            writer.Write((int)payer.Kind);
            writer.Write(payer.Provenance);
        });
        writer.WriteAll(sets.Payers.Policies, policy =>
        {
            writer.Write(policy.PayerId);
            writer.Write(policy.Code);
            writer.Write(policy.LastCode);
            writer.Write(policy.Modifier);
            writer.Write((int)policy.Kind);
            writer.Write(policy.Text);
            writer.Write(policy.EffectiveFrom);
            writer.Write(policy.EffectiveTo);
            writer.Write(policy.Citation);
            writer.Write(policy.Provenance);
        });
    }

    /// <inheritdoc/>
    protected override CatalogDataSets Read(CatalogDataSets sets, ref ByteReader bytes, CatalogFileReader reader)
    {
        var payers = CatalogFileReader.All(ref bytes, (ref ByteReader b) => new Payer(reader.Text(ref b), reader.Text(ref b), (PayerKind)b.ReadVInt32(), reader.Provenance(ref b)));
        var policies = CatalogFileReader.All(ref bytes, (ref ByteReader b) => new PayerPolicy(
            reader.Text(ref b), reader.Text(ref b), reader.OptionalText(ref b), reader.OptionalText(ref b), (PayerPolicyKind)b.ReadVInt32(), reader.Text(ref b),
            CatalogFileReader.Date(ref b), CatalogFileReader.Date(ref b), reader.Text(ref b), reader.Provenance(ref b)));
        return sets with { Payers = new PayerDirectory(payers, policies) };
    }
}
