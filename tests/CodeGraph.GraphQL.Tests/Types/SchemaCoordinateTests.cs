using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Tests.Types;

public class SchemaCoordinateTests
{
    private static readonly Schema Schema = BuildSchema.FromSdl("""
        directive @private(scope: String!) on FIELD
        type Query { business(id: String): Business, version: String }
        interface Named { name(short: Boolean): String }
        type Business implements Named { name(short: Boolean): String }
        input Filter { text: String }
        enum Order { ASCENDING }
        union Anything = Business
        """);

    [Theory]
    [InlineData("Business", "Business", null, null, false)]
    [InlineData("Business.name", "Business", "name", null, false)]
    [InlineData("Query.business(id:)", "Query", "business", "id", false)]
    [InlineData("@private", "private", null, null, true)]
    [InlineData("@private(scope:)", "private", null, "scope", true)]
    [InlineData("_a.__b(_0:)", "_a", "__b", "_0", false)]
    public void A_coordinate_is_read_and_written(string text, string name, string? member, string? argument, bool ofDirective)
    {
        var coordinate = SchemaCoordinate.Parse(text);

        Assert.Equal(new SchemaCoordinate(name, member, argument, ofDirective), coordinate);
        Assert.Equal((name, member, argument, ofDirective), (coordinate.Name, coordinate.MemberName, coordinate.ArgumentName, coordinate.OfDirective));
        Assert.Equal(text, coordinate.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" Business")]
    [InlineData("Business .name")]
    [InlineData("Business.name\n")]
    [InlineData("Business.name.first")]
    [InlineData("Business(id:)")]
    [InlineData("Business.name(id)")]
    [InlineData("Business.name(id: )")]
    [InlineData("Business.name(id:) ")]
    [InlineData("@")]
    [InlineData("@private.name")]
    [InlineData("@private(scope:\"x\")")]
    [InlineData("1Business")]
    [InlineData("Büro")]
    public void Anything_else_is_none(string text)
    {
        Assert.False(SchemaCoordinate.TryParse(text, out _));
        Assert.Contains("is not a schema coordinate", Assert.Throws<FormatException>(() => SchemaCoordinate.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_coordinate_that_could_be_of_nothing_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => new SchemaCoordinate("Business", argumentName: "id"));
        Assert.Throws<ArgumentException>(() => new SchemaCoordinate("private", "name", ofDirective: true));
        Assert.Throws<ArgumentException>(() => new SchemaCoordinate("not a name"));
    }

    [Theory]
    [InlineData("Business", typeof(ObjectType))]
    [InlineData("String", typeof(ScalarType))]
    [InlineData("Anything", typeof(UnionType))]
    [InlineData("Business.name", typeof(OutputField))]
    [InlineData("Named.name", typeof(OutputField))]
    [InlineData("Named.name(short:)", typeof(Argument))]
    [InlineData("Filter.text", typeof(InputField))]
    [InlineData("Order.ASCENDING", typeof(EnumValue))]
    [InlineData("@private", typeof(DirectiveType))]
    [InlineData("@private(scope:)", typeof(Argument))]
    [InlineData("@deprecated(reason:)", typeof(Argument))]
    public void A_schema_finds_its_element(string coordinate, Type kind)
    {
        Assert.True(Schema.TryGetMember(SchemaCoordinate.Parse(coordinate), out var member));
        Assert.IsAssignableFrom(kind, member);
    }

    [Theory]
    [InlineData("Nothing")]
    [InlineData("Nothing.name")]
    [InlineData("Business.nothing")]
    [InlineData("Business.nothing(id:)")]
    [InlineData("Business.name(nothing:)")]
    [InlineData("Filter.text(id:)")]
    [InlineData("Anything.name")]
    [InlineData("@nothing")]
    [InlineData("@private(nothing:)")]
    [InlineData("Business.__typename")]
    [InlineData("Query.__schema")]
    [InlineData("__Type")]
    [InlineData("__Type.name")]
    public void What_is_not_there_is_not_found_and_neither_is_introspection(string coordinate) =>
        Assert.False(Schema.TryGetMember(SchemaCoordinate.Parse(coordinate), out _));

    [Fact]
    public void The_coordinate_that_was_never_set_finds_nothing() => Assert.False(Schema.TryGetMember(default, out _));
}
