using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Tests.Model;

public class CatalogEntryTests
{
    private static readonly OfficialRecord Record = new()
    {
        ShortDescription = "s",
        LongDescription = "l",
        DateAdded = new DateOnly(2020, 1, 1),
        TerminationDate = new DateOnly(2025, 12, 31),
        Provenance = new Provenance(Origin.Official, "a.txt", "2026-01"),
    };

    [Theory]
    [InlineData("2019-12-31", CodeStatus.NotYetEffective)]
    [InlineData("2020-01-01", CodeStatus.Active)]
    [InlineData("2025-12-31", CodeStatus.Active)]
    [InlineData("2026-01-01", CodeStatus.Terminated)]
    public void The_termination_date_is_the_last_valid_day(string date, CodeStatus status) =>
        Assert.Equal(status, Code(Record).StatusOn(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Without_a_record_or_a_date_added_validity_is_unknown()
    {
        Assert.Equal(CodeStatus.Unknown, Code().StatusOn(new DateOnly(2020, 1, 1)));
        Assert.Equal(CodeStatus.Unknown, Code(Record with { DateAdded = null }).StatusOn(new DateOnly(2020, 1, 1)));
        Assert.Equal(CodeStatus.Terminated, Code(Record with { DateAdded = null }).StatusOn(new DateOnly(2027, 1, 1)));
    }

    private static Code Code(params OfficialRecord[] records) => new() { Value = "A0001", System = CodeSystem.HcpcsLevel2, Records = records };
}
