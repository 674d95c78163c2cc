namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class UniqueFragmentNamesRuleTests
{
    [Fact]
    public void Different_fragments_may_stand_together() =>
        ValidationAssert.IsValid("{ release { ...A ...B } } fragment A on Release { name } fragment B on Release { rows }");

    [Fact]
    public void A_name_is_given_once() =>
        ValidationAssert.HasErrors(
            """
            { release { ...A } }
            fragment A on Release { name }
            fragment A on Release { rows }
            """,
            ("There can be only one fragment named \"A\".", "2:10 3:10"));
}
