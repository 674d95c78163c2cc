using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Tests.Language;

public class ParserTests
{
    [Theory]
    [InlineData("", 1, 1, "Unexpected <EOF>.")]
    [InlineData("{", 1, 2, "Expected Name, found <EOF>.")]
    [InlineData("{}", 1, 2, "Expected Name, found \"}\".")]
    [InlineData("{ a( ) }", 1, 6, "Expected Name, found \")\".")]
    [InlineData("{ a: }", 1, 6, "Expected Name, found \"}\".")]
    [InlineData("{ ...on }", 1, 9, "Expected Name, found \"}\".")]
    [InlineData("fragment on on Query { a }", 1, 10, "Unexpected Name \"on\".")]
    [InlineData("fragment F Query { a }", 1, 12, "Expected \"on\", found Name \"Query\".")]
    [InlineData("query Q($a: Int = $b) { a }", 1, 19, "Unexpected variable \"$b\" in constant value.")]
    [InlineData("query Q($a: Int = $) { a }", 1, 19, "Unexpected \"$\".")]
    [InlineData("nope Q { a }", 1, 1, "Unexpected Name \"nope\".")]
    [InlineData("\"d\" { a }", 1, 1, "Unexpected description, descriptions are not supported on shorthand queries.")]
    [InlineData("\"d\" extend type A @b", 1, 1, "Unexpected description, only GraphQL definitions support descriptions.")]
    [InlineData("enum E { true }", 1, 10, "Name \"true\" is reserved and cannot be used for an enum value.")]
    [InlineData("directive @a on NOWHERE", 1, 17, "Unexpected Name \"NOWHERE\".")]
    [InlineData("extend type A", 1, 14, "Unexpected <EOF>.")]
    [InlineData("{ a(b: 1 }", 1, 10, "Expected Name, found \"}\".")]
    public void What_is_no_document_is_refused_at_its_place(string source, int line, int column, string message)
    {
        var exception = Assert.Throws<GraphQLSyntaxException>(() => Utf8GraphQLParser.Parse(source));
        Assert.Equal("Syntax Error: " + message, exception.Message);
        Assert.Equal(new SourceLocation(line, column), exception.Location);
    }

    [Fact]
    public void Keywords_are_names_wherever_names_may_stand()
    {
        var document = Utf8GraphQLParser.Parse("query query { fragment on: type(true: null) ...mutation } fragment mutation on on { null }");
        Assert.Equal("query query {\n  fragment\n  on: type(true: null)\n  ...mutation\n}\n\nfragment mutation on on {\n  null\n}", document.ToString());
    }

    [Fact]
    public void An_operation_has_all_its_parts()
    {
        const string source = "\"says\" query Q(\"of a\" $a: [Int!]! = [1] @x) @y { f }";
        var operation = Assert.IsType<OperationDefinitionNode>(Utf8GraphQLParser.Parse(source).Definitions.Single());
        Assert.Equal(OperationType.Query, operation.Operation);
        Assert.Equal("Q", operation.Name?.Value);
        Assert.Equal("says", operation.Description?.Value);
        Assert.Equal("y", operation.Directives.Single().Name.Value);
        var variable = operation.VariableDefinitions.Single();
        Assert.Equal(("a", "[Int!]!", "[1]", "of a", "x"), (variable.Variable.Name.Value, variable.Type.ToString(), variable.DefaultValue?.ToString(), variable.Description?.Value, variable.Directives.Single().Name.Value));
        Assert.Equal((0, source.Length), (operation.Location.Start, operation.Location.End));
        Assert.Equal(source.IndexOf("\"of a\"", StringComparison.Ordinal), variable.Location.Start);
    }

    [Fact]
    public void Locations_span_from_the_first_token_to_the_last()
    {
        const string source = "{ x: code(value: \"A\") @skip(if: true) { id } }";
        var field = (FieldNode)((OperationDefinitionNode)Utf8GraphQLParser.Parse(source).Definitions[0]).SelectionSet.Selections[0];
        Assert.Equal("x: code(value: \"A\") @skip(if: true) { id }", source[field.Location.Start..field.Location.End]);
        Assert.Equal("value: \"A\"", source[field.Arguments[0].Location.Start..field.Arguments[0].Location.End]);
        Assert.Equal("@skip(if: true)", source[field.Directives[0].Location.Start..field.Directives[0].Location.End]);
        Assert.Equal("{ id }", source[field.SelectionSet!.Location.Start..field.SelectionSet.Location.End]);
        Assert.Equal("1:3", field.Location.ToString());
    }

    [Fact]
    public void Equal_names_are_one_string()
    {
        var selections = ((OperationDefinitionNode)Utf8GraphQLParser.Parse("{ repeatedName a repeatedName }").Definitions[0]).SelectionSet.Selections;
        Assert.Same(((FieldNode)selections[0]).Name.Value, ((FieldNode)selections[2]).Name.Value);
    }

    [Fact]
    public void A_type_is_read_from_the_outside_in()
    {
        var type = Assert.IsType<NonNullTypeNode>(Utf8GraphQLParser.ParseType("[[Int]!]!"));
        Assert.Equal("[[Int]!]!", type.ToString());
        Assert.IsType<NonNullTypeNode>(Assert.IsType<ListTypeNode>(type.Type).Type);
        Assert.Throws<GraphQLSyntaxException>(() => Utf8GraphQLParser.ParseType("Int!!"));
        Assert.Throws<GraphQLSyntaxException>(() => Utf8GraphQLParser.ParseType("Int Int"));
    }

    [Fact]
    public void Every_definition_of_the_type_system_is_read()
    {
        const string source = """
            schema @a { query: Q mutation: M } extend schema { subscription: S } scalar D @specifiedBy(url: "u") extend scalar D @a
            type T implements & A & B @a { f("x" y: Int = 1 @b): [T!]! @c } extend type T implements C interface I implements A { f: Int }
            extend interface I @a union U @a = | A | B extend union U = C enum E { A B @deprecated } extend enum E { C }
            input N @oneOf { a: Int = 1 b: N } extend input N { c: Int } directive @d(a: Int) repeatable on | FIELD | QUERY
            """;
        var definitions = Utf8GraphQLParser.Parse(source).Definitions;
        Assert.Equal(
            [
                SyntaxKind.SchemaDefinition, SyntaxKind.SchemaExtension, SyntaxKind.ScalarTypeDefinition, SyntaxKind.ScalarTypeExtension,
                SyntaxKind.ObjectTypeDefinition, SyntaxKind.ObjectTypeExtension, SyntaxKind.InterfaceTypeDefinition, SyntaxKind.InterfaceTypeExtension,
                SyntaxKind.UnionTypeDefinition, SyntaxKind.UnionTypeExtension, SyntaxKind.EnumTypeDefinition, SyntaxKind.EnumTypeExtension,
                SyntaxKind.InputObjectTypeDefinition, SyntaxKind.InputObjectTypeExtension, SyntaxKind.DirectiveDefinition,
            ],
            definitions.Select(definition => definition.Kind));
        var type = (ObjectTypeDefinitionNode)definitions[4];
        Assert.Equal(["A", "B"], type.Interfaces.Select(name => name.ToString()));
        Assert.Equal("1", type.Fields[0].Arguments[0].DefaultValue?.ToString());
        Assert.True(((DirectiveDefinitionNode)definitions[14]).IsRepeatable);
    }
}
