using System.Collections.Immutable;
using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// A directive that is not repeatable is used at most once at one place.
/// Section 5.7.3, https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location
/// </summary>
internal sealed class UniqueDirectivesPerLocationRule : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.EnterDirectives;

    public override void EnterDirectives(ImmutableArray<DirectiveNode> directives, ValidationContext context)
    {
        if (directives.Length < 2)
        {
            return;
        }

        var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (IsUnique(name, context) && !seen.TryAdd(name, directive))
            {
                context.Report($"The directive \"@{name}\" can only be used once at this location.", seen[name], directive);
            }
        }
    }

    private static bool IsUnique(string name, ValidationContext context)
        => context.GetDefinedDirective(name) is { } defined ? !defined.IsRepeatable
        : context.Schema.TryGetDirective(name, out var directive) && !directive.IsRepeatable;
}
