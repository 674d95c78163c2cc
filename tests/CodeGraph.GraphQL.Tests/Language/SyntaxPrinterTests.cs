using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Tests.Language;

public class SyntaxPrinterTests
{
    [Theory]
    [InlineData("{a,b{c}}", "{\n  a\n  b {\n    c\n  }\n}")]
    [InlineData("query{a}", "{\n  a\n}")]
    [InlineData("query Q{a}", "query Q {\n  a\n}")]
    [InlineData("query($a:Int=1){a}", "query ($a: Int = 1) {\n  a\n}")]
    [InlineData("query @d{a}", "query @d {\n  a\n}")]
    [InlineData("mutation{a}", "mutation {\n  a\n}")]
    [InlineData("{...@x{a}...on T{b}...F@y}", "{\n  ... @x {\n    a\n  }\n  ... on T {\n    b\n  }\n  ...F @y\n}")]
    [InlineData("type T", "type T")]
    [InlineData("type T{}", null)]
    [InlineData("type T implements A&B@c{\"d\" f(a:Int=1 b:[I!]):Int@e}", "type T implements A & B @c {\n  \"d\"\n  f(a: Int = 1, b: [I!]): Int @e\n}")]
    [InlineData("type T{f(\"d\" a:Int b:Int):Int}", "type T {\n  f(\n    \"d\"\n    a: Int\n    b: Int\n  ): Int\n}")]
    [InlineData("union U=|A|B", "union U = A | B")]
    [InlineData("directive@d(a:Int)repeatable on|A", null)]
    [InlineData("directive@d(a:Int)repeatable on|FIELD|QUERY", "directive @d(a: Int) repeatable on FIELD | QUERY")]
    public void Documents_are_laid_out_as_in_graphql_js(string source, string? print)
    {
        if (print is null)
        {
            Assert.Throws<GraphQLSyntaxException>(() => Utf8GraphQLParser.Parse(source));
        }
        else
        {
            Assert.Equal(print, SyntaxPrinter.Print(Utf8GraphQLParser.Parse(source)));
        }
    }

    [Fact]
    public void Arguments_go_on_lines_of_their_own_behind_column_eighty()
    {
        // name(a: "…"): six characters around the string's content, parentheses included, and the name.
        string Field(int length) => Utf8GraphQLParser.Parse($"{{ name(a: \"{new string('x', length)}\") }}").ToString()!;
        Assert.DoesNotContain("name(\n", Field(80 - "name(a: \"\")".Length), StringComparison.Ordinal);
        Assert.Contains("  name(\n    a: \"", Field(81 - "name(a: \"\")".Length), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "\"\"\"\"\"\"")]
    [InlineData("short", "\"\"\"short\"\"\"")]
    [InlineData(" leading space", "\"\"\" leading space\"\"\"")]
    [InlineData("two\nlines", "\"\"\"\ntwo\nlines\n\"\"\"")]
    [InlineData("ends in \"", "\"\"\"\nends in \"\n\"\"\"")]
    [InlineData("ends in \\", "\"\"\"\nends in \\\n\"\"\"")]
    [InlineData("has \"\"\" inside", "\"\"\"has \\\"\"\" inside\"\"\"")]
    public void Block_strings_take_the_lines_they_need(string value, string print)
    {
        Assert.Equal(print, new StringValueNode(value, block: true).ToString());
        Assert.Equal(value, ((StringValueNode)Utf8GraphQLParser.ParseValue(print)).Value);
    }

    [Fact]
    public void Strings_escape_quotes_backslashes_and_control_characters() =>
        Assert.Equal("\"\\\" \\\\ \\n \\u0007 \\u007F \\u009F é\"", new StringValueNode("\" \\ \n \u0007 \u007f \u009f é").ToString());
}
