using CodeGraph.GraphQL.CacheControl;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Tests.CacheControl;

public class CachePolicyTests
{
    private const string Sdl = """
        directive @cacheControl(maxAge: Int, scope: CacheControlScope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
        enum CacheControlScope { PUBLIC PRIVATE }
        type Query {
          plain: String
          aged: String @cacheControl(maxAge: 60)
          book: Book @cacheControl(maxAge: 100)
          hintless: Book
          reader: Reader
          inherited: Inheriting @cacheControl(maxAge: 30)
          hit: Hit @cacheControl(maxAge: 500)
        }
        type Book { title: String author: Author related: Book @cacheControl(inheritMaxAge: true) stock: Int @cacheControl(maxAge: 5) mine: Boolean @cacheControl(scope: PRIVATE) }
        type Author { name: String }
        type Reader @cacheControl(maxAge: 240, scope: PRIVATE) { name: String }
        type Inheriting @cacheControl(inheritMaxAge: true) { name: String inner: Inheriting }
        union Hit = Book | Reader
        """;

    private static readonly Schema Schema = BuildSchema.FromSdl(Sdl);

    // The rules of Apollo Server's documentation, with no default of the server's.
    [Theory]
    [InlineData("{ aged }", 60, false, false)]
    [InlineData("{ plain }", null, true, false)]
    [InlineData("{ aged plain }", 60, true, false)]
    [InlineData("{ book { title } }", 100, false, false)]
    [InlineData("{ book { title stock } }", 5, false, false)]
    [InlineData("{ book { author { name } } }", 100, true, false)]
    [InlineData("{ book { related { title } } }", 100, false, false)]
    [InlineData("{ hintless { title } }", null, true, false)]
    [InlineData("{ book { mine } }", 100, false, true)]
    [InlineData("{ reader { name } }", 240, false, true)]
    [InlineData("{ inherited { inner { name } } }", 30, false, false)]
    [InlineData("{ hit { ... on Book { stock } } }", 5, false, false)]
    [InlineData("{ hit { ...F } } fragment F on Book { mine }", 500, false, true)]
    [InlineData("{ aged book @skip(if: true) { stock } }", 60, false, false)]
    [InlineData("{ aged ... @include(if: false) { plain } }", 60, false, false)]
    [InlineData("{ aged __typename }", 60, false, false)]
    [InlineData("{ __typename }", null, false, false)]
    [InlineData("{ __schema { queryType { name } } }", null, true, false)]
    public void The_least_age_and_the_narrowest_scope_count(string query, int? maxAge, bool hasDefault, bool isPrivate)
    {
        var policy = new RequestExecutor(Schema).FindCachePolicy(OperationRequest.FromText(query));

        Assert.Equal(new CachePolicy(maxAge, isPrivate ? CacheControlScope.Private : CacheControlScope.Public, hasDefault), policy);
    }

    [Theory]
    [InlineData(60, true, 30, 30)]
    [InlineData(60, true, 0, 0)]
    [InlineData(60, true, 90, 60)]
    [InlineData(60, false, 0, 60)]
    [InlineData(null, true, 90, 90)]
    [InlineData(null, false, 90, 0)]
    public void The_default_stands_in_where_a_field_says_nothing(int? maxAge, bool hasDefault, int defaultMaxAge, int expected)
    {
        Assert.Equal(expected, new CachePolicy(maxAge, CacheControlScope.Public, hasDefault).MaxAgeOr(defaultMaxAge));
    }

    [Fact]
    public void What_cannot_be_executed_has_no_policy()
    {
        Assert.Null(new RequestExecutor(Schema).FindCachePolicy(OperationRequest.FromText("{ nothing }")));
    }

    [Fact]
    public void What_descriptors_say_is_printed_with_the_definitions_it_needs()
    {
        var schema = SchemaBuilder.New().AddQueryType(new ObjectType(d =>
        {
            d.Name("Query").CacheControl(inheritMaxAge: true);
            d.Field("mine", _ => "x").Type("String").CacheControl(30, CacheControlScope.Private);
        })).Create();

        var sdl = SchemaPrinter.Print(schema).ReplaceLineEndings("\n");
        Assert.Contains(") on FIELD_DEFINITION | OBJECT | INTERFACE | UNION\n", sdl);
        Assert.Contains("type Query @cacheControl(inheritMaxAge: true) {\n  mine: String @cacheControl(maxAge: 30, scope: PRIVATE)\n}", sdl);
        Assert.Contains("enum CacheControlScope {", sdl);
        Assert.Equal(sdl, SchemaPrinter.Print(BuildSchema.FromSdl(sdl)).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void An_age_below_zero_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SchemaBuilder.New().AddQueryType(new ObjectType(d => d.Name("Query").CacheControl(-1))).Create());
    }
}
