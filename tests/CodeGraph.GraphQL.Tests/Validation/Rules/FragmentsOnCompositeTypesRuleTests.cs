namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class FragmentsOnCompositeTypesRuleTests
{
    [Fact]
    public void Objects_interfaces_and_unions_may_be_conditions() =>
        ValidationAssert.IsValid("{ entry { ... on Code { id } ... on Billable { id } ... on Entry { __typename } } }");

    [Fact]
    public void A_scalar_has_nothing_to_select() =>
        ValidationAssert.HasErrors("{ entry { ... on String { id } } }",
            ("Fragment cannot condition on non composite type \"String\".", "1:18"));

    [Fact]
    public void A_fragment_definition_names_itself() =>
        ValidationAssert.HasErrors("{ entry { ...F } } fragment F on System { id }",
            ("Fragment \"F\" cannot condition on non composite type \"System\".", "1:34"));
}
