using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Tests.Language;

public class ParserLimitsTests
{
    [Theory]
    [InlineData("{a")]
    [InlineData("{...")]
    [InlineData("{a(b:[")]
    [InlineData("query($a:[")]
    public void A_hundred_thousand_open_brackets_are_refused_and_not_followed(string opening)
    {
        var repeated = opening[^1] == '[' ? opening + new string('[', 100_000) : string.Concat(Enumerable.Repeat(opening, 100_000));
        Assert.Equal(GraphQLErrorCodes.TooDeep, CodeOf(repeated, ParserOptions.Default with { MaxTokens = int.MaxValue }));
    }

    [Fact]
    public void Nested_objects_are_refused_and_not_followed() =>
        Assert.Equal(GraphQLErrorCodes.TooDeep, CodeOf("{ a(b: " + string.Concat(Enumerable.Repeat("{a:", 100_000)), ParserOptions.Default with { MaxTokens = int.MaxValue }));

    [Fact]
    public void Depth_is_limited_exactly()
    {
        var options = new ParserOptions { MaxDepth = 3 };
        Utf8GraphQLParser.Parse("{ a { b { c } } }", options);
        Assert.Equal(GraphQLErrorCodes.TooDeep, CodeOf("{ a { b { c { d } } } }", options));
        Utf8GraphQLParser.Parse("{ a { b { c } b { c } } a(x: [[1]]) }", options);
        Assert.Equal(GraphQLErrorCodes.TooDeep, CodeOf("{ a(x: [[[1]]]) }", options));
    }

    [Fact]
    public void Tokens_are_limited_exactly()
    {
        var options = new ParserOptions { MaxTokens = 5 };
        Assert.Equal(5, Utf8GraphQLParser.Parse("{ a b c } # comments are free", options).TokenCount);
        Assert.Equal(GraphQLErrorCodes.TooManyTokens, CodeOf("{ a b c d }", options));
    }

    [Fact]
    public void Directives_are_limited_for_each_location()
    {
        var options = new ParserOptions { MaxDirectivesPerLocation = 2 };
        Utf8GraphQLParser.Parse("{ a @x @x b @x @x }", options);
        Assert.Equal(GraphQLErrorCodes.TooManyDirectives, CodeOf("{ a @x @x @x }", options));
    }

    [Theory]
    [InlineData("#", "\n{ a }")]
    [InlineData("{ a(b: \"", "\") }")]
    [InlineData("{ ", " }")]
    public void A_megabyte_in_one_token_is_read(string before, string after) =>
        Assert.Single(Utf8GraphQLParser.Parse(before + new string('x', 1 << 20) + after).Definitions);

    [Fact]
    public void A_megabyte_of_lines_in_a_block_string_is_read() =>
        Assert.Equal("\"\"\"\"\"\"", Utf8GraphQLParser.ParseValue("\"\"\"" + string.Concat(Enumerable.Repeat(" \n", 1 << 19)) + "\"\"\"").ToString());

    private static string? CodeOf(string source, ParserOptions options) =>
        Assert.Throws<GraphQLSyntaxException>(() => Utf8GraphQLParser.Parse(source, options)).Errors[0].Code;
}
