namespace CodeGraph.GraphQL.Types;

/// <summary>The directives every schema has (specification §3.13), described as graphql-js does.</summary>
internal static class SpecifiedDirectives
{
    internal static IEnumerable<DirectiveType> Create() =>
    [
        Specified("include", "Directs the executor to include this field or fragment only when the `if` argument is true.",
            DirectiveLocation.Field | DirectiveLocation.FragmentSpread | DirectiveLocation.InlineFragment, "if", "Boolean!", "Included when true."),
        Specified("skip", "Directs the executor to skip this field or fragment when the `if` argument is true.",
            DirectiveLocation.Field | DirectiveLocation.FragmentSpread | DirectiveLocation.InlineFragment, "if", "Boolean!", "Skipped when true."),
        DeprecatedDirective.Create(),
        Specified("specifiedBy", "Exposes a URL that specifies the behavior of this scalar.",
            DirectiveLocation.Scalar, "url", "String!", "The URL that specifies the behavior of this scalar."),
        new DirectiveType(d => d.Name("oneOf")
            .Description("Indicates exactly one field must be supplied and this field must not be `null`.")
            .Location(DirectiveLocation.InputObject)) { IsSpecified = true },
    ];

    private static DirectiveType Specified(string name, string description, DirectiveLocation locations, string argument, string type, string argumentDescription) =>
        new(d => d.Name(name).Description(description).Location(locations).Argument(argument, a => a.Type(type).Description(argumentDescription)))
        {
            IsSpecified = true,
        };
}

/// <summary>The directive <c>@deprecated</c> (specification §3.13.3).</summary>
public static class DeprecatedDirective
{
    /// <summary>The reason of a deprecation that gives none.</summary>
    public const string DefaultReason = "No longer supported";

    internal static DirectiveType Create() => new(d => d.Name("deprecated")
        .Description("Marks an element of a GraphQL schema as no longer supported.")
        .Location(DirectiveLocation.FieldDefinition)
        .Location(DirectiveLocation.ArgumentDefinition)
        .Location(DirectiveLocation.InputFieldDefinition)
        .Location(DirectiveLocation.EnumValue)
        .Location(DirectiveLocation.DirectiveDefinition)
        .Argument("reason", a => a.Type("String").DefaultValue(DefaultReason).Description(
            "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. "
            + "Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).")))
    {
        IsSpecified = true,
    };
}
