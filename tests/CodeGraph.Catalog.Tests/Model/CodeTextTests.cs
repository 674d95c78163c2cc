using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Tests.Model;

public class CodeTextTests
{
    [Theory]
    [InlineData("A9597")]
    [InlineData("a-9597")]
    [InlineData(" a9597 ")]
    [InlineData("A 9597")]
    [InlineData("A\u20119597")]
    [InlineData("A.9597\u00A0")]
    public void A_code_is_one_code_however_it_is_written(string text) => Assert.Equal("A9597", CodeText.Normalize(text));

    [Theory]
    [InlineData("A9597", CodeSystem.HcpcsLevel2)]
    [InlineData("D0120", CodeSystem.Cdt)]
    [InlineData("99213", CodeSystem.Cpt)]
    [InlineData("0524T", CodeSystem.Cpt)]
    [InlineData("A959", null)]
    [InlineData("AA597", null)]
    [InlineData("a9597", null)]
    [InlineData("A95977", null)]
    public void The_shape_tells_the_code_set(string value, CodeSystem? system) => Assert.Equal(system, CodeText.SystemOf(value));

    [Theory]
    [InlineData("E0601-RR", "E0601", "RR")]
    [InlineData("e0601 rr kx", "E0601", "RR,KX")]
    [InlineData("99213 25", "99213", "25")]
    [InlineData("A9597", "A9597", "")]
    public void A_code_may_carry_modifiers(string text, string code, string modifiers)
    {
        Assert.True(CodeText.TryParse(text, out var result));
        Assert.Equal((code, modifiers), (result.Code, string.Join(',', result.Modifiers)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("wheelchair")]
    [InlineData("E0601-R")]
    [InlineData("E0601-RR-KX-GA-GY-GZ")]
    [InlineData("E060")]
    public void Other_text_is_no_code(string text) => Assert.False(CodeText.TryParse(text, out _));

    [Fact]
    public void Long_text_is_no_code_and_costs_nothing() => Assert.False(CodeText.TryParse(new string('A', 1_000_000), out _));
}
