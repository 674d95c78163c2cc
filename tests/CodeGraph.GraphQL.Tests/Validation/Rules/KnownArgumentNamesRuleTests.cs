namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class KnownArgumentNamesRuleTests
{
    [Fact]
    public void Arguments_of_fields_and_directives_are_known() =>
        ValidationAssert.IsValid(
            """
            { code(value: "A9597") { id @skip(if: false) } }
            """);

    [Fact]
    public void An_unknown_argument_suggests_its_likeliest_spelling() =>
        ValidationAssert.HasErrors(
            """
            { code(valu: "A9597", value: "A9597") { id } }
            """,
            ("Unknown argument \"valu\" on field \"Query.code\". Did you mean \"value\"?", "1:8"));

    [Fact]
    public void An_unknown_argument_of_a_directive_is_reported() =>
        ValidationAssert.HasErrors("{ echo @skip(iff: true, if: false) }",
            ("Unknown argument \"iff\" on directive \"@skip\". Did you mean \"if\"?", "1:14"));
}
