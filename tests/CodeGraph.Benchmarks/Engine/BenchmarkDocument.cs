using CodeGraph.Benchmarks.Peers;

namespace CodeGraph.Benchmarks.Engine;

/// <summary>The documents the engine is measured with.</summary>
public enum BenchmarkDocument
{
    /// <summary>One record, three fields.</summary>
    Q1,

    /// <summary>A page of 50 records, about 1,000 response fields.</summary>
    Q2,

    /// <summary>What tools ask of a schema.</summary>
    Introspection,

    /// <summary>Variables, aliases, fragments, directives, several operations' worth of syntax in one query.</summary>
    KitchenSink,
}

internal static class BenchmarkDocuments
{
    private const string Introspection = """
        query IntrospectionQuery { __schema {
          description
          queryType { name kind } mutationType { name kind } subscriptionType { name kind }
          types { ...FullType }
          directives { name description locations args { ...InputValue } } } }
        fragment FullType on __Type { kind name description
          fields(includeDeprecated: true) { name description args { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields { ...InputValue } interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef } }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue }
        fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
          ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }
        """;

    private const string KitchenSink = """"
        # Every kind of selection, value and directive the schema allows.
        query Everything($code: String = "A9597", $first: Int = 5, $after: String, $withPage: Boolean = true, $brief: Boolean = false) {
          exact: code(code: $code) { ...Texts modifiers @skip(if: $brief) { code description } }
          again: code(code: "A9598") { __typename ...Texts ... on Code @include(if: $withPage) { specialties { code name } } }
          escaped: code(code: "A\u0039597") { code }
          block: code(code: """
            A9597
            """) { code }
          page: codes(first: $first, after: $after) {
            totalCount
            nodes { ...Texts coverage { ...Terms } ... { modifiers { code } } }
            pageInfo @include(if: $withPage) { hasNextPage endCursor }
          }
          rest: codes(first: 3, after: null) { nodes { code coverage { status } } }
        }
        fragment Texts on Code { code shortDescription longDescription }
        fragment Terms on Coverage { status category effectiveDate pricing: pricingIndicator }
        """";

    internal static string Text(this BenchmarkDocument document) => document switch
    {
        BenchmarkDocument.Q1 => PeerQueries.OneCode,
        BenchmarkDocument.Q2 => PeerQueries.PageOfCodes,
        BenchmarkDocument.Introspection => Introspection,
        BenchmarkDocument.KitchenSink => KitchenSink,
        _ => throw new ArgumentOutOfRangeException(nameof(document), document, null),
    };
}
