using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Tests.Utilities;

public sealed class SchemaPrinterTests
{
    /// <summary>Each text is what graphql-js 16.15 prints for a schema built from it.</summary>
    [Theory]
    [InlineData("type Query {\n  a: Int\n\n  \"described\"\n  b(x: [Int!]! = [1, 2], y: String = \"q\\\"\\n\"): [String!]! @deprecated\n}", false)]
    [InlineData("""
        directive @tag(name: String!) repeatable on OBJECT | FIELD_DEFINITION

        scalar Date @specifiedBy(url: "https://example.org/date")

        interface Node {
          id: ID!
        }

        interface Named implements Node {
          id: ID!
          name: String
        }

        type Query implements Node & Named @tag(name: "root") {
          id: ID!
          name: String @tag(name: "a") @tag(name: "b")
          any(filter: Filter = {min: 1}): Any
        }

        union Any = Query | Other

        type Other {
          at: Date
          color: Color
        }

        enum Color {
          RED
          GREEN @deprecated(reason: "Not seen any more")
        }

        input Filter {
          min: Float! = 0
          nested: [Filter!]
          old: Int @deprecated
        }

        input Key @oneOf {
          id: ID
          code: String
        }
        """, true)]
    public void A_schema_prints_as_the_text_it_was_built_from(string sdl, bool isExact)
    {
        var printed = SchemaPrinter.Print(BuildSchema.FromSdl(sdl));
        if (isExact)
        {
            Assert.Equal(sdl, printed);
        }

        Assert.Equal(printed, SchemaPrinter.Print(BuildSchema.FromSdl(printed)));
    }

    [Fact]
    public void Descriptions_are_block_strings_set_off_from_what_comes_before()
    {
        const string Sdl = """"
            """The roots."""
            schema {
              query: Root
            }

            """
            Where everything
            begins.
            """
            type Root {
              """First, so no blank line."""
              a: Int

              """Second."""
              b(
                """An argument."""
                x: Int
                y: Int = 3

                """Another."""
                z: Boolean
              ): Int
            }
            """";
        Assert.Equal(Sdl, SchemaPrinter.Print(BuildSchema.FromSdl(Sdl)));
    }

    [Fact]
    public void Extensions_are_merged_into_what_they_extend()
    {
        var schema = BuildSchema.FromSdl("type Query { a: E } extend type Query { b: Int } enum E { X } extend enum E { Y }");
        Assert.Equal("type Query {\n  a: E\n  b: Int\n}\n\nenum E {\n  X\n  Y\n}", SchemaPrinter.Print(schema));
    }
}
