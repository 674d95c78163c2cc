namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class VariablesAreInputTypesRuleTests
{
    [Fact]
    public void Scalars_enums_and_inputs_are_input_types() =>
        ValidationAssert.IsValid(
            """
            query ($a: Int, $b: System, $c: [CodeFilter!]) { codes(first: $a, where: { system: $b, and: $c }) { id } }
            """);

    [Fact]
    public void An_object_cannot_be_sent() =>
        ValidationAssert.HasErrors("query ($a: [Code!]!) { echo(text: $a) }",
            ("Variable \"$a\" cannot be non-input type \"[Code!]!\".", "1:12"),
            ("Variable \"$a\" of type \"[Code!]!\" used in position expecting type \"String\".", "1:8 1:35"));
}
