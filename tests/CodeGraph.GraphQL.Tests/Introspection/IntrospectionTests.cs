using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Tests.Introspection;

public sealed class IntrospectionTests
{
    private const string Sdl = """
        "What there is."
        schema { query: Query }
        scalar Date @specifiedBy(url: "https://example.org")
        interface Node { id: ID! }
        type Query implements Node { id: ID! old: [Color!] @deprecated(reason: "gone") find(by: Key, text: String = "x", out: Int @deprecated): Any }
        enum Color { RED GREEN @deprecated }
        union Any = Query
        input Key @oneOf { id: ID code: Date @deprecated(reason: "no") }
        directive @tag(name: String!) repeatable on OBJECT | FIELD
        """;

    [Theory]
    [InlineData("{ __schema { description queryType { name } mutationType { name } } }", """{"__schema":{"description":"What there is.","queryType":{"name":"Query"},"mutationType":null}}""")]
    [InlineData("{ __type(name: \"Query\") { kind name fields { name } interfaces { name } possibleTypes { name } enumValues { name } inputFields { name } ofType { name } isOneOf specifiedByURL } }",
        """{"__type":{"kind":"OBJECT","name":"Query","fields":[{"name":"id"},{"name":"find"}],"interfaces":[{"name":"Node"}],"possibleTypes":null,"enumValues":null,"inputFields":null,"ofType":null,"isOneOf":null,"specifiedByURL":null}}""")]
    [InlineData("{ __type(name: \"Query\") { fields(includeDeprecated: true) { name isDeprecated deprecationReason type { kind name ofType { kind name ofType { kind name } } } } } }",
        """{"__type":{"fields":[{"name":"id","isDeprecated":false,"deprecationReason":null,"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"ID","ofType":null}}},{"name":"old","isDeprecated":true,"deprecationReason":"gone","type":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","name":null,"ofType":{"kind":"ENUM","name":"Color"}}}},{"name":"find","isDeprecated":false,"deprecationReason":null,"type":{"kind":"UNION","name":"Any","ofType":null}}]}}""")]
    [InlineData("{ __type(name: \"Query\") { fields { args { name defaultValue } } } }",
        """{"__type":{"fields":[{"args":[]},{"args":[{"name":"by","defaultValue":null},{"name":"text","defaultValue":"\"x\""}]}]}}""")]
    [InlineData("{ __type(name: \"Color\") { enumValues { name } all: enumValues(includeDeprecated: true) { name isDeprecated deprecationReason } } }",
        """{"__type":{"enumValues":[{"name":"RED"}],"all":[{"name":"RED","isDeprecated":false,"deprecationReason":null},{"name":"GREEN","isDeprecated":true,"deprecationReason":"No longer supported"}]}}""")]
    [InlineData("{ __type(name: \"Key\") { isOneOf inputFields { name } all: inputFields(includeDeprecated: true) { name deprecationReason } } }",
        """{"__type":{"isOneOf":true,"inputFields":[{"name":"id"}],"all":[{"name":"id","deprecationReason":null},{"name":"code","deprecationReason":"no"}]}}""")]
    [InlineData("{ __type(name: \"Date\") { kind specifiedByURL } n: __type(name: \"Node\") { possibleTypes { name } } none: __type(name: \"Nope\") { name } }",
        """{"__type":{"kind":"SCALAR","specifiedByURL":"https://example.org"},"n":{"possibleTypes":[{"name":"Query"}]},"none":null}""")]
    [InlineData("{ __schema { directives { name isRepeatable locations args { name type { kind } } } } }",
        """{"__schema":{"directives":[{"name":"include","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if","type":{"kind":"NON_NULL"}}]},{"name":"skip","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if","type":{"kind":"NON_NULL"}}]},{"name":"deprecated","isRepeatable":false,"locations":["FIELD_DEFINITION","ARGUMENT_DEFINITION","INPUT_FIELD_DEFINITION","ENUM_VALUE","DIRECTIVE_DEFINITION"],"args":[{"name":"reason","type":{"kind":"SCALAR"}}]},{"name":"specifiedBy","isRepeatable":false,"locations":["SCALAR"],"args":[{"name":"url","type":{"kind":"NON_NULL"}}]},{"name":"oneOf","isRepeatable":false,"locations":["INPUT_OBJECT"],"args":[]},{"name":"tag","isRepeatable":true,"locations":["OBJECT","FIELD"],"args":[{"name":"name","type":{"kind":"NON_NULL"}}]}]}}""")]
    public async Task A_schema_tells_about_itself(string query, string data)
    {
        var executor = new RequestExecutor(BuildSchema.FromSdl(Sdl));
        for (var i = 0; i < 2; i++)
        {
            // The second answer may come from kept bytes.
            using var result = await executor.ExecuteAsync(OperationRequest.FromText(query));
            Assert.Equal("{\"data\":" + data + "}", result.ToString());
        }
    }
}
