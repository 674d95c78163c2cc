using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Tests.Types;

public sealed class SchemaValidationTests
{
    [Theory]
    [InlineData("type Other { a: Int }", "schema", "Query root type must be provided.")]
    [InlineData("type Query { a: Nope }", "1:17", "Unknown type \"Nope\".")]
    [InlineData("type Query { a: Int } extend type Qeury { b: Int }", "1:35", "Cannot extend type \"Qeury\" because it is not defined. Did you mean \"Query\"?")]
    [InlineData("type Query { a: Int @deprecated(reason: 5) }", "@deprecated(reason:)", "Argument \"reason\" has invalid value 5.")]
    [InlineData("interface Query { a: Int }", "schema", "Query root type must be Object type, it cannot be Query.")]
    [InlineData("type Query { a: Int } enum Mutation { A }", "schema", "Mutation root type must be Object type if provided, it cannot be Mutation.")]
    [InlineData("type Query { a(i: Query): Int }", "Query.a(i:)", "The type of Query.a(i:) must be Input Type but got: Query.")]
    [InlineData("type Query { a: In } input In { x: Int }", "Query.a", "The type of Query.a must be Output Type but got: In.")]
    [InlineData("type Query { __a: Int }", "Query.__a", "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type Query { a: Int a: String }", "1:14", "Field \"Query.a\" can only be defined once.")]
    [InlineData("type Query { a: Int } type Query2 implements I { a: Int } interface I { a: Int b: Int }", "Query2", "Interface field I.b expected but Query2 does not provide it.")]
    [InlineData("type Query implements I { a: String } interface I { a: Int }", "Query.a", "Interface field I.a expects type Int but Query.a is type String.")]
    [InlineData("type Query implements I { a: Int } interface I { a: Int! }", "Query.a", "Interface field I.a expects type Int! but Query.a is type Int.")]
    [InlineData("type Query implements I { a: Int } interface I { a(x: Int): Int }", "Query.a", "Interface field argument I.a(x:) expected but Query.a does not provide it.")]
    [InlineData("type Query implements I { a(x: Int!): Int } interface I { a: Int }", "Query.a(x:)",
        "Object field Query.a includes required argument x that is missing from the Interface field I.a.")]
    [InlineData("type Query implements B { a: Int } interface A { a: Int } interface B implements A { a: Int }", "Query", "Type Query must implement A because it is implemented by B.")]
    [InlineData("type Query { a: Int } interface A implements A { a: Int }", "A", "Type A cannot implement itself because it would create a circular reference.")]
    [InlineData("type Query { a: U } union U = Query | Query", "U", "Union type U can only include type Query once.")]
    [InlineData("type Query { a: U } union U = E enum E { X }", "U", "Union type U can only include Object types, it cannot include E.")]
    [InlineData("type Query { a: E } enum E { X X }", "1:30", "Enum value \"E.X\" can only be defined once.")]
    [InlineData("type Query { a(i: I): Int } input I { a: I! }", "I", "Cannot reference Input Object \"I\" within itself through a series of non-null fields: \"a\".")]
    [InlineData("type Query { a(i: I): Int } input I { a: J! } input J { b: I! }", "I", "Cannot reference Input Object \"I\" within itself through a series of non-null fields: \"a.b\".")]
    [InlineData("type Query { a(i: I): Int } input I { a: I = {} }", "I.a", "The default value of I.a contains itself through the default values of I.a.")]
    [InlineData("type Query { a(i: I): Int } input I @oneOf { a: Int! }", "I.a", "OneOf input field I.a must be nullable.")]
    [InlineData("type Query { a(i: I): Int } input I @oneOf { a: Int = 1 b: Int }", "I.a", "OneOf input field I.a cannot have a default value.")]
    [InlineData("type Query { a(i: Int! @deprecated): Int }", "Query.a(i:)", "Required argument Query.a(i:) cannot be deprecated.")]
    [InlineData("type Query { a(i: Int = \"x\"): Int }", "Query.a(i:)", "Query.a(i:) has invalid default value \"x\": Int cannot represent non-integer value: \"x\"")]
    [InlineData("type Query { a(i: In = {y: 1}): Int } input In { x: Int }", "Query.a(i:)", "Query.a(i:) has invalid default value {y: 1}: Field \"y\" is not defined by type \"In\".")]
    [InlineData("schema { query: Query mutation: Query } type Query { a: Int }", "Query", "All root types must be different, \"Query\" type is used as query and mutation root types.")]
    [InlineData("type Query { a: Int } type Query { b: Int }", "1:6", "There can be only one type named \"Query\".")]
    public void A_schema_that_breaks_a_rule_says_where_and_why(string sdl, string coordinate, string message)
    {
        var problem = Assert.Throws<SchemaException>(() => BuildSchema.FromSdl(sdl));
        var error = Assert.Single(problem.Errors);
        Assert.Equal((coordinate, message), (error.Coordinate, error.Message));
        Assert.NotEmpty(error.Cure);
    }

    [Fact]
    public void All_problems_are_listed_at_once()
    {
        var problem = Assert.Throws<SchemaException>(() => BuildSchema.FromSdl("type Query { a: Nope b: Nope c: Nope }"));
        Assert.Equal(3, problem.Errors.Count);
        Assert.StartsWith("The schema has 3 problems:\n- 1:17: Unknown type \"Nope\". To cure it, ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_without_a_type_or_resolver_is_named_with_its_cure()
    {
        var type = new ObjectType<string>(d =>
        {
            d.Name("Query");
            d.Field("untyped", text => text);
            d.Field("unresolved").Type<StringType>();
            d.Field("task", text => Task.FromResult(text)).Type<StringType>();
        });
        var problem = Assert.Throws<SchemaException>(() => SchemaBuilder.New().AddQueryType(type).Create());
        Assert.Equal(
            [
                "Query.untyped: The field Query.untyped has no type. To cure it, call .Type<…>() or .NonNull<…>() on the field.",
                "Query.task: The resolver of Query.task returns a task. To cure it, use FieldAsync or ResolveAsync instead of Field or Resolve.",
                "Query.unresolved: The field Query.unresolved has no resolver. To cure it, give Field(…) a delegate, or call Resolve.",
            ],
            problem.Errors.Select(error => error.ToString()));
    }
}
