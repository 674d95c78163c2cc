using CodeGraph.GraphQL.Federation;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Tests.Federation;

public sealed class FederationRulesTests
{
    private sealed record Book(string Isbn);

    private static string Problem(Action<IObjectTypeDescriptor<Book>> configure, Action<FederationOptions>? options = null)
    {
        var book = new ObjectType<Book>(descriptor =>
        {
            descriptor.Name("Book");
            descriptor.Field("isbn", b => b.Isbn).Type<StringType>();
            descriptor.Field("self", b => b).Type("Book");
            configure(descriptor);
        });
        var query = new ObjectType(d => d.Name("Query").Field("book", _ => new Book("1")).Type(book));
        var problem = Assert.Throws<SchemaException>(() => SchemaBuilder.New().AddQueryType(query).AddApolloFederation(options).Create());
        return Assert.Single(problem.Errors).ToString();
    }

    [Fact]
    public void A_key_needs_a_reference_resolver() => Assert.Equal(
        "Book: The entity Book has @key(fields: \"isbn\") but no reference resolver. To cure it, call descriptor.ResolveReference(…), or Key(…, resolvable: false) if only other subgraphs resolve it.",
        Problem(book => book.Key("isbn")));

    [Fact]
    public void A_reference_resolver_needs_a_key() => Assert.Equal(
        "Book: The type Book has a reference resolver but no key. To cure it, call descriptor.Key(\"…\") with the fields that identify it.",
        Problem(book => book.ResolveReference((_, _) => null)));

    [Theory]
    [InlineData("isbm", "@key(fields: \"isbm\") on Book names the field \"isbm\", which Book does not have. Did you mean \"isbn\"? To cure it, name fields of the type.")]
    [InlineData("self", "@key(fields: \"self\") on Book names Book.self of type Book without fields of it. To cure it, write \"self { … }\".")]
    [InlineData("isbn { x }", "@key(fields: \"isbn { x }\") on Book selects fields of Book.isbn, which is a String. To cure it, take the braces off.")]
    [InlineData("self { nope }", "@key(fields: \"self { nope }\") on Book names the field \"nope\", which Book does not have. To cure it, name fields of the type.")]
    [InlineData("{", "@key(fields: \"{\") on Book is no selection of fields: Syntax Error: Expected Name, found \"{\". To cure it, write field names with spaces between, as in \"id owner { id }\".")]
    public void A_key_names_fields_of_the_type(string fields, string problem) => Assert.Equal(
        $"Book: {problem}", Problem(book => book.Key(fields, resolvable: false)));

    [Fact]
    public void Required_fields_are_external() => Assert.Equal(
        "Book.postage: @requires(fields: \"isbn\") on Book.postage names Book.isbn, which this subgraph resolves itself. To cure it, mark the field with External(), or take it off the list.",
        Problem(book => book.Field("postage", _ => 1).Type<IntType>().Requires("isbn")));

    [Fact]
    public void Provided_fields_are_of_the_type_of_the_field() => Assert.Equal(
        "Book.other: @provides(fields: \"nope\") on Book.other names the field \"nope\", which Book does not have. To cure it, name fields of the type.",
        Problem(book => book.Field("other", b => b).Type("Book").Provides("nope")));

    [Fact]
    public void A_directive_needs_the_version_it_came_with() => Assert.Equal(
        "Book: The directive @interfaceObject came with Federation23, but the subgraph is written for Federation20. To cure it, set options.Version = FederationVersion.Federation23 in AddApolloFederation.",
        Problem(book => book.InterfaceObject(), options => options.Version = FederationVersion.Federation20));

    [Fact]
    public void A_composed_directive_is_imported() => Assert.Equal(
        "schema: The composed directive @audit is imported by no link. To cure it, call options.Link(\"https://…/v1.0\", \"@audit\").",
        Problem(_ => { }, options => options.ComposeDirective("audit")));
}
