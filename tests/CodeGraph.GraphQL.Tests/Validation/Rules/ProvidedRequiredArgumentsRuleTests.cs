namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class ProvidedRequiredArgumentsRuleTests
{
    [Fact]
    public void Arguments_with_a_default_may_be_left_out() =>
        ValidationAssert.IsValid("{ codes { label } }");

    [Fact]
    public void A_required_argument_must_be_given() =>
        ValidationAssert.HasErrors("{ code { id } }",
            ("Field \"code\" argument \"value\" of type \"String!\" is required, but it was not provided.", "1:3"));

    [Fact]
    public void A_required_argument_of_a_directive_must_be_given() =>
        ValidationAssert.HasErrors("{ echo @tag }",
            ("Directive \"@tag\" argument \"name\" of type \"String!\" is required, but it was not provided.", "1:8"));
}
