namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class LoneAnonymousOperationRuleTests
{
    [Fact]
    public void One_anonymous_operation_may_stand_alone() =>
        ValidationAssert.IsValid("{ echo }");

    [Fact]
    public void An_anonymous_operation_tolerates_no_other() =>
        ValidationAssert.HasErrors(
            """
            { echo }
            query A { echo }
            """,
            ("This anonymous operation must be the only defined operation.", "1:1"));

    [Fact]
    public void Each_of_two_anonymous_operations_is_reported() =>
        ValidationAssert.HasErrors(
            """
            { echo }
            { echo }
            """,
            ("This anonymous operation must be the only defined operation.", "1:1"),
            ("This anonymous operation must be the only defined operation.", "2:1"));
}
