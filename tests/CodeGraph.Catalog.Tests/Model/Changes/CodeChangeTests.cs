using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Changes;

namespace CodeGraph.Catalog.Tests.Model.Changes;

public class CodeChangeTests
{
    private static readonly DateOnly End = new(2024, 12, 31);

    [Fact]
    public void A_code_that_the_earlier_release_has_not_is_added() =>
        Assert.Equal([(CodeChangeKind.Added, null)], Kinds(null, Releases.Record()));

    [Fact]
    public void A_code_that_came_and_ended_in_between_is_both_added_and_discontinued() =>
        Assert.Equal([(CodeChangeKind.Added, null), (CodeChangeKind.Discontinued, "TERM DT")], Kinds(null, Releases.Record(terminated: End)));

    [Fact]
    public void A_code_that_the_later_release_has_no_more_is_discontinued() =>
        Assert.Equal([(CodeChangeKind.Discontinued, null)], Kinds(Releases.Record(), null));

    [Fact]
    public void A_termination_date_that_comes_discontinues_and_one_that_goes_reactivates()
    {
        Assert.Equal([(CodeChangeKind.Discontinued, "TERM DT")], Kinds(Releases.Record(), Releases.Record(terminated: End)));
        Assert.Equal([(CodeChangeKind.Reactivated, "TERM DT")], Kinds(Releases.Record(terminated: End), Releases.Record()));
        Assert.Equal([(CodeChangeKind.Administrative, "TERM DT")], Kinds(Releases.Record(terminated: End), Releases.Record(terminated: End.AddDays(1))));
    }

    [Fact]
    public void Values_are_those_of_the_file_and_coded_ones_are_explained()
    {
        var before = Releases.Record() with { Coverage = Coverage("C") };
        var after = Releases.Record() with { Coverage = Coverage("D") };

        var change = Assert.Single(CodeChange.Between(Releases.Of().FindCode("x") ?? new Code { Value = "A0001", System = CodeSystem.HcpcsLevel2 }, before, after));

        Assert.Equal((CodeChangeKind.Coverage, "COV", "C", "D"), (change.Kind, change.Field, change.OldValue, change.NewValue));
        Assert.Equal((before.Coverage!.Meaning, after.Coverage!.Meaning), (change.OldMeaning, change.NewMeaning));
    }

    [Fact]
    public void Equal_records_have_no_changes_wherever_they_come_from() =>
        Assert.Empty(Kinds(Releases.Record(), Releases.Record() with { Provenance = new Provenance(Origin.Official, "b.txt", Row: 9) }));

    private static CodedValue Coverage(string code) => CodeGraph.Catalog.Model.CodeLists.OfficialCodeLists.Coverages.Decode(code);

    private static List<(CodeChangeKind Kind, string? Field)> Kinds(OfficialRecord? before, OfficialRecord? after)
    {
        var catalog = Releases.Of(("2020-01", before), ("2026-01", after));
        return [.. catalog.ChangesBetween(catalog.FindRelease("2020-01")!, catalog.FindRelease("2026-01")!).Changes.Select(change => (change.Kind, change.Field))];
    }
}
