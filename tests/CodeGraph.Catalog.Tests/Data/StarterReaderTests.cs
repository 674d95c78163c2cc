using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Tests.Data;

public class StarterReaderTests
{
    private const string Official = "\n  official: {short: S, long: L, added: 2020-01-01, effective: 2020-01-01}";

    [Theory]
    [InlineData("- code: A0001\n  wrods: {}", "starter/a.yaml:2: the key 'wrods' is unknown")]
    [InlineData("- code: A0001\n- code: A0001", "starter/a.yaml:2: code A0001 is given twice; first at starter/a.yaml:1")]
    [InlineData("- code: A0001\n  words: {specialties: [magic]}", "starter/a.yaml:2: the specialty 'magic' is not in specialties.yaml")]
    [InlineData("- code: A0001\n  official: {short: S, long: L, added: 2020-13-01, effective: 2020-01-01}", "starter/a.yaml:2: 'added' is '2020-13-01', not a date of the form yyyy-mm-dd")]
    [InlineData("- code: A0001\n  official: {long: L, added: 2020-01-01, effective: 2020-01-01}", "starter/a.yaml:2: 'short' is missing")]
    [InlineData("- code: A0001\n  official: {short: S, long: L, coverage: Q, added: 2020-01-01, effective: 2020-01-01}", "starter/a.yaml:2: 'Q' is not in the official list of the HCPCS Coverage Code")]
    [InlineData("- code: A-001", "starter/a.yaml:1: 'A-001' is not a code")]
    [InlineData("- code: 0524T" + Official, "starter/a.yaml:2: the descriptors of CPT and CDT belong to the AMA and the ADA; 'official' must not be given")]
    [InlineData("- code: A0001\n  words: {synonyms: one}", "starter/a.yaml:2: 'synonyms' must be a list of texts")]
    [InlineData("- code: A0001\n  words: words", "starter/a.yaml:2: 'words' must have keys of its own")]
    [InlineData("code: A0001", "starter/a.yaml:1: the file must be a list of entries")]
    [InlineData("- A0001", "starter/a.yaml:1: an entry must have keys")]
    public void A_fault_names_file_and_line(string yaml, string fault)
    {
        var exception = Assert.Throws<InvalidDataException>(() => StarterCatalog.Read([("starter/a.yaml", yaml)]));

        Assert.Equal(fault, exception.Message.Split('\n')[1]);
    }

    [Fact]
    public void Text_that_is_no_yaml_names_file_and_line() => Assert.Matches(
        "starter/a.yaml:[23]: ",
        Assert.Throws<InvalidDataException>(() => StarterCatalog.Read([("starter/a.yaml", "- code: A0001\n  words: [")])).Message);

    [Fact]
    public void The_embedded_catalogue_reads_without_a_fault()
    {
        var catalog = StarterCatalog.Load();

        Assert.True(catalog.Codes.Count >= 640, $"{catalog.Codes.Count} codes");
        Assert.All(catalog.Codes, code => Assert.True(code.Section is not null && code.Words is { Summary: not null, Synonyms.Count: > 0 }, code.Value));
        Assert.Equal(CodeSystem.Cpt, catalog.FindCode("0524T")!.System);
        Assert.True(Assert.Single(catalog.Releases).IsStarter);
    }

    [Fact]
    public void Every_code_is_described_in_full()
    {
        Assert.All(StarterCatalog.Load().Codes, code =>
        {
            var words = code.Words!;

            Assert.True(
                words.Synonyms.Count > 0 && words.PlainLanguage.Count > 0 && words.Specialties.Count > 0
                && !string.IsNullOrWhiteSpace(words.Summary) && !string.IsNullOrWhiteSpace(words.ClinicalContext) && !string.IsNullOrWhiteSpace(words.Documentation),
                code.Value);
        });
    }

    [Fact]
    public void Every_modifier_says_when_to_use_it()
    {
        var modifiers = StarterCatalog.Load().Modifiers;

        Assert.InRange(modifiers.Count, 300, int.MaxValue);
        Assert.All(modifiers, modifier => Assert.False(string.IsNullOrWhiteSpace(modifier.Words?.WhenToUse), modifier.Value));
    }

    [Fact]
    public void The_four_reference_codes_are_there() =>
        Assert.All(["A9524", "A9532", "A9597", "0524T"], code => Assert.NotNull(StarterCatalog.Load().FindCode(code)));
}
