using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// A directive that is not repeatable is used at most once at one place; a type or schema and its extensions are one place.
/// Section 5.7.3, https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location
/// </summary>
internal sealed class UniqueDirectivesPerLocationRule : ValidationRule
{
    // By the name of a type; the schema has none.
    private readonly Dictionary<string, Dictionary<string, DirectiveNode>> _seenByDefinition = new(StringComparer.Ordinal);

    public override RuleHooks Hooks => RuleHooks.EnterDirectives | RuleHooks.EnterTypeSystem;

    public override void Reset() => _seenByDefinition.Clear();

    public override void EnterDirectives(IHasDirectives node, ValidationContext context)
    {
        if (node.Directives.Length > 1)
        {
            Check(node, [], context);
        }
    }

    public override void EnterTypeSystem(IDefinitionNode node, ValidationContext context)
    {
        var name = node switch
        {
            ITypeDefinitionNode type => type.Name.Value,
            ITypeExtensionNode type => type.Name.Value,
            _ => "",
        };
        if (!_seenByDefinition.TryGetValue(name, out var seen))
        {
            seen = _seenByDefinition[name] = [];
        }

        Check((IHasDirectives)node, seen, context);
    }

    private static void Check(IHasDirectives node, Dictionary<string, DirectiveNode> seen, ValidationContext context)
    {
        foreach (var directive in node.Directives)
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
