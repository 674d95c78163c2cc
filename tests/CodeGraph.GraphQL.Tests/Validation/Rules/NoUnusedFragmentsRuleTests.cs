namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class NoUnusedFragmentsRuleTests
{
    [Fact]
    public void A_fragment_used_through_another_is_used() =>
        ValidationAssert.IsValid("{ release { ...A } } fragment A on Release { ...B } fragment B on Release { name }");

    [Fact]
    public void A_fragment_nobody_spreads_is_reported() =>
        ValidationAssert.HasErrors(
            """
            { release { name } }
            fragment A on Release { name }
            """,
            ("Fragment \"A\" is never used.", "2:1"));

    [Fact]
    public void Fragments_that_only_use_each_other_are_reported() =>
        ValidationAssert.HasErrors(
            """
            { release { name } }
            fragment A on Release { ...B }
            fragment B on Release { ...A }
            """,
            ("Cannot spread fragment \"A\" within itself via \"B\".", "2:25 3:25"),
            ("Fragment \"A\" is never used.", "2:1"),
            ("Fragment \"B\" is never used.", "3:1"));
}
