using CodeGraph.Catalog.Model.Fees;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Store;

/// <summary>Writes and reads a release of relative values; see <see cref="PhysicianFeesFile"/> for the layout.</summary>
internal static class FeeReleaseBytes
{
    public static void Write(FeeRelease release, CatalogFileWriter writer)
    {
        writer.Write(release.Id);
        writer.Write(release.EffectiveDate);
        writer.Write(release.Source);
        writer.WriteAll(release.ConversionFactors, factor =>
        {
            writer.Write((int)factor.Kind);
            writer.Write(factor.Value);
            writer.Write(factor.Provenance);
        });

        var numbers = new Dictionary<FeePolicy, int>();
        var policies = new List<FeePolicy>();
        foreach (var row in release.Rows)
        {
            if (numbers.TryAdd(row.Policy, policies.Count))
            {
                policies.Add(row.Policy);
            }
        }

        writer.WriteAll(policies, policy => Write(policy, writer));
        writer.WriteAll(release.Rows, row =>
        {
            writer.Write(row.Code);
            writer.Write(row.Modifier);
            writer.Write(numbers[row.Policy]);
            writer.Write(row.Row);
            Write(row.Values, writer);
        });
    }

    public static FeeRelease Read(ref ByteReader bytes, CatalogFileReader reader)
    {
        var id = reader.Text(ref bytes);
        var effective = CatalogFileReader.Date(ref bytes) ?? throw new InvalidDataException($"the fee schedule release {id} has no date");
        var source = reader.Text(ref bytes);
        var factors = CatalogFileReader.All(ref bytes, (ref ByteReader from) =>
            new ConversionFactor((ConversionFactorKind)from.ReadVInt32(), CatalogFileReader.Amount(ref from), reader.Provenance(ref from)));
        var policies = CatalogFileReader.All(ref bytes, (ref ByteReader from) => Policy(ref from, reader));
        var rows = CatalogFileReader.All(ref bytes, (ref ByteReader from) => new FeeRow(
            reader.Text(ref from), reader.Text(ref from), policies[from.ReadVInt32()], from.ReadVInt32(), Values(ref from)));
        return new FeeRelease(id, effective, source, factors, rows);
    }

    private static void Write(FeePolicy policy, CatalogFileWriter writer)
    {
        writer.Write(policy.Status);
        writer.Write(policy.IsNotUsedForMedicare);
        writer.Write(policy.IsNonFacilityNotApplicable);
        writer.Write(policy.IsFacilityNotApplicable);
        writer.Write(policy.ProfessionalTechnical);
        writer.Write(policy.GlobalDays);
        writer.Write(policy.PreOperativePercent);
        writer.Write(policy.IntraOperativePercent);
        writer.Write(policy.PostOperativePercent);
        writer.Write(policy.MultipleProcedure);
        writer.Write(policy.Bilateral);
        writer.Write(policy.Assistant);
        writer.Write(policy.CoSurgeons);
        writer.Write(policy.TeamSurgeons);
        writer.Write(policy.PricingIndicator);
        writer.Write(policy.EndoscopicBase);
        writer.Write(policy.Supervision);
        writer.Write(policy.CalculationFlag);
        writer.Write(policy.ImagingFamily);
    }

    private static FeePolicy Policy(ref ByteReader bytes, CatalogFileReader reader) => new()
    {
        Status = reader.Text(ref bytes),
        IsNotUsedForMedicare = CatalogFileReader.Flag(ref bytes),
        IsNonFacilityNotApplicable = CatalogFileReader.Flag(ref bytes),
        IsFacilityNotApplicable = CatalogFileReader.Flag(ref bytes),
        ProfessionalTechnical = reader.Text(ref bytes),
        GlobalDays = reader.Text(ref bytes),
        PreOperativePercent = bytes.ReadVInt32(),
        IntraOperativePercent = bytes.ReadVInt32(),
        PostOperativePercent = bytes.ReadVInt32(),
        MultipleProcedure = reader.Text(ref bytes),
        Bilateral = reader.Text(ref bytes),
        Assistant = reader.Text(ref bytes),
        CoSurgeons = reader.Text(ref bytes),
        TeamSurgeons = reader.Text(ref bytes),
        PricingIndicator = reader.Text(ref bytes),
        EndoscopicBase = reader.Text(ref bytes),
        Supervision = reader.Text(ref bytes),
        CalculationFlag = reader.Text(ref bytes),
        ImagingFamily = reader.Text(ref bytes),
    };

    private static void Write(in FeeValues values, CatalogFileWriter writer)
    {
        writer.Write(values.Work);
        writer.Write(values.NonFacilityPracticeExpense);
        writer.Write(values.FacilityPracticeExpense);
        writer.Write(values.Malpractice);
        writer.Write(values.NonFacilityTotal);
        writer.Write(values.FacilityTotal);
        writer.Write(values.CapNonFacilityPracticeExpense);
        writer.Write(values.CapFacilityPracticeExpense);
        writer.Write(values.CapMalpractice);
    }

    private static FeeValues Values(ref ByteReader bytes) => new(
        bytes.ReadVInt32(), bytes.ReadVInt32(), bytes.ReadVInt32(), bytes.ReadVInt32(), bytes.ReadVInt32(), bytes.ReadVInt32(), bytes.ReadVInt32(),
        bytes.ReadVInt32(), bytes.ReadVInt32());
}
