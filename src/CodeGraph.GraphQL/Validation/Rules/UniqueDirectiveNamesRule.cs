using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// No two directives have the same name.
/// Section 3.3, https://spec.graphql.org/September2025/#sec-Schema
/// </summary>
internal sealed class UniqueDirectiveNamesRule : ValidationRule
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override RuleHooks Hooks => RuleHooks.EnterTypeSystem;

    public override void Reset() => _known.Clear();

    public override void EnterTypeSystem(IDefinitionNode node, ValidationContext context)
    {
        if (node is not DirectiveDefinitionNode { Name: var name })
        {
            return;
        }

        if (context.SchemaToExtend?.TryGetDirective(name.Value, out _) == true)
        {
            context.Report($"Directive \"@{name.Value}\" already exists in the schema. It cannot be redefined.", name);
        }
        else if (!_known.TryAdd(name.Value, name))
        {
            context.Report($"There can be only one directive named \"@{name.Value}\".", _known[name.Value], name);
        }
    }
}
