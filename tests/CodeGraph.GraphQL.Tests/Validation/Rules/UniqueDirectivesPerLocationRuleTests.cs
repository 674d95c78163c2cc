namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class UniqueDirectivesPerLocationRuleTests
{
    [Fact]
    public void A_repeatable_directive_may_be_repeated() =>
        ValidationAssert.IsValid(
            """
            { echo @tag(name: "a") @tag(name: "b") }
            """);

    [Fact]
    public void Another_directive_may_not() =>
        ValidationAssert.HasErrors("{ echo @once @once }",
            ("The directive \"@once\" can only be used once at this location.", "1:8 1:14"));
}
