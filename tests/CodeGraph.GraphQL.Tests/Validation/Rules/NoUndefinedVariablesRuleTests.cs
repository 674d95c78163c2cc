namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class NoUndefinedVariablesRuleTests
{
    [Fact]
    public void Variables_used_in_fragments_are_looked_for_in_the_operation() =>
        ValidationAssert.IsValid("query ($n: Int) { node(id: 1) { ...F } } fragment F on Billable { label(maxLength: $n) }");

    [Fact]
    public void An_undefined_variable_is_reported_with_its_operation() =>
        ValidationAssert.HasErrors("query Q { echo(text: $a) }",
            ("Variable \"$a\" is not defined by operation \"Q\".", "1:22 1:1"));

    [Fact]
    public void An_undefined_variable_behind_a_fragment_is_reported() =>
        ValidationAssert.HasErrors(
            """
            { node(id: 1) { ...F } }
            fragment F on Billable { label(maxLength: $n) }
            """,
            ("Variable \"$n\" is not defined.", "2:43 1:1"));
}
