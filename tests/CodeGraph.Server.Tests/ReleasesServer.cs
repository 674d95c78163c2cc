using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Server.Tests;

/// <summary>The program over two small releases of the code set, and over codes that only a fee schedule names.</summary>
public sealed class ReleasesServer : TestServerHost
{
    protected override CodeCatalog Catalog => new CatalogBuilder()
        .AddRelease(Release("2020-01", new DateOnly(2020, 1, 1), DataSet.HcpcsLevel2))
        .AddRelease(Release("2026-01", new DateOnly(2026, 1, 1), DataSet.HcpcsLevel2))
        .AddRelease(Release("pfs-2025-10", new DateOnly(2025, 10, 1), DataSet.PhysicianFeeSchedule))
        .AddCodeRecord("A0001", Record("2020-01", "Kept as it was"))
        .AddCodeRecord("A0001", Record("2026-01", "Kept as it was"))
        .AddCodeRecord("A0002", Record("2020-01", "Old wording", "C"))
        .AddCodeRecord("A0002", Record("2026-01", "New wording", "D"))
        .AddCodeRecord("A0003", Record("2020-01", "Ended"))
        .AddCodeRecord("A0003", Record("2026-01", "Ended") with { TerminationDate = new DateOnly(2024, 12, 31), CrossReferences = ["A0002"] })
        .AddCodeRecord("A0004", Record("2020-01", "Dropped without a date"))
        .AddCodeRecord("A0005", Record("2026-01", "New code") with { DateAdded = new DateOnly(2025, 1, 1) })
        .AddModifierRecord("ZA", Record("2020-01", "Old modifier"))
        .AddModifierRecord("ZA", Record("2026-01", "New modifier"))
        .AddListedCode("99213", DataSet.PhysicianFeeSchedule)
        .Build();

    private static Release Release(string id, DateOnly from, DataSet dataSet) => new()
    {
        Id = id,
        DataSet = dataSet,
        Name = $"Release {id}",
        EffectiveDate = from,
        Basis = "a test",
        Codes = dataSet == DataSet.HcpcsLevel2 ? 4 : 0,
    };

    private static OfficialRecord Record(string release, string text, string coverage = "C") => new()
    {
        ShortDescription = "Short",
        LongDescription = text,
        Coverage = OfficialCodeLists.Coverages.Decode(coverage),
        DateAdded = new DateOnly(2019, 1, 1),
        Provenance = new Provenance(Origin.Official, $"{release}.txt", release, 7),
    };
}

[CollectionDefinition(nameof(ReleasesServer))]
public sealed class ReleasesServerTests : ICollectionFixture<ReleasesServer>;
