namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class VariablesInAllowedPositionRuleTests
{
    [Fact]
    public void A_stricter_variable_is_allowed() =>
        ValidationAssert.IsValid("query ($a: Int!, $b: [Int!]!) { codes(first: $a) { id } sum(numbers: $b) }");

    [Fact]
    public void A_nullable_variable_is_no_non_null_argument() =>
        ValidationAssert.HasErrors("query Q($v: String) { code(value: $v) { id } }",
            ("Variable \"$v\" of type \"String\" used in position expecting type \"String!\".", "1:9 1:35"));

    [Fact]
    public void A_default_makes_a_nullable_variable_fit() =>
        ValidationAssert.IsValid(
            """
            query Q($v: String = "A9597") { code(value: $v) { id } }
            """);

    [Fact]
    public void A_default_of_the_position_makes_a_nullable_variable_fit() =>
        ValidationAssert.IsValid("query Q($v: Boolean) { codes(where: { active: $v }) { id } }");

    [Fact]
    public void A_string_is_no_boolean() =>
        ValidationAssert.HasErrors("query Q($v: String) { echo(flag: $v) }",
            ("Variable \"$v\" of type \"String\" used in position expecting type \"Boolean\".", "1:9 1:34"));

    [Fact]
    public void A_list_of_nullables_is_no_list_of_non_nulls() =>
        ValidationAssert.HasErrors("query Q($v: [Int]) { sum(numbers: $v) }",
            ("Variable \"$v\" of type \"[Int]\" used in position expecting type \"[Int!]\".", "1:9 1:35"));

    [Fact]
    public void A_one_of_field_needs_a_non_null_variable() =>
        ValidationAssert.HasErrors("query Q($v: ID) { byKey(key: { id: $v }) { id } }",
            ("Variable \"$v\" is of type \"ID\" but must be non-nullable to be used for OneOf Input Object \"CodeKey\".", "1:9 1:36"));

    [Fact]
    public void A_one_of_field_of_a_non_null_object_may_have_a_nullable_variable_whose_null_is_refused_when_it_comes() =>
        ValidationAssert.IsValid("query Q($v: ID) { byKeys(keys: [{ id: $v }]) { id } }");

    [Fact]
    public void A_use_in_a_fragment_is_checked() =>
        ValidationAssert.HasErrors(
            """
            query Q($n: String) { node(id: 1) { ...F } }
            fragment F on Billable { label(maxLength: $n) }
            """,
            ("Variable \"$n\" of type \"String\" used in position expecting type \"Int\".", "1:9 2:43"));
}
