using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>What the rules of <c>@defer</c> and <c>@stream</c> share.</summary>
internal static class IncrementalRules
{
    /// <summary>Whether the schema has one of the directives; without, they are only unknown.</summary>
    internal static bool Apply(ValidationContext context) =>
        (context.Schema.TryGetDirective(DeferDirectiveType.DirectiveName, out var defer) && defer is DeferDirectiveType)
        || (context.Schema.TryGetDirective(StreamDirectiveType.DirectiveName, out var stream) && stream is StreamDirectiveType);

    internal static DirectiveNode? Find(IHasDirectives node, string name)
    {
        foreach (var directive in node.Directives)
        {
            if (directive.Name.Value == name)
            {
                return directive;
            }
        }

        return null;
    }

    internal static IValueNode? Argument(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
}
