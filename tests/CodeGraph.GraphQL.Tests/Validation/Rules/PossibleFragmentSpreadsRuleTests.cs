namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class PossibleFragmentSpreadsRuleTests
{
    [Fact]
    public void Overlapping_types_may_be_spread() =>
        ValidationAssert.IsValid("{ node(id: 1) { ... on Billable { ... on Code { value } } } entry { ... on Node { id } } }");

    [Fact]
    public void An_object_is_never_another() =>
        ValidationAssert.HasErrors("{ release { ... on Code { value } } }",
            ("Fragment cannot be spread here as objects of type \"Release\" can never be of type \"Code\".", "1:13"));

    [Fact]
    public void A_named_fragment_is_reported_where_it_is_spread() =>
        ValidationAssert.HasErrors("{ release { ...F } } fragment F on Billable { id }",
            ("Fragment \"F\" cannot be spread here as objects of type \"Release\" can never be of type \"Billable\".", "1:13"));
}
