namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class OverlappingFieldsCanBeMergedRuleTests
{
    [Fact]
    public void The_same_field_may_be_selected_twice() =>
        ValidationAssert.IsValid(
            """
            { release { name name } code(value: "a") { id } code(value: "a") { value } }
            """);

    [Fact]
    public void Different_fields_need_different_names() =>
        ValidationAssert.HasErrors("{ release { x: name x: rows } }",
            ("Fields \"x\" conflict because \"name\" and \"rows\" are different fields. Use different aliases on the fields to fetch both if this was intentional.", "1:13 1:21"));

    [Fact]
    public void Different_arguments_need_different_names() =>
        ValidationAssert.HasErrors(
            """
            { code(value: "a") { id } code(value: "b") { id } }
            """,
            ("Fields \"code\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.", "1:3 1:27"));

    [Fact]
    public void The_order_of_arguments_and_input_fields_does_not_matter() =>
        ValidationAssert.IsValid(
            """
            { codes(first: 1, where: { value: { equals: "a", startsWith: "b" } }) { id } codes(where: { value: { startsWith: "b", equals: "a" } }, first: 1) { id } }
            """);

    [Fact]
    public void Object_types_that_never_meet_may_differ() =>
        ValidationAssert.IsValid("{ entry { ... on Code { x: relative } ... on Modifier { x: price } } }");

    [Fact]
    public void Types_that_never_meet_still_need_the_same_shape() =>
        ValidationAssert.HasErrors("{ entry { ... on Code { system } ... on Modifier { system } } }",
            ("Fields \"system\" conflict because they return conflicting types \"System!\" and \"String\". Use different aliases on the fields to fetch both if this was intentional.", "1:25 1:52"));

    [Fact]
    public void A_list_is_no_single_object() =>
        ValidationAssert.HasErrors("{ entry { ... on Code { parent { id } } ... on Modifier { parent { id } } } }",
            ("Fields \"parent\" conflict because they return conflicting types \"Code\" and \"[Modifier]\". Use different aliases on the fields to fetch both if this was intentional.", "1:25 1:59"));

    [Fact]
    public void A_conflict_below_names_the_way_to_it() =>
        ValidationAssert.HasErrors(
            """
            { code(value: "a") { parent { x: id } parent { x: value } } }
            """,
            ("Fields \"parent\" conflict because subfields \"x\" conflict because \"id\" and \"value\" are different fields. Use different aliases on the fields to fetch both if this was intentional.", "1:22 1:31 1:39 1:48"));

    [Fact]
    public void A_fragment_conflicts_with_the_fields_beside_it() =>
        ValidationAssert.HasErrors(
            """
            { release { x: name ...F } }
            fragment F on Release { x: rows }
            """,
            ("Fields \"x\" conflict because \"name\" and \"rows\" are different fields. Use different aliases on the fields to fetch both if this was intentional.", "1:13 2:25"));

    [Fact]
    public void Fragments_conflict_through_other_fragments() =>
        ValidationAssert.HasErrors(
            """
            { release { ...A ...B } }
            fragment A on Release { x: name }
            fragment B on Release { ...C }
            fragment C on Release { x: rows }
            """,
            ("Fields \"x\" conflict because \"name\" and \"rows\" are different fields. Use different aliases on the fields to fetch both if this was intentional.", "2:25 4:25"));
}
