using System.Collections.Immutable;

namespace CodeGraph.GraphQL.Language;

/// <summary>DirectiveLocation : ExecutableDirectiveLocation | TypeSystemDirectiveLocation (specification section 3.13).</summary>
internal static class DirectiveLocationNames
{
    /// <summary>The names in the specification's order. The last one is newer than the September 2025 edition; graphql-js 16.15 has it.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "QUERY",
        "MUTATION",
        "SUBSCRIPTION",
        "FIELD",
        "FRAGMENT_DEFINITION",
        "FRAGMENT_SPREAD",
        "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION",
        "SCHEMA",
        "SCALAR",
        "OBJECT",
        "FIELD_DEFINITION",
        "ARGUMENT_DEFINITION",
        "INTERFACE",
        "UNION",
        "ENUM",
        "ENUM_VALUE",
        "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION",
        "DIRECTIVE_DEFINITION",
    ];
}
