namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class ScalarLeafsRuleTests
{
    [Fact]
    public void Leaves_end_and_objects_go_on() =>
        ValidationAssert.IsValid("{ release { name rows } }");

    [Fact]
    public void A_leaf_has_no_selection() =>
        ValidationAssert.HasErrors("{ release { name { length } } }",
            ("Field \"name\" must not have a selection since type \"String!\" has no subfields.", "1:18"));

    [Fact]
    public void An_object_needs_a_selection() =>
        ValidationAssert.HasErrors("{ release }",
            ("Field \"release\" of type \"Release\" must have a selection of subfields. Did you mean \"release { ... }\"?", "1:3"));
}
