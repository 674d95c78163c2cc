namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class UniqueVariableNamesRuleTests
{
    [Fact]
    public void Operations_may_share_names() =>
        ValidationAssert.IsValid("query A($a: String) { echo(text: $a) } query B($a: String) { echo(text: $a) }");

    [Fact]
    public void A_name_is_given_once_an_operation() =>
        ValidationAssert.HasErrors("query ($a: String, $b: Boolean, $a: String) { echo(text: $a, flag: $b) }",
            ("There can be only one variable named \"$a\".", "1:9 1:34"));
}
