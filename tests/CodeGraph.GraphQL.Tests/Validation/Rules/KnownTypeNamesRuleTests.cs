namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class KnownTypeNamesRuleTests
{
    [Fact]
    public void Types_of_the_schema_are_known() =>
        ValidationAssert.IsValid("query ($id: ID!) { node(id: $id) { ... on Code { value } } }");

    [Fact]
    public void An_unknown_type_is_reported_with_its_likeliest_spelling() =>
        ValidationAssert.HasErrors("{ node(id: 1) { ... on Cod { value } } }",
            ("Unknown type \"Cod\". Did you mean \"Code\", \"ID\", or \"Node\"?", "1:24"));

    [Fact]
    public void An_unknown_type_of_a_variable_is_reported() =>
        ValidationAssert.HasErrors("query ($a: [Strin!]) { echo(text: $a) }",
            ("Unknown type \"Strin\". Did you mean \"String\"?", "1:13"));
}
