using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Tests.Types;

public sealed class PagingTests
{
    private sealed class QueryType : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor)
        {
            descriptor.Name("Query");
            descriptor.Field("letters", _ => "abcdefg".Select(letter => letter.ToString())).UsePaging<StringType>(options => options.DefaultPageSize = 3);
            descriptor.FieldAsync("later", async _ =>
            {
                await Task.Yield();
                return new List<string> { "x", "y" };
            }).UsePaging<StringType>(options => options.IncludeTotalCount = false);
        }
    }

    private static async Task<string> ExecuteAsync(string query)
    {
        using var result = await new RequestExecutor(SchemaBuilder.New().AddQueryType<QueryType>().Create()).ExecuteAsync(OperationRequest.FromText(query));
        return result.ToString();
    }

    [Fact]
    public void The_types_of_a_connection_are_made_once()
    {
        var sdl = SchemaPrinter.Print(SchemaBuilder.New().AddQueryType<QueryType>().Create());
        Assert.Contains("): LettersConnection!", sdl, StringComparison.Ordinal);
        Assert.Contains("  edges: [LettersEdge!]!", sdl, StringComparison.Ordinal);
        Assert.Equal(2, sdl.Split("totalCount").Length);
        Assert.Equal(2, sdl.Split("type PageInfo").Length);
    }

    [Theory]
    [InlineData("letters", """{"nodes":["a","b","c"],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false,"startCursor":"YXQ6MA==","endCursor":"YXQ6Mg=="},"totalCount":7}""")]
    [InlineData("letters(first: 2, after: \"YXQ6Mg==\")", """{"nodes":["d","e"],"pageInfo":{"hasNextPage":true,"hasPreviousPage":true,"startCursor":"YXQ6Mw==","endCursor":"YXQ6NA=="},"totalCount":7}""")]
    [InlineData("letters(last: 2)", """{"nodes":["f","g"],"pageInfo":{"hasNextPage":false,"hasPreviousPage":true,"startCursor":"YXQ6NQ==","endCursor":"YXQ6Ng=="},"totalCount":7}""")]
    [InlineData("letters(last: 2, before: \"YXQ6NQ==\")", """{"nodes":["d","e"],"pageInfo":{"hasNextPage":true,"hasPreviousPage":true,"startCursor":"YXQ6Mw==","endCursor":"YXQ6NA=="},"totalCount":7}""")]
    [InlineData("letters(first: 0)", """{"nodes":[],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false,"startCursor":null,"endCursor":null},"totalCount":7}""")]
    public async Task A_page_is_cut_out_of_the_list(string field, string expected) => Assert.Equal(
        """{"data":{"page":""" + expected + "}}",
        await ExecuteAsync($$"""{ page: {{field}} { nodes pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }"""));

    [Fact]
    public async Task An_asynchronous_list_has_pages_too() =>
        Assert.Equal("""{"data":{"later":{"edges":[{"cursor":"YXQ6MA==","node":"x"}]}}}""", await ExecuteAsync("{ later(first: 1) { edges { cursor node } } }"));

    [Theory]
    [InlineData("first: 51", "The argument \\\"first\\\" is 51; a page has 0 to 50 items.")]
    [InlineData("last: -1", "The argument \\\"last\\\" is -1; a page has 0 to 50 items.")]
    [InlineData("first: 1, last: 1", "cannot be combined")]
    [InlineData("after: \"nonsense\"", "The argument \\\"after\\\" is not a cursor of this connection.")]
    [InlineData("before: \"YXQ6LTE=\"", "The argument \\\"before\\\" is not a cursor of this connection.")]
    public async Task A_page_that_cannot_be_is_refused(string arguments, string problem) =>
        Assert.Contains(problem, await ExecuteAsync($$"""{ letters({{arguments}}) { totalCount } }"""), StringComparison.Ordinal);

    [Fact]
    public void Two_connections_of_one_name_must_be_of_one_type()
    {
        var query = new ObjectType(d =>
        {
            d.Name("Query");
            d.Field("a", _ => new[] { "a" }).UsePaging<StringType>(options => options.ConnectionName = "Same");
            d.Field("b", _ => new[] { 1 }).UsePaging<IntType>(options => options.ConnectionName = "Same");
        });
        var problem = Assert.Throws<SchemaException>(() => SchemaBuilder.New().AddQueryType(query).Create());
        Assert.Contains(problem.Errors, error => error.ToString() ==
            "SameConnection: The type SameConnection is made of two different types. To cure it, set options.ConnectionName in one of the UsePaging calls.");
    }
}
