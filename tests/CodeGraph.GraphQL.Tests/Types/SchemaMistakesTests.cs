using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Tests.Types;

/// <summary>The mistakes people make in code, and what the start of the program says of them.</summary>
public sealed class SchemaMistakesTests
{
    private sealed record Book(string Title);

    private sealed class BookType : ObjectType<Book>
    {
        protected override void Configure(IObjectTypeDescriptor<Book> descriptor) => descriptor.Name("Book").Field("title", book => book.Title).Type<StringType>();
    }

    private sealed class NamedType2 : ObjectType<Book>
    {
        protected override void Configure(IObjectTypeDescriptor<Book> descriptor) => descriptor.Name("Book").Field("title", book => book.Title).Type<StringType>();
    }

    private sealed class ItemType : InterfaceType
    {
        protected override void Configure(IInterfaceTypeDescriptor descriptor)
        {
            descriptor.Name("Item");
            descriptor.Field("id").NonNull<IdType>();
        }
    }

    private sealed class NeedyType(string word) : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor) => descriptor.Name(word);
    }

    private sealed class BookInput : InputObjectType
    {
        protected override void Configure(IInputObjectTypeDescriptor descriptor) => descriptor.Name("BookInput").Field("title").Type<StringType>();
    }

    public static TheoryData<string, Action<IObjectTypeDescriptor>, string> Mistakes => new()
    {
        { "a type that was not added", d => d.Field("a", _ => 1).Type("Books"), "Query.a: Unknown type: \"Books\". To cure it, add the type to the schema with AddType, or correct the name." },
        { "a type that is nearly right", d => d.Field("a", _ => 1).Type("Strin"), "Query.a: Unknown type: \"Strin\". Did you mean \"String\"? To cure it, add the type to the schema with AddType, or correct the name." },
        { "a type without a constructor", d => d.Field("a", _ => 1).Type<NeedyType>(), "NeedyType: NeedyType has no public constructor without parameters. To cure it, give it one, register the class as a service, or add an instance with AddType." },
        { "a field without a type", d => d.Field("a", _ => 1), "Query.a: The field Query.a has no type. To cure it, call .Type<…>() or .NonNull<…>() on the field." },
        { "a task in a synchronous field", d => d.Field("a", _ => Task.FromResult(1)).Type<IntType>(), "Query.a: The resolver of Query.a returns a task. To cure it, use FieldAsync or ResolveAsync instead of Field or Resolve." },
        { "a list for a single value", d => d.Field("a", _ => new[] { "x" }).Type<StringType>(), "Query.a: The resolver of Query.a gives a String[], but the field's type String is no list. To cure it, make the type a list, or give one value." },
        { "a single value for a list", d => d.Field("a", _ => 1).List<IntType>(), "Query.a: The resolver of Query.a gives a Int32, but the field's type [Int!] is a list. To cure it, give an IEnumerable, or take the list off the type." },
        { "a value of another type", d => d.Field("a", _ => new Version(1, 0)).Type<BookType>(), "Query.a: The resolver of Query.a gives a Version, but the values of the field's type Book are Book. To cure it, give a Book, or name another type." },
        { "an input object as output", d => d.Field("a", _ => 1).Type("BookInput"), "Query.a: The type of Query.a must be Output Type but got: BookInput. To cure it, use an object, interface, union, enum or scalar." },
        { "an object as input", d => d.Field("a", _ => 1).Type<IntType>().Argument("b", a => a.Type("Book")), "Query.a(b:): The type of Query.a(b:) must be Input Type but got: Book. To cure it, use an input object, enum or scalar." },
        { "an argument without a type", d => d.Field("a", _ => 1).Type<IntType>().Argument("b", _ => { }), "Query.a(b:): Query.a(b:) has no type. To cure it, call .Type<…>() or .NonNull<…>() on it." },
        { "a wrong default", d => d.Field("a", _ => 1).Type<IntType>().Argument("b", a => a.Type<IntType>().DefaultValue("x")), "Query.a(b:): Query.a(b:) has an invalid default value: Int cannot represent non-integer value: \"x\" To cure it, give a default that is a valid Int, or change the type." },
        { "a missing interface field", d => d.Implements<ItemType>().Field("a", _ => 1).Type<IntType>(), "Query: Interface field Item.id expected but Query does not provide it. To cure it, add the field id of type ID!." },
        { "a field twice", d => { d.Field("a", _ => 1).Type<IntType>(); d.Field("a", _ => 2).Type<IntType>(); }, "Query.a: Query has more than one field named a. To cure it, rename or remove all but one." },
        { "two types of one name", d => { d.Field("a", _ => new Book("")).Type<BookType>(); d.Field("b", _ => new Book("")).Type<NamedType2>(); }, "Book: Schema must contain uniquely named types but contains multiple types named \"Book\". To cure it, rename one of them (BookType, NamedType2)." },
        { "a bad name", d => d.Field("a-b", _ => 1).Type<IntType>(), "Query.a-b: Names must only contain [_a-zA-Z0-9] and not begin with a digit, but \"a-b\" does not. To cure it, rename it." },
        { "an unknown directive", d => d.Field("a", _ => 1).Type<IntType>().Directive("depricated"), "Query.a: Unknown directive \"@depricated\". Did you mean \"@deprecated\"? To cure it, add its definition with AddDirectiveType (or what brings it along, such as AddApolloFederation), or correct the name." },
        { "a directive in a wrong place", d => d.Field("a", _ => 1).Type<IntType>().Directive("skip", ("if", true)), "Query.a: Directive \"@skip\" may not be used on FIELD_DEFINITION. To cure it, apply it on FIELD or FRAGMENT_SPREAD or INLINE_FRAGMENT, or add the location to its definition." },
        { "a directive's argument misspelt", d => d.Field("a", _ => 1).Type<IntType>().Directive("deprecated", ("reson", "x")), "Query.a: Unknown argument \"reson\" on directive \"@deprecated\". Did you mean \"reason\"? To cure it, correct the name." },
        { "a directive's argument of a wrong type", d => d.Field("a", _ => 1).Type<IntType>().Directive("deprecated", ("reason", 5)), "Query.a: Argument \"@deprecated(reason:)\" has invalid value 5: String cannot represent a non string value: 5 To cure it, give a valid String." },
        { "a directive twice", d => d.Field("a", _ => 1).Type<IntType>().Directive("deprecated").Directive("deprecated"), "Query.a: The directive \"@deprecated\" can only be used once at this location. To cure it, remove all but one." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_named_with_its_place_and_its_cure(string mistake, Action<IObjectTypeDescriptor> configure, string message)
    {
        var query = new ObjectType(d =>
        {
            d.Name("Query");
            configure(d);
        });
        var builder = SchemaBuilder.New().AddQueryType(query).AddType(new BookInput());
        if (mistake == "an object as input")
        {
            builder.AddType<BookType>();
        }

        var problem = Assert.Throws<SchemaException>(builder.Create);
        Assert.Equal(message, Assert.Single(problem.Errors).ToString());
    }

    [Fact]
    public void Mistakes_of_different_kinds_are_told_at_once()
    {
        var query = new ObjectType(d =>
        {
            d.Name("Query");
            foreach (var configure in Mistakes.Select(row => (Action<IObjectTypeDescriptor>)row[1]).Take(5))
            {
                configure(d);
            }

            d.Field("c", _ => 1).Type<IntType>().Directive("nope");
        });
        var problem = Assert.Throws<SchemaException>(() => SchemaBuilder.New().AddQueryType(query).Create());
        Assert.Equal(6, problem.Errors.Count);
        Assert.Contains(problem.Errors, error => error.Message.StartsWith("NeedyType has no public", StringComparison.Ordinal));
        Assert.Contains(problem.Errors, error => error.Message.StartsWith("Unknown directive", StringComparison.Ordinal));
    }
}
