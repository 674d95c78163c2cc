namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class MaxIntrospectionDepthRuleTests
{
    [Fact]
    public void The_lists_of_one_level_are_free() =>
        ValidationAssert.IsValid("{ __schema { types { fields { type { interfaces { name } } } } } }");

    [Fact]
    public void Three_lists_below_each_other_are_too_many() =>
        ValidationAssert.HasErrors("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
            ("Maximum introspection depth exceeded", "1:3"));

    [Fact]
    public void Fragments_are_followed() =>
        ValidationAssert.HasErrors(
            """
            { __type(name: "Code") { ...A } }
            fragment A on __Type { fields { type { ...B } } }
            fragment B on __Type { fields { type { interfaces { name } } } }
            """,
            ("Maximum introspection depth exceeded", "1:3"));
}
