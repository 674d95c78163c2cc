using System.Collections.Frozen;

namespace CodeGraph.GraphQL.Language;

/// <summary>DirectiveLocation : ExecutableDirectiveLocation | TypeSystemDirectiveLocation (specification section 3.13).</summary>
internal static class DirectiveLocationNames
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
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
        "INPUT_FIELD_DEFINITION");

    /// <summary>Whether the specification knows a location of this name.</summary>
    public static bool IsKnown(string name) => Names.Contains(name);
}
