using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Federation;

/// <summary>A <c>@key</c> as it is applied to a type.</summary>
/// <param name="Fields">The selection of the fields that identify an entity.</param>
/// <param name="IsResolvable">Whether this subgraph finds entities by it.</param>
internal sealed record EntityKey(string Fields, bool IsResolvable)
{
    internal static IEnumerable<EntityKey> Of(NamedType type) => type.Directives.Where(directive => directive.Name.Value == "key").Select(Of);

    private static EntityKey Of(DirectiveNode key) => new(
        FieldsOf(key) ?? "",
        key.Arguments.FirstOrDefault(argument => argument.Name.Value == "resolvable")?.Value is not BooleanValueNode { Value: false });

    /// <summary>The argument <c>fields</c> of <c>@key</c>, <c>@requires</c> and <c>@provides</c>.</summary>
    internal static string? FieldsOf(DirectiveNode directive) =>
        (directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "fields")?.Value as StringValueNode)?.Value;
}
