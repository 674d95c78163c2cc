namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class ValuesOfCorrectTypeRuleTests
{
    [Fact]
    public void Good_literals_pass() =>
        ValidationAssert.IsValid(
            """
            { sum(numbers: [1, 2]) echo(text: null, flag: true) codes(first: 3, where: { system: CPT, since: "2026-01-01" }) { label(maxLength: 1) } }
            """);

    [Fact]
    public void A_single_item_stands_for_a_list() =>
        ValidationAssert.IsValid("{ sum(numbers: 1) }");

    [Fact]
    public void A_string_is_no_int() =>
        ValidationAssert.HasErrors(
            """
            { codes(first: "3") { id } }
            """,
            ("Int cannot represent non-integer value: \"3\"", "1:16"));

    [Fact]
    public void An_int_has_32_bits() =>
        ValidationAssert.HasErrors("{ codes(first: 2147483648) { id } }",
            ("Int cannot represent non 32-bit signed integer value: 2147483648", "1:16"));

    [Fact]
    public void An_int_is_no_string() =>
        ValidationAssert.HasErrors("{ echo(text: 1) }",
            ("String cannot represent a non string value: 1", "1:14"));

    [Fact]
    public void An_enum_value_needs_no_quotes() =>
        ValidationAssert.HasErrors(
            """
            { codes(where: { system: "CPT" }) { id } }
            """,
            ("Enum \"System\" cannot represent non-enum value: \"CPT\". Did you mean the enum value \"CPT\" or \"HCPCS\"?", "1:26"));

    [Fact]
    public void An_unknown_enum_value_suggests_its_likeliest_spelling() =>
        ValidationAssert.HasErrors("{ codes(where: { system: HCPC }) { id } }",
            ("Value \"HCPC\" does not exist in \"System\" enum. Did you mean the enum value \"HCPCS\" or \"CPT\"?", "1:26"));

    [Fact]
    public void Null_is_no_item_of_a_list_of_non_nulls() =>
        ValidationAssert.HasErrors("{ sum(numbers: [1, null]) }",
            ("Expected value of type \"Int!\", found null.", "1:20"));

    [Fact]
    public void A_list_is_no_scalar() =>
        ValidationAssert.HasErrors(
            """
            { echo(text: ["a"]) }
            """,
            ("String cannot represent a non string value: [\"a\"]", "1:14"));

    [Fact]
    public void A_required_input_field_must_be_given() =>
        ValidationAssert.HasErrors("{ codes(range: { high: 3 }) { id } }",
            ("Field \"Range.low\" of required type \"Int!\" was not provided.", "1:16"));

    [Fact]
    public void An_unknown_input_field_suggests_its_likeliest_spelling() =>
        ValidationAssert.HasErrors("{ codes(where: { sistem: CPT }) { id } }",
            ("Field \"sistem\" is not defined by type \"CodeFilter\". Did you mean \"system\" or \"since\"?", "1:18"));

    [Fact]
    public void A_one_of_input_takes_exactly_one_field() =>
        ValidationAssert.HasErrors(
            """
            { byKey(key: { id: 1, value: "a" }) { id } }
            """,
            ("OneOf Input Object \"CodeKey\" must specify exactly one key.", "1:14"));

    [Fact]
    public void A_one_of_input_takes_no_null() =>
        ValidationAssert.HasErrors("{ byKey(key: { id: null }) { id } }",
            ("Field \"CodeKey.id\" must be non-null.", "1:14"));

    [Fact]
    public void The_default_of_a_variable_is_checked() =>
        ValidationAssert.HasErrors(
            """
            query ($n: Int = "one") { codes(first: $n) { id } }
            """,
            ("Int cannot represent non-integer value: \"one\"", "1:18"));
}
