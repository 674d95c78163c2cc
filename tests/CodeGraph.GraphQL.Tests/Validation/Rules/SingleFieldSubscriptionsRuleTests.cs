namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class SingleFieldSubscriptionsRuleTests
{
    [Fact]
    public void One_root_field_may_be_selected_twice() =>
        ValidationAssert.IsValid("subscription S { changed { id } changed { value } }");

    [Fact]
    public void Two_root_fields_are_one_too_many() =>
        ValidationAssert.HasErrors(
            """
            subscription S {
              changed { id }
              imported { name }
            }
            """,
            ("Subscription \"S\" must select only one top level field.", "3:3"));

    [Fact]
    public void Fields_behind_fragments_count() =>
        ValidationAssert.HasErrors(
            """
            subscription {
              changed { id }
              ...F
            }
            fragment F on Subscription { imported { name } }
            """,
            ("Anonymous Subscription must select only one top level field.", "5:30"));

    [Fact]
    public void Introspection_is_no_event() =>
        ValidationAssert.HasErrors(
            """
            subscription S {
              __typename
            }
            """,
            ("Subscription \"S\" must not select an introspection top level field.", "2:3"));

    // New in the September 2025 edition, and not in graphql-js 16.
    [Fact]
    public void A_condition_at_the_root_is_refused() =>
        ValidationAssert.HasErrors(
            "subscription S { changed @skip(if: false) { id } }",
            ("Subscription \"S\" must not use `@skip` or `@include` directives in the top level selection.", "1:26"));
}
