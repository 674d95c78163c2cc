using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Types;

/// <summary>The places where a directive may be applied (specification §3.13, DirectiveLocation), a bit each in the order of <see cref="DirectiveLocationNames"/>.</summary>
[Flags]
public enum DirectiveLocation
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>A query operation.</summary>
    Query = 1 << 0,

    /// <summary>A mutation operation.</summary>
    Mutation = 1 << 1,

    /// <summary>A subscription operation.</summary>
    Subscription = 1 << 2,

    /// <summary>A selected field.</summary>
    Field = 1 << 3,

    /// <summary>A fragment definition.</summary>
    FragmentDefinition = 1 << 4,

    /// <summary>A fragment spread.</summary>
    FragmentSpread = 1 << 5,

    /// <summary>An inline fragment.</summary>
    InlineFragment = 1 << 6,

    /// <summary>A variable definition.</summary>
    VariableDefinition = 1 << 7,

    /// <summary>The schema.</summary>
    Schema = 1 << 8,

    /// <summary>A scalar type.</summary>
    Scalar = 1 << 9,

    /// <summary>An object type.</summary>
    Object = 1 << 10,

    /// <summary>A field of an object or interface.</summary>
    FieldDefinition = 1 << 11,

    /// <summary>An argument of a field or directive.</summary>
    ArgumentDefinition = 1 << 12,

    /// <summary>An interface.</summary>
    Interface = 1 << 13,

    /// <summary>A union.</summary>
    Union = 1 << 14,

    /// <summary>An enum.</summary>
    Enum = 1 << 15,

    /// <summary>A value of an enum.</summary>
    EnumValue = 1 << 16,

    /// <summary>An input object.</summary>
    InputObject = 1 << 17,

    /// <summary>A field of an input object.</summary>
    InputFieldDefinition = 1 << 18,

    /// <summary>The definition of a directive. Newer than the September 2025 edition; graphql-js 16.15 has it.</summary>
    DirectiveDefinition = 1 << 19,

    /// <summary>All places in documents that clients send.</summary>
    Executable = Query | Mutation | Subscription | Field | FragmentDefinition | FragmentSpread | InlineFragment | VariableDefinition,

    /// <summary>All places in a schema.</summary>
    TypeSystem = Schema | Scalar | Object | FieldDefinition | ArgumentDefinition | Interface | Union | Enum | EnumValue | InputObject | InputFieldDefinition | DirectiveDefinition,
}

/// <summary>The specification's names of the locations.</summary>
public static class DirectiveLocationExtensions
{
    /// <summary>The names of all places in <paramref name="locations"/>, in the specification's order, e.g. <c>FRAGMENT_SPREAD</c>.</summary>
    /// <param name="locations">One or several places.</param>
    public static IReadOnlyList<string> ToNames(this DirectiveLocation locations) =>
        [.. DirectiveLocationNames.All.Where((_, i) => ((int)locations & (1 << i)) != 0)];

    /// <summary>The place of that name; <see cref="DirectiveLocation.None"/> if the specification has none.</summary>
    /// <param name="name">A name such as <c>FRAGMENT_SPREAD</c>.</param>
    public static DirectiveLocation ParseLocation(string name) =>
        DirectiveLocationNames.All.IndexOf(name) is var i and >= 0 ? (DirectiveLocation)(1 << i) : DirectiveLocation.None;
}
