namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class UniqueOperationNamesRuleTests
{
    [Fact]
    public void Different_names_may_stand_together() =>
        ValidationAssert.IsValid("query A { echo } query B { echo } mutation C { touch(id: 1) { id } }");

    [Fact]
    public void A_name_is_given_once_whatever_the_operation() =>
        ValidationAssert.HasErrors(
            """
            query A { echo }
            mutation A { touch(id: 1) { id } }
            """,
            ("There can be only one operation named \"A\".", "1:7 2:10"));
}
