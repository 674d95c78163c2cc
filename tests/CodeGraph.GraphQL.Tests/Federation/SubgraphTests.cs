using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Federation;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Tests.Federation;

public sealed class SubgraphTests
{
    private sealed record Book(string Isbn, string Title, double? Weight = null);

    private sealed record Author(int Id, string Name);

    private static readonly Book Emma = new("1", "Emma");

    private sealed class QueryType : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor) =>
            descriptor.Field("best", _ => Emma).Type<BookType>();
    }

    private sealed class BookType : ObjectType<Book>
    {
        protected override void Configure(IObjectTypeDescriptor<Book> descriptor)
        {
            descriptor.Name("Book").Key("isbn").Key("title author { id }")
                .ResolveReference("isbn", (string isbn, IResolverContext _) => isbn == "1" ? Emma : null)
                .ResolveReference((book, _) => book.Get<EntityRepresentation>("author").Get<int>("id") == 7 ? Emma with { Weight = book.Get<double?>("weight") } : throw new GraphQLException("Who?"));
            descriptor.Field("isbn", book => book.Isbn).NonNull<StringType>().Tag("public");
            descriptor.Field("title", book => book.Title).Type<StringType>().Shareable();
            descriptor.Field("weight", book => book.Weight).Type<FloatType>().External();
            descriptor.Field("postage", book => book.Weight * 2).Type<FloatType>().Requires("weight");
            descriptor.Field("author", _ => new Author(7, "Jane")).Type<AuthorType>().Provides("name");
        }
    }

    private sealed class AuthorType : ObjectType<Author>
    {
        protected override void Configure(IObjectTypeDescriptor<Author> descriptor)
        {
            descriptor.Name("Author").Key("id").ResolveReferenceAsync("id", (int id, IResolverContext context) =>
                context.DataLoader(scheduler => new AuthorLoader(scheduler)).LoadAsync(id));
            descriptor.Field("id", author => author.Id).NonNull<IntType>();
            descriptor.Field("name", author => author.Name).Type<StringType>().External();
        }
    }

    private sealed class AuthorLoader(IBatchScheduler scheduler) : BatchDataLoader<int, Author>(scheduler)
    {
        internal static List<int[]> Batches { get; } = [];

        protected override Task<IReadOnlyDictionary<int, Author>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            Batches.Add([.. keys]);
            return Task.FromResult<IReadOnlyDictionary<int, Author>>(keys.Where(key => key > 0).ToDictionary(key => key, key => new Author(key, $"A{key}")));
        }
    }

    private static Schema CreateSchema(Action<FederationOptions>? configure = null) =>
        SchemaBuilder.New().AddQueryType<QueryType>().AddApolloFederation(configure).Create();

    private static async Task<string> ExecuteAsync(string query, string? variables = null)
    {
        using var result = await new RequestExecutor(CreateSchema()).ExecuteAsync(OperationRequest.FromText(query, variables));
        return result.ToString();
    }

    [Fact]
    public async Task The_service_gives_its_own_part_of_the_schema_with_all_directives()
    {
        const string Sdl = """
            schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@external", "@key", "@provides", "@requires", "@shareable", "@tag", "FieldSet"]) {
              query: Query
            }

            type Query {
              best: Book
            }

            type Book @key(fields: "isbn") @key(fields: "title author { id }") {
              isbn: String! @tag(name: "public")
              title: String @shareable
              weight: Float @external
              postage: Float @requires(fields: "weight")
              author: Author @provides(fields: "name")
            }

            type Author @key(fields: "id") {
              id: Int!
              name: String @external
            }
            """;
        Assert.Equal(Sdl, SubgraphSchemaPrinter.Print(CreateSchema()));
        var answer = await ExecuteAsync("{ _service { sdl } }");
        Assert.Contains("type Book @key(fields: \\\"isbn\\\")", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_defines_what_it_uses_and_nothing_else()
    {
        var schema = CreateSchema();
        Assert.Equal(["external", "key", "link", "provides", "requires", "shareable", "tag"],
            schema.DirectiveTypes.Where(directive => !directive.IsSpecified).Select(directive => directive.Name).Order());
        Assert.True(schema.TryGetType<UnionType>("_Entity", out var union));
        Assert.Equal(["Book", "Author"], union.Types.Select(type => type.Name));
        Assert.False(schema.TryGetType("federation__Scope", out _));
        Assert.Equal("[_Entity]!", schema.QueryType.Fields["_entities"].Type.ToString());
        Assert.Equal("[_Any!]!", schema.QueryType.Fields["_entities"].Arguments["representations"].Type.ToString());
    }

    [Fact]
    public void A_subgraph_without_entities_has_only_the_service()
    {
        var schema = SchemaBuilder.New().AddQueryType(new ObjectType(d => d.Name("Query").Field("a", _ => 1).Type<IntType>())).AddApolloFederation().Create();
        Assert.Equal(["a", "_service"], schema.QueryType.Fields.Select(field => field.Name));
        Assert.False(schema.TryGetType("_Any", out _));
    }

    [Fact]
    public async Task Entities_come_in_the_order_of_their_representations_null_where_there_is_none() =>
        Assert.Equal(
            """{"data":{"_entities":[{"__typename":"Book","title":"Emma"},{"__typename":"Author","id":3},null]}}""",
            await ExecuteAsync(
                "query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Book { title } ... on Author { id } } }",
                """{"r":[{"__typename":"Book","isbn":"1"},{"__typename":"Author","id":3},{"__typename":"Book","isbn":"2"}]}"""));

    [Fact]
    public async Task Required_fields_come_with_the_representation_nested_keys_too() =>
        Assert.Equal(
            """{"data":{"_entities":[{"title":"Emma","postage":5}]}}""",
            await ExecuteAsync("""{ _entities(representations: [{__typename: "Book", title: "Emma", author: {id: 7}, weight: 2.5}]) { ... on Book { title postage } } }"""));

    [Fact]
    public async Task All_entities_of_a_request_are_loaded_in_one_batch()
    {
        AuthorLoader.Batches.Clear();
        var answer = await ExecuteAsync(
            """{ _entities(representations: [{__typename: "Author", id: 101}, {__typename: "Author", id: -102}, {__typename: "Author", id: 103}]) { ... on Author { name } } }""");
        Assert.Equal("""{"data":{"_entities":[{"name":"A101"},null,{"name":"A103"}]}}""", answer);
        Assert.Equal([101, -102, 103], AuthorLoader.Batches.Single(batch => batch.Contains(101)));
    }

    [Fact]
    public async Task A_representation_that_is_wrong_costs_only_its_own_place()
    {
        var answer = await ExecuteAsync(
            """{ _entities(representations: [{__typename: "Nope"}, {__typename: "Book", isbn: "1"}, {__typename: "Author"}, {__typename: "Author", id: "x"}, {__typename: "Book", author: {id: 8}}]) { ... on Book { isbn } } }""");
        Assert.StartsWith("""{"data":{"_entities":[null,{"isbn":"1"},null,null,null]},"errors":[""", answer, StringComparison.Ordinal);
        Assert.Contains("The type \\\"Nope\\\" is no entity of this subgraph.", answer, StringComparison.Ordinal);
        Assert.Contains("The representation of a Author has the fields of none of its keys.", answer, StringComparison.Ordinal);
        Assert.Contains("The field \\\"id\\\" of the representation of a Author is a String; expected is a Int32.", answer, StringComparison.Ordinal);
        Assert.Contains(""""message":"Who?","locations":[{"line":1,"column":3}],"path":["_entities",4]"""", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ _entities(representations: [3]) { __typename } }")]
    [InlineData("{ _entities(representations: [{id: 3}]) { __typename } }")]
    public async Task A_representation_is_an_object_with_its_type_name(string query) =>
        Assert.Contains("_Any must be an object with a string", await ExecuteAsync(query), StringComparison.Ordinal);
}
