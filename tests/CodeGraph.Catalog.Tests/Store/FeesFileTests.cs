using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;
using CodeGraph.Catalog.Sources;
using CodeGraph.Catalog.Store;
using CodeGraph.Search.Store;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Store;

public class FeesFileTests
{
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Values2026, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties, OfficialFees.Caps, OfficialFees.AddendumB, OfficialFees.StatusIndicators)]
    public void All_payment_files_come_back_as_they_were_saved()
    {
        using var directory = new RamDirectory();
        var saved = OfficialFees.Catalog.DataSets;

        CatalogStore.Save(OfficialFees.Catalog, directory);
        using var open = CatalogStore.Open(directory);
        var read = open.Catalog.DataSets;

        Assert.Equal(["pfs-2026-01", "pfs-2025-10"], read.PhysicianFees.Releases.Select(release => release.Id));
        foreach (var (before, after) in saved.PhysicianFees.Releases.Zip(read.PhysicianFees.Releases))
        {
            Assert.Equal((before.EffectiveDate, before.Source), (after.EffectiveDate, after.Source));
            Assert.Equal(before.ConversionFactors, after.ConversionFactors);
            Assert.Equal(before.Rows.Select(Facts), after.Rows.Select(Facts));
        }

        Assert.Equal(saved.PhysicianFees.Localities.Single().All, read.PhysicianFees.Localities.Single().All);
        Assert.Equal(saved.PhysicianFees.Localities.Single().Counties!.Rows, read.PhysicianFees.Localities.Single().Counties!.Rows);
        Assert.Equal(20.3178m, read.PhysicianFees.Localities.Single().NationalAnesthesia!.Value);
        Assert.Equal(16_100, read.PhysicianFees.Caps.Single().Count);
        Assert.Equal(saved.PhysicianFees.Caps.Single().Codes.SelectMany(code => code.Amounts), read.PhysicianFees.Caps.Single().Codes.SelectMany(code => code.Amounts));
        Assert.Equal(saved.OutpatientPayments.Releases.Single().Rows.Select(Row), read.OutpatientPayments.Releases.Single().Rows.Select(Row));
        Assert.Equal(saved.OutpatientPayments.StatusMeanings, read.OutpatientPayments.StatusMeanings);

        static (string, string, FeePolicy, FeeValues, int) Facts(FeeRow row) => (row.Code, row.Modifier, row.Policy, row.Values, row.Row);
        static (string, string, string, decimal?, int) Row(OutpatientRow row) => (row.Code, row.Status, row.Classification, row.PaymentRate, row.Row);
    }

    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Values2026, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties, OfficialFees.Caps, OfficialFees.AddendumB, OfficialFees.StatusIndicators)]
    public void A_later_import_replaces_its_own_release_and_keeps_the_others()
    {
        var again = CatalogImporter.Import([OfficialFiles.Path(OfficialFees.Values2026)], new ImportOptions { Baseline = OfficialFees.Catalog });
        var fees = again.Catalog!.DataSets.PhysicianFees;

        Assert.Equal([33, 19_090], fees.Releases.Select(release => release.Rows.Count));
        Assert.Single(fees.Localities);
        Assert.Single(fees.Caps);
        Assert.Single(again.Catalog.DataSets.OutpatientPayments.Releases);
    }

    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Values2026)]
    public void A_code_of_the_fee_schedule_is_a_code_of_the_catalogue()
    {
        Assert.Equal(CodeSystem.Cpt, OfficialFees.Catalog.FindCode("99213")!.System);
        Assert.Null(OfficialFees.Catalog.FindCode("99213")!.Official);
    }
}
