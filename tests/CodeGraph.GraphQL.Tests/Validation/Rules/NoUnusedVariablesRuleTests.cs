namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class NoUnusedVariablesRuleTests
{
    [Fact]
    public void Variables_in_lists_objects_and_directives_are_used() =>
        ValidationAssert.IsValid(
            """
            query ($a: Int!, $b: String, $c: Boolean!) { sum(numbers: [$a]) codes(where: { value: { equals: $b } }) { id @skip(if: $c) } }
            """);

    [Fact]
    public void An_unused_variable_is_reported() =>
        ValidationAssert.HasErrors("query Q($a: Int, $b: Int) { sum(numbers: []) codes(first: $b) { id } }",
            ("Variable \"$a\" is never used in operation \"Q\".", "1:9"));
}
