namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class ExecutableDefinitionsRuleTests
{
    [Fact]
    public void Operations_and_fragments_are_executable() =>
        ValidationAssert.IsValid("{ release { ...R } } fragment R on Release { name }");

    [Fact]
    public void A_type_definition_is_not_executable() =>
        ValidationAssert.HasErrors(
            """
            { release { name } }
            type Extra { a: Int }
            """,
            ("The \"Extra\" definition is not executable.", "2:1"));

    [Fact]
    public void A_schema_extension_is_not_executable() =>
        ValidationAssert.HasErrors(
            """
            { release { name } }
            extend schema @once
            """,
            ("The schema definition is not executable.", "2:1"),
            ("Directive \"@once\" may not be used on SCHEMA.", "2:15"));
}
