namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class KnownDirectivesRuleTests
{
    [Fact]
    public void Directives_of_the_schema_stand_at_their_places() =>
        ValidationAssert.IsValid(
            """
            query Q($a: Boolean! @once) @once { echo @skip(if: $a) @tag(name: "x") }
            """);

    [Fact]
    public void An_unknown_directive_is_reported() =>
        ValidationAssert.HasErrors("{ echo @nope }",
            ("Unknown directive \"@nope\".", "1:8"));

    [Fact]
    public void A_directive_at_a_wrong_place_is_reported() =>
        ValidationAssert.HasErrors("mutation @once { touch(id: 1) { id } }",
            ("Directive \"@once\" may not be used on MUTATION.", "1:10"));

    [Fact]
    public void The_fragment_kinds_are_different_places() =>
        ValidationAssert.HasErrors("{ ... @once { echo } ...F } fragment F on Query @once { echo }",
            ("Directive \"@once\" may not be used on INLINE_FRAGMENT.", "1:7"),
            ("Directive \"@once\" may not be used on FRAGMENT_DEFINITION.", "1:49"));
}
