using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Tests.Utilities;

public sealed class ValueConversionTests
{
    private static readonly Schema Schema = BuildSchema.FromSdl("""
        type Query { a(i: In, e: E, k: Key, id: ID, f: Float): Int }
        enum E { RED GREEN }
        input In { x: Int! = 7 list: [[Int]] e: E = RED nested: In }
        input Key @oneOf { a: Int b: String }
        """);

    [Theory]
    [InlineData("Int", "5", "5")]
    [InlineData("[Int]", "5", "[5]")]
    [InlineData("[[Int]]", "[1, [2, null]]", "[[1], [2, null]]")]
    [InlineData("ID", "5", "5")]
    [InlineData("ID", "\"05\"", "\"05\"")]
    [InlineData("Float", "1", "1")]
    [InlineData("Float", "0.1", "0.1")]
    [InlineData("E", "GREEN", "GREEN")]
    [InlineData("In", "{}", "{x: 7, e: RED}")]
    [InlineData("In", "{x: 1, list: 3, nested: {e: null}}", "{x: 1, list: [[3]], e: RED, nested: {x: 7, e: null}}")]
    [InlineData("Key", "{b: \"x\"}", "{b: \"x\"}")]
    [InlineData("String", "\"\"\"a\n  b\"\"\"", "\"a\\nb\"")]
    public void A_literal_becomes_a_value_and_the_value_a_literal(string type, string literal, string expected)
    {
        var inputType = (IInputType)TypeFromAst.Find(Schema, Utf8GraphQLParser.ParseType(type))!;
        var value = ValueFromAst.Coerce(Utf8GraphQLParser.ParseValue(literal), inputType);
        Assert.Equal(expected, SyntaxPrinter.Print(AstFromValue.Convert(value, inputType)));
    }

    [Theory]
    [InlineData("Int", "2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int!", "null", "Expected non-nullable type \"Int!\" not to be null.")]
    [InlineData("Boolean", "1", "Boolean cannot represent a non boolean value: 1")]
    [InlineData("E", "\"RED\"", "Enum \"E\" cannot represent non-enum value: \"RED\". Did you mean the enum value \"RED\" or \"GREEN\"?")]
    [InlineData("In", "{y: 1}", "Field \"y\" is not defined by type \"In\".")]
    [InlineData("Key", "{a: 1, b: \"x\"}", "Exactly one key must be specified for OneOf type \"Key\".")]
    [InlineData("Key", "{a: null}", "Field \"a\" must be non-null.")]
    public void A_literal_of_another_type_is_refused(string type, string literal, string message)
    {
        var inputType = (IInputType)TypeFromAst.Find(Schema, Utf8GraphQLParser.ParseType(type))!;
        var problem = Assert.Throws<LeafCoercionException>(() => ValueFromAst.Coerce(Utf8GraphQLParser.ParseValue(literal), inputType));
        Assert.Equal(message, problem.Message);
    }
}
