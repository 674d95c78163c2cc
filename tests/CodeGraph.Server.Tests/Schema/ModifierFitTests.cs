namespace CodeGraph.Server.Tests.Schema;

[Collection(nameof(StarterServer))]
public class ModifierFitTests(StarterServer server)
{
    [Fact]
    public async Task A_code_tells_its_modifiers_with_reason_and_source()
    {
        var modifiers = (await server.FieldAsync("code", """
            { code(code: "E0601") { modifiers(applicable: [APPLIES], first: 10) { totalCount notice combinations { reason } nodes {
                code applicable family reason condition whenToUse modifier { code } basis { name value meaning provenance { origin row } } provenance { origin rule } } } } }
            """)).GetProperty("modifiers");

        Assert.Equal(["KH", "KI", "KJ", "RR"], modifiers.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString()));
        Assert.All(modifiers.GetProperty("nodes").EnumerateArray(), node =>
        {
            Assert.Equal("36", node.GetProperty("basis").GetProperty("value").GetString());
            Assert.Contains("42 CFR 414.2", node.GetProperty("provenance").GetProperty("rule").GetString(), StringComparison.Ordinal);
            Assert.NotEmpty(node.GetProperty("whenToUse").GetString()!);
        });
        Assert.Contains("of 421 modifiers", modifiers.GetProperty("notice").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A9524", "NEVER")]
    [InlineData("G0105", "UNKNOWN")]
    public async Task The_components_are_never_claimed_without_the_indicator(string code, string applicable)
    {
        var found = await server.FieldAsync("code", "query ($code: String!) { code(code: $code) { modifiers(codes: [\"26\", \"tc\"]) { nodes { applicable } } } }", new { code });

        Assert.Equal([applicable, applicable], found.GetProperty("modifiers").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("applicable").GetString()));
    }

    [Fact]
    public async Task A_modifier_leads_to_the_codes_it_applies_to_and_back()
    {
        var modifier = await server.FieldAsync("modifier", """{ modifier(code: "KH") { codes(first: 3) { totalCount nodes { code modifiers(codes: ["KH"]) { nodes { applicable } } } } } }""");

        Assert.True(modifier.GetProperty("codes").GetProperty("totalCount").GetInt32() > 3);
        Assert.All(modifier.GetProperty("codes").GetProperty("nodes").EnumerateArray(), node =>
            Assert.Equal("APPLIES", node.GetProperty("modifiers").GetProperty("nodes")[0].GetProperty("applicable").GetString()));
    }

    [Fact]
    public async Task The_rules_name_their_sources()
    {
        var families = await server.FieldAsync("modifierFamilies", "{ modifierFamilies { name source modifiers } }");

        Assert.True(families.GetArrayLength() > 25);
        Assert.All(families.EnumerateArray(), family => Assert.NotEqual(0, family.GetProperty("modifiers").GetArrayLength()));
    }

    [Fact]
    public async Task More_modifiers_than_there_are_may_not_be_asked_for() =>
        Assert.Equal("INVALID_ARGUMENT", await server.ErrorCodeAsync("""{ code(code: "A9524") { modifiers(first: 501) { totalCount } } }"""));
}
