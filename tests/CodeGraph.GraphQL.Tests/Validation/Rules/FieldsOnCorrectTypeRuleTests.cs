namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class FieldsOnCorrectTypeRuleTests
{
    [Fact]
    public void Fields_of_the_type_and_meta_fields_are_selected() =>
        ValidationAssert.IsValid("{ __schema { queryType { name } } entry { __typename } release { name } }");

    [Fact]
    public void An_unknown_field_suggests_its_likeliest_spelling() =>
        ValidationAssert.HasErrors("{ release { nmae } }",
            ("Cannot query field \"nmae\" on type \"Release\". Did you mean \"name\"?", "1:13"));

    [Fact]
    public void A_field_of_some_possible_types_suggests_fragments_on_them() =>
        ValidationAssert.HasErrors("{ node(id: 1) { value } }",
            ("Cannot query field \"value\" on type \"Node\". Did you mean to use an inline fragment on \"Code\"?", "1:17"));

    [Fact]
    public void A_field_of_the_members_suggests_their_interface_first() =>
        ValidationAssert.HasErrors("{ entry { label } }",
            ("Cannot query field \"label\" on type \"Entry\". Did you mean to use an inline fragment on \"Billable\", \"Code\", or \"Modifier\"?", "1:11"));

    [Fact]
    public void Nothing_similar_suggests_nothing() =>
        ValidationAssert.HasErrors("{ release { publicationDate } }",
            ("Cannot query field \"publicationDate\" on type \"Release\".", "1:13"));

    [Fact]
    public void Schema_is_found_at_the_query_root_only() =>
        ValidationAssert.HasErrors("{ release { __schema { queryType { name } } } }",
            ("Cannot query field \"__schema\" on type \"Release\".", "1:13"));
}
