using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Tests.Types;

public sealed class ObjectTypeExtensionTests
{
    private sealed record Book(string Title);

    private sealed class QueryType : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor) =>
            descriptor.Name("Query").Field("book", _ => new Book("Emma")).Type<BookType>();
    }

    private sealed class BookType : ObjectType<Book>
    {
        protected override void Configure(IObjectTypeDescriptor<Book> descriptor) =>
            descriptor.Name("Book").Field("title", book => book.Title).Type<StringType>();
    }

    private sealed class StockQueries : ObjectTypeExtension
    {
        protected override void Configure(IObjectTypeDescriptor descriptor)
        {
            descriptor.Name("Query");
            descriptor.Field("inStock", _ => 3).NonNull<IntType>();
            descriptor.Field("book").Deprecated("Use books.").Description("The book.");
        }
    }

    private sealed class BookLength : ObjectTypeExtension<Book>
    {
        protected override void Configure(IObjectTypeDescriptor<Book> descriptor) =>
            descriptor.Field("length", book => book.Title.Length).NonNull<IntType>();
    }

    [Fact]
    public void Fields_are_added_and_those_that_are_there_annotated()
    {
        var schema = SchemaBuilder.New().AddQueryType<QueryType>().AddTypeExtension<StockQueries>().AddTypeExtension<BookLength>().Create();
        Assert.Equal(
            """"
            type Query {
              """The book."""
              book: Book @deprecated(reason: "Use books.")
              inStock: Int!
            }

            type Book {
              title: String
              length: Int!
            }
            """",
            SchemaPrinter.Print(schema));
    }

    [Fact]
    public void A_field_that_is_there_is_not_replaced() => Assert.Equal(
        "Book.title: Book has more than one field named title. To cure it, rename or remove all but one.",
        Problem(new ObjectTypeExtension<Book>(d => d.Field("title", _ => "x").Type<StringType>())));

    [Fact]
    public void The_extended_type_is_there() => Assert.Equal(
        "Nope: Cannot extend type \"Nope\" because it is no object type of the schema. To cure it, correct the name, or add the type with AddType.",
        Problem(new ObjectTypeExtension(d => d.Name("Nope"))));

    [Fact]
    public void The_extension_says_what_it_extends() => Assert.Equal(
        "ObjectTypeExtension: A type extension does not say which type it extends. To cure it, call descriptor.Name(…) with the name of an object type.",
        Problem(new ObjectTypeExtension(d => d.Field("a", _ => 1).Type<IntType>())));

    [Fact]
    public void The_extended_CLR_type_has_an_object_type() => Assert.StartsWith(
        "ObjectTypeExtension`1: Cannot extend the object type of Version because no object type of the schema has that CLR type.",
        Problem(new ObjectTypeExtension<Version>(d => d.Field("a", _ => 1).Type<IntType>())),
        StringComparison.Ordinal);

    private static string Problem(ObjectTypeExtension extension) => Assert.Single(
        Assert.Throws<SchemaException>(() => SchemaBuilder.New().AddQueryType<QueryType>().AddTypeExtension(extension).Create()).Errors).ToString();
}
