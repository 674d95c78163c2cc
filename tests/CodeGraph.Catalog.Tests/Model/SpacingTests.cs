using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Tests.Model;

public class SpacingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\r\n\u00A0", "")]
    [InlineData("Locality  Name ", "Locality Name")]
    [InlineData("\u00A0MAC\r\nDescription", "MAC Description")]
    [InlineData("one word", "one word")]
    public void One_blank_stands_between_words_and_none_around_them(string text, string expected) => Assert.Equal(expected, Spacing.Squeeze(text));
}
