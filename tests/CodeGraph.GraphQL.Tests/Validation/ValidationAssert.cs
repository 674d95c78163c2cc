using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Utilities;
using CodeGraph.GraphQL.Validation;

namespace CodeGraph.GraphQL.Tests.Validation;

/// <summary>Validates documents against a small catalogue of codes and compares errors with their places.</summary>
internal static class ValidationAssert
{
    public static Schema Schema { get; } = BuildSchema.FromSdl("""
        interface Node { id: ID! }
        interface Billable implements Node { id: ID! label(maxLength: Int = 80): String }
        type Code implements Node & Billable { id: ID! label(maxLength: Int = 80): String value: String! system: System! relative: Float parent: Code related(first: Int!, where: CodeFilter): [Code!]! }
        type Modifier implements Node & Billable { id: ID! label(maxLength: Int = 80): String price: Float system: String parent: [Modifier] }
        type Release { name: String! rows: Int }
        union Entry = Code | Modifier
        enum System { HCPCS CPT }
        scalar Date
        input CodeFilter { value: TextFilter system: System and: [CodeFilter!] since: Date active: Boolean! = true }
        input TextFilter { equals: String startsWith: String }
        input CodeKey @oneOf { id: ID value: String }
        input Range { low: Int! high: Int }
        type Query { code(value: String!): Code node(id: ID!): Node entry: Entry byKey(key: CodeKey): Code codes(first: Int = 10, where: CodeFilter, range: Range): [Code!]! release: Release sum(numbers: [Int!]): Int echo(flag: Boolean, text: String): String byKeys(keys: [CodeKey!]!): [Code] }
        type Mutation { touch(id: ID!): Code }
        type Subscription { changed: Code imported: Release }
        directive @tag(name: String!) repeatable on FIELD
        directive @once on FIELD | QUERY | FRAGMENT_SPREAD | VARIABLE_DEFINITION
        """);

    public static void IsValid(string document) => HasErrors(document);

    public static void HasErrors(string document, params (string Message, string Locations)[] expected)
    {
        var errors = DocumentValidator.Validate(Schema, Utf8GraphQLParser.Parse(document));
        Assert.Equal(expected, errors.Select(error => (error.Message, string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}")))));
    }
}
