using System.Text;
using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Tests.Language;

public class LexerTests
{
    [Theory]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"\"", "")]
    [InlineData("\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t\"", "\" \\ / \b \f \n \r \t")]
    [InlineData("\"\\u0041\\u{42}\\u{1F600}\"", "AB\U0001F600")]
    [InlineData("\"\\uD83D\\uDE00\"", "\U0001F600")]
    [InlineData("\"é\U0001F600\"", "é\U0001F600")]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"a \\\"\"\" b\"\"\"", "a \"\"\" b")]
    [InlineData("\"\"\"\n    first\n      second\n\n    third\n  \"\"\"", "first\n  second\n\nthird")]
    [InlineData("\"\"\"\r\n\tone\r\n\ttwo\r\n\"\"\"", "one\ntwo")]
    [InlineData("\"\"\"\\n stays\"\"\"", "\\n stays")]
    public void Strings_have_the_value_of_the_specification(string literal, string value) =>
        Assert.Equal(value, Assert.IsType<StringValueNode>(Utf8GraphQLParser.ParseValue(literal)).Value);

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("1234567890123456789012345678901234567890")]
    [InlineData("-1.5e+10")]
    [InlineData("0.0")]
    [InlineData("1E5")]
    public void Numbers_keep_their_text(string number) => Assert.Equal(number, Utf8GraphQLParser.ParseValue(number).ToString());

    [Theory]
    [InlineData("00", 1, 2, "Invalid number, unexpected digit after 0: \"0\".")]
    [InlineData("1.", 1, 3, "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("1e+x", 1, 4, "Invalid number, expected digit but got: \"x\".")]
    [InlineData("1a", 1, 2, "Invalid number, expected digit but got: \"a\".")]
    [InlineData("\"open", 1, 6, "Unterminated string.")]
    [InlineData("\"line\nend\"", 1, 6, "Unterminated string.")]
    [InlineData("\"\"\"open\n", 2, 1, "Unterminated string.")]
    [InlineData("\"\\x\"", 1, 2, "Invalid character escape sequence: \"\\x\".")]
    [InlineData("\"\\u00G0\"", 1, 2, "Invalid Unicode escape sequence: \"\\u00G0\".")]
    [InlineData("\"\\uD83D\"", 1, 2, "Invalid Unicode escape sequence: \"\\uD83D\".")]
    [InlineData("\"\\u{110000}\"", 1, 2, "Invalid Unicode escape sequence: \"\\u{110000}\".")]
    [InlineData("'a'", 1, 1, "Unexpected single quote character ('), did you mean to use a double quote (\")?")]
    [InlineData("é", 1, 1, "Unexpected character: U+00E9.")]
    [InlineData("\U0001F600", 1, 1, "Unexpected character: U+1F600.")]
    [InlineData("\0", 1, 1, "Unexpected character: U+0000.")]
    [InlineData("..", 1, 1, "Unexpected character: \".\".")]
    public void What_is_no_token_is_refused_at_its_place(string source, int line, int column, string message)
    {
        var exception = Assert.Throws<GraphQLSyntaxException>(() => Utf8GraphQLParser.ParseValue(source));
        Assert.Equal("Syntax Error: " + message, exception.Message);
        Assert.Equal(new SourceLocation(line, column), exception.Location);
        Assert.Equal(GraphQLErrorCodes.ParseFailed, exception.Errors[0].Code);
    }

    [Fact]
    public void Lone_surrogates_are_refused_where_they_are()
    {
        // Not inline data: attributes are stored in UTF-8.
        var inComment = Assert.Throws<GraphQLSyntaxException>(() => Utf8GraphQLParser.Parse("#\uD83D"));
        Assert.Equal(("Syntax Error: Invalid character: U+D83D.", new SourceLocation(1, 2)), (inComment.Message, inComment.Location));
        var inString = Assert.Throws<GraphQLSyntaxException>(() => Utf8GraphQLParser.ParseValue("\"é\uDE00\""));
        Assert.Equal(("Syntax Error: Invalid character within String: U+DE00.", new SourceLocation(1, 3)), (inString.Message, inString.Location));
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused_where_they_are()
    {
        byte[] source = [.. "{ a(b: \"x"u8, 0xFF, .. "\") }"u8];
        var exception = Assert.Throws<GraphQLSyntaxException>(() => Utf8GraphQLParser.Parse(source));
        Assert.Equal(new SourceLocation(1, 10), exception.Location);
    }

    [Fact]
    public void Byte_order_marks_commas_and_comments_are_nothing()
    {
        var document = Utf8GraphQLParser.Parse("\uFEFF,,{ # comment é\n a,b\t,\r\n,c }#end");
        Assert.Equal("{\n  a\n  b\n  c\n}", document.ToString());
        Assert.Equal(5, document.TokenCount);
    }

    [Fact]
    public void Columns_count_UTF16_units_and_offsets_count_bytes()
    {
        var source = "{ a(b: \"é\U0001F600\") c }";
        var document = Utf8GraphQLParser.Parse(source);
        var operation = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]);
        var location = operation.SelectionSet.Selections[1].Location;
        Assert.Equal((1, source.IndexOf('c') + 1), (location.Line, location.Column));
        Assert.Equal(Encoding.UTF8.GetByteCount(source[..source.IndexOf('c')]), location.Start);
    }

    [Theory]
    [InlineData("{\n  a\n  b }")]
    [InlineData("{\r\n  a\r\n  b }")]
    [InlineData("{\r  a\r  b }")]
    [InlineData("{ a(x: \"\"\"\n\"\"\")\n  b }")]
    public void Every_line_terminator_ends_a_line(string source)
    {
        var operation = (OperationDefinitionNode)Utf8GraphQLParser.Parse(source).Definitions[0];
        Assert.Equal("3:3", operation.SelectionSet.Selections[1].Location.ToString());
    }
}
