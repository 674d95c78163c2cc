using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Utilities;
using CodeGraph.GraphQL.Validation;

namespace CodeGraph.GraphQL.Tests.Validation;

public sealed class SdlValidatorTests
{
    private const string Base = "type Query { a: Int } enum E { X } input In { a: Int } directive @here on OBJECT | ENUM";

    [Theory]
    [InlineData("schema { query: Q } schema { mutation: Q } type Q { a: Int }", "Must provide only one schema definition.", "1:21")]
    [InlineData("schema { query: Q query: Q } type Q { a: Int }", "There can be only one query type in schema.", "1:10 1:19")]
    [InlineData("type A { a: Int } scalar A", "There can be only one type named \"A\".", "1:6 1:26")]
    [InlineData("enum E { X } extend enum E { X }", "Enum value \"E.X\" can only be defined once.", "1:10 1:30")]
    [InlineData("input A { a: Int } extend input A { a: Int }", "Field \"A.a\" can only be defined once.", "1:11 1:37")]
    [InlineData("interface A { a(x: Int, x: Int): Int }", "Argument \"A.a(x:)\" can only be defined once.", "1:17 1:25")]
    [InlineData("directive @a(x: Int, x: Int) on FIELD", "Argument \"@a(x:)\" can only be defined once.", "1:14 1:22")]
    [InlineData("directive @a on FIELD directive @a on QUERY", "There can be only one directive named \"@a\".", "1:12 1:34")]
    [InlineData("type A { a: Strin }", "Unknown type \"Strin\". Did you mean \"String\"?", "1:13")]
    [InlineData("type A { a: Int @none }", "Unknown directive \"@none\".", "1:17")]
    [InlineData("type A { a: Int @oneOf }", "Directive \"@oneOf\" may not be used on FIELD_DEFINITION.", "1:17")]
    [InlineData("input A { a: Int @skip(if: true) }", "Directive \"@skip\" may not be used on INPUT_FIELD_DEFINITION.", "1:18")]
    [InlineData("type A { a(b: Int @oneOf): Int }", "Directive \"@oneOf\" may not be used on ARGUMENT_DEFINITION.", "1:19")]
    [InlineData("type A { a: Int @deprecated @deprecated }", "The directive \"@deprecated\" can only be used once at this location.", "1:17 1:29")]
    [InlineData("scalar A @specifiedBy(url: \"a\") extend scalar A @specifiedBy(url: \"b\")", "The directive \"@specifiedBy\" can only be used once at this location.", "1:10 1:49")]
    [InlineData("type A { a: Int } extend input A { b: Int }", "Cannot extend non-input object type \"A\".", "1:1 1:19")]
    [InlineData("type Aaa { a: Int } extend type Aab { b: Int }", "Cannot extend type \"Aab\" because it is not defined. Did you mean \"Aaa\"?", "1:33")]
    [InlineData("type A { a: Int @deprecated(raeson: 1) }", "Unknown argument \"raeson\" on directive \"@deprecated\". Did you mean \"reason\"?", "1:29")]
    [InlineData("type A { a: Int @deprecated(reason: \"a\", reason: \"b\") }", "There can be only one argument named \"reason\".", "1:29 1:42")]
    [InlineData("scalar A @specifiedBy", "Directive \"@specifiedBy\" argument \"url\" of type \"String!\" is required, but it was not provided.", "1:10")]
    [InlineData("input A { a: B = { b: 1, b: 2 } } input B { b: Int }", "There can be only one input field named \"b\".", "1:20 1:26")]
    public void A_definition_that_breaks_a_rule_is_refused(string sdl, string message, string locations) => HasError(sdl, null, message, locations);

    [Theory]
    [InlineData("schema { mutation: Query }", "Cannot define a new schema within a schema extension.", "1:1")]
    [InlineData("extend schema { query: Query }", "Type for query already defined in the schema. It cannot be redefined.", "1:17")]
    [InlineData("type Query { b: Int }", "Type \"Query\" already exists in the schema. It cannot also be defined in this type definition.", "1:6")]
    [InlineData("extend enum E { X }", "Enum value \"E.X\" already exists in the schema. It cannot also be defined in this type extension.", "1:17")]
    [InlineData("extend input In { a: Int }", "Field \"In.a\" already exists in the schema. It cannot also be defined in this type extension.", "1:19")]
    [InlineData("directive @here on ENUM", "Directive \"@here\" already exists in the schema. It cannot be redefined.", "1:12")]
    [InlineData("extend union Query = Query", "Cannot extend non-union type \"Query\".", "1:1")]
    [InlineData("extend input In @here", "Directive \"@here\" may not be used on INPUT_OBJECT.", "1:17")]
    public void An_extension_that_breaks_a_rule_is_refused(string sdl, string message, string locations) => HasError(sdl, BuildSchema.FromSdl(Base), message, locations);

    [Fact]
    public void A_definition_may_use_what_only_its_use_brings_into_a_schema() =>
        Assert.Empty(SdlValidator.Validate(Utf8GraphQLParser.Parse("extend type Query @here { b: Float c: __TypeKind }"), BuildSchema.FromSdl(Base)));

    [Fact]
    public void An_extended_schema_has_both_and_leaves_the_first_as_it_was()
    {
        var schema = BuildSchema.FromSdl(Base);
        var extended = BuildSchema.Extend(schema, "extend type Query { b(in: In): Other } type Other { e: E } extend enum E @here { Y }");
        Assert.Equal("type Query {\n  a: Int\n  b(in: In): Other\n}", SchemaPrinter.Print(extended.QueryType));
        Assert.Equal("enum E @here {\n  X\n  Y\n}", SchemaPrinter.Print(extended.GetType<EnumType>("E")));
        Assert.Equal("type Query {\n  a: Int\n}", SchemaPrinter.Print(schema.QueryType));
    }

    [Fact]
    public void An_extension_of_what_a_builder_does_not_know_is_not_lost_without_a_word()
    {
        var builder = SchemaBuilder.New().AddDocumentFromString("type Query { a: Int } extend type Other { b: Int }");
        Assert.Equal("Cannot extend type \"Other\" because it is not defined.", Assert.Single(Assert.Throws<SchemaException>(builder.Create).Errors).Message);
    }

    private static void HasError(string sdl, Schema? schema, string message, string locations)
    {
        var error = Assert.Single(SdlValidator.Validate(Utf8GraphQLParser.Parse(sdl), schema));
        Assert.Equal((message, locations), (error.Message, string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}"))));
    }
}
