using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Types;

/// <summary>
/// The directive <c>@defer</c>: a fragment that may come after the rest of the response. A schema that has it lets clients
/// that negotiate incremental delivery use it; for the others it changes nothing.
/// </summary>
/// <remarks>Proposal "Incremental delivery" of the GraphQL working group, https://github.com/graphql/graphql-spec/pull/1110.</remarks>
public sealed class DeferDirectiveType : DirectiveType
{
    /// <summary>The directive's name.</summary>
    public const string DirectiveName = "defer";

    /// <inheritdoc/>
    protected override void Configure(IDirectiveTypeDescriptor descriptor) => descriptor.Name(DirectiveName)
        .Description("Directs the executor to defer this fragment when the `if` argument is true or undefined.")
        .Location(DirectiveLocation.FragmentSpread)
        .Location(DirectiveLocation.InlineFragment)
        .Argument("if", argument => argument.Type("Boolean!").DefaultValue(true).Description("Deferred when true or undefined."))
        .Argument("label", argument => argument.Type("String").Description("Unique name"));
}

/// <summary>
/// The directive <c>@stream</c>: a list whose items may come one after the other, after the rest of the response.
/// </summary>
/// <remarks>See <see cref="DeferDirectiveType"/>.</remarks>
public sealed class StreamDirectiveType : DirectiveType
{
    /// <summary>The directive's name.</summary>
    public const string DirectiveName = "stream";

    /// <inheritdoc/>
    protected override void Configure(IDirectiveTypeDescriptor descriptor) => descriptor.Name(DirectiveName)
        .Description("Directs the executor to stream plural fields when the `if` argument is true or undefined.")
        .Location(DirectiveLocation.Field)
        .Argument("initialCount", argument => argument.Type("Int!").DefaultValue(0).Description("Number of items to return immediately"))
        .Argument("if", argument => argument.Type("Boolean!").DefaultValue(true).Description("Stream when true or undefined."))
        .Argument("label", argument => argument.Type("String").Description("Unique name"));
}
