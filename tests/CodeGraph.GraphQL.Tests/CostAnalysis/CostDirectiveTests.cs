using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Tests.CostAnalysis;

public class CostDirectiveTests
{
    [Fact]
    public void What_descriptors_say_is_printed_with_the_definitions_it_needs()
    {
        var schema = SchemaBuilder.New().AddQueryType(new ObjectType(d =>
        {
            d.Name("Query");
            d.Field("price", _ => 1).Type("Int").Cost(2.5);
            d.Field("prices", _ => new[] { 1 }).Type("[Int]")
                .Argument("first", a => a.Type("Int").Cost(-1))
                .ListSize(assumedSize: 10, slicingArguments: ["first"], requireOneSlicingArgument: false);
        })).Create();

        var sdl = SchemaPrinter.Print(schema).ReplaceLineEndings("\n");
        Assert.Contains(") on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR\n", sdl);
        Assert.Contains("  requireOneSlicingArgument: Boolean = true\n) on FIELD_DEFINITION\n", sdl);
        Assert.EndsWith("""
            type Query {
              price: Int @cost(weight: "2.5")
              prices(first: Int @cost(weight: "-1")): [Int] @listSize(assumedSize: 10, slicingArguments: ["first"], requireOneSlicingArgument: false)
            }
            """.ReplaceLineEndings("\n"), sdl);
    }

    [Fact]
    public void A_schema_that_weighs_nothing_has_no_definitions()
    {
        var schema = SchemaBuilder.New().AddQueryType(new ObjectType(d =>
        {
            d.Name("Query");
            d.Field("price", _ => 1).Type("Int");
        })).Create();

        Assert.Equal("type Query {\n  price: Int\n}", SchemaPrinter.Print(schema), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Definitions_given_by_hand_are_kept()
    {
        var schema = SchemaBuilder.New().AddDirectiveType<CostDirective>().AddQueryType(new ObjectType(d =>
        {
            d.Name("Query");
            d.Field("price", _ => 1).Type("Int").Cost(1);
        })).Create();

        Assert.Single(schema.DirectiveTypes, directive => directive.Name == "cost");
    }

    [Theory]
    [InlineData("[\"size\"]", null, "@listSize of Query.items names the slicing argument \"size\", which it does not have.")]
    [InlineData("[\"filter.size\"]", null, "@listSize of Query.items names the slicing argument \"filter.size\", which it does not have.")]
    [InlineData("[\"text\"]", null, "@listSize of Query.items names the slicing argument \"text\", which it does not have.")]
    [InlineData("[\"filter.max\"]", "[\"name\"]", "@listSize of Query.items names the sized field \"name\", which is no list of Items.")]
    public void A_list_size_that_names_what_is_not_there_stops_the_schema(string slicing, string? sized, string message)
    {
        var sdl = $$"""
            directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
            type Query { items(text: String, filter: Filter): Items @listSize(slicingArguments: {{slicing}}, sizedFields: {{sized ?? "[\"nodes\"]"}}) }
            type Items { nodes: [String] name: String }
            input Filter { max: Int }
            """;

        var problem = Assert.Throws<SchemaException>(() => BuildSchema.FromSdl(sdl));

        Assert.Equal(message, Assert.Single(problem.Errors).Message);
    }

    [Fact]
    public void A_weight_that_is_no_number_stops_the_schema()
    {
        var problem = Assert.Throws<SchemaException>(() => BuildSchema.FromSdl("""
            directive @cost(weight: String!) on FIELD_DEFINITION
            type Query { name: String @cost(weight: "heavy") }
            """));

        Assert.Equal("Query.name", Assert.Single(problem.Errors).Coordinate);
    }
}
