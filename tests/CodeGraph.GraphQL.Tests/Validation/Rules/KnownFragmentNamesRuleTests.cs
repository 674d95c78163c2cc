namespace CodeGraph.GraphQL.Tests.Validation.Rules;

public class KnownFragmentNamesRuleTests
{
    [Fact]
    public void Fragments_of_the_document_are_known() =>
        ValidationAssert.IsValid("{ release { ...A } } fragment A on Release { name }");

    [Fact]
    public void A_missing_fragment_is_reported_at_its_name() =>
        ValidationAssert.HasErrors("{ release { ...Missing } }",
            ("Unknown fragment \"Missing\".", "1:16"));
}
