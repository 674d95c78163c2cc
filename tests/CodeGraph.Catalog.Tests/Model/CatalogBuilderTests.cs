using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Store;
using CodeGraph.Catalog.Tests.Model.Changes;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Tests.Model;

public class CatalogBuilderTests
{
    [Fact]
    public void A_code_that_a_later_release_dropped_ended_with_it()
    {
        var code = Releases.Of(("2020-01", Releases.Record()), ("2022-01", null), ("2026-01", null)).FindCode(Releases.Code)!;

        Assert.Equal(new DateOnly(2022, 1, 1), code.WithdrawnOn);
        Assert.Equal(CodeStatus.Active, code.StatusOn(new DateOnly(2021, 12, 31)));
        Assert.Equal(CodeStatus.Terminated, code.StatusOn(new DateOnly(2022, 1, 1)));
    }

    [Fact]
    public void A_code_of_the_newest_release_is_not_withdrawn_whatever_older_ones_had() =>
        Assert.Null(Releases.Of(("2020-01", Releases.Record()), ("2022-01", null), ("2026-01", Releases.Record())).FindCode(Releases.Code)!.WithdrawnOn);

    [Fact]
    public void A_listed_code_is_known_by_those_who_name_it_also_after_it_was_stored()
    {
        var catalog = new CatalogBuilder()
            .AddListedCode("99213", DataSet.PhysicianFeeSchedule)
            .AddListedCode("99213", DataSet.CorrectCodingEdits)
            .AddListedCode("no code", DataSet.PhysicianFeeSchedule)
            .Build();
        using var directory = new RamDirectory();
        CatalogStore.Save(catalog, directory);
        using var open = CatalogStore.Open(directory);

        foreach (var each in (CodeCatalog[])[catalog, open.Catalog, new CatalogBuilder(catalog).Build()])
        {
            var code = Assert.Single(each.Codes);
            Assert.True(code.IsListedOnly);
            Assert.Equal(CodeSystem.Cpt, code.System);
            Assert.Equal([DataSet.PhysicianFeeSchedule, DataSet.CorrectCodingEdits], code.NamedIn);
            Assert.Equal(CodeStatus.Unknown, code.StatusOn(new DateOnly(2026, 1, 1)));
        }
    }

    [Fact]
    public void A_code_with_a_record_keeps_it_when_a_data_set_names_it_too()
    {
        var code = new CatalogBuilder(Releases.Of(("2026-01", Releases.Record()))).AddListedCode(Releases.Code, DataSet.PhysicianFeeSchedule).Build().FindCode(Releases.Code)!;

        Assert.False(code.IsListedOnly);
        Assert.Equal("Text", code.Official!.LongDescription);
    }

    [Fact]
    public void A_listed_code_stays_when_the_record_of_a_release_goes()
    {
        var catalog = new CatalogBuilder(Releases.Of(("2026-01", Releases.Record())))
            .AddListedCode(Releases.Code, DataSet.OutpatientPayment)
            .RemoveRecords(record => record.Release == "2026-01")
            .Build();

        Assert.True(catalog.FindCode(Releases.Code)!.IsListedOnly);
    }
}
