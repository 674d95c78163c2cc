namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class UniqueArgumentNamesRuleTests
{
    [Fact]
    public void Different_arguments_may_stand_together() =>
        ValidationAssert.IsValid(
            """
            { echo(text: "a", flag: true) }
            """);

    [Fact]
    public void An_argument_is_given_once() =>
        ValidationAssert.HasErrors(
            """
            { echo(text: "a", flag: true, text: "b") }
            """,
            ("There can be only one argument named \"text\".", "1:8 1:31"));

    [Fact]
    public void An_argument_of_a_directive_is_given_once() =>
        ValidationAssert.HasErrors(
            """
            { echo @tag(name: "a", name: "b") }
            """,
            ("There can be only one argument named \"name\".", "1:13 1:24"));
}
