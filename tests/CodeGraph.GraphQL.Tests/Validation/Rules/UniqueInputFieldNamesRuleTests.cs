namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class UniqueInputFieldNamesRuleTests
{
    [Fact]
    public void Nested_objects_may_repeat_a_name() =>
        ValidationAssert.IsValid("{ codes(where: { and: [{ system: CPT }, { system: HCPCS }], system: CPT }) { id } }");

    [Fact]
    public void A_field_is_given_once() =>
        ValidationAssert.HasErrors("{ codes(where: { system: CPT, active: true, system: HCPCS }) { id } }",
            ("There can be only one input field named \"system\".", "1:18 1:45"));
}
