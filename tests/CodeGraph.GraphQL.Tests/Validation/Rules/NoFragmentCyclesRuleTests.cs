namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class NoFragmentCyclesRuleTests
{
    [Fact]
    public void Fragments_may_be_spread_twice() =>
        ValidationAssert.IsValid("{ release { ...A ...B } } fragment A on Release { ...B } fragment B on Release { name }");

    [Fact]
    public void A_fragment_may_not_spread_itself() =>
        ValidationAssert.HasErrors(
            """
            { entry { ...A } }
            fragment A on Code { parent { ...A } }
            """,
            ("Cannot spread fragment \"A\" within itself.", "2:31"));

    [Fact]
    public void A_cycle_names_the_fragments_on_its_way() =>
        ValidationAssert.HasErrors(
            """
            { entry { ...A } }
            fragment A on Code { ...B }
            fragment B on Code { ...C }
            fragment C on Code { ...A }
            """,
            ("Cannot spread fragment \"A\" within itself via \"B\", \"C\".", "2:22 3:22 4:22"));
}
