using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// No two fragments of a document have the same name.
/// Section 5.5.1.1, https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness
/// </summary>
internal sealed class UniqueFragmentNamesRule : ValidationRule
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override RuleHooks Hooks => RuleHooks.EnterFragmentDefinition;

    public override void Reset() => _known.Clear();

    public override void EnterFragmentDefinition(FragmentDefinitionNode node, ValidationContext context)
    {
        if (!_known.TryAdd(node.Name.Value, node.Name))
        {
            context.Report($"There can be only one fragment named \"{node.Name.Value}\".", _known[node.Name.Value], node.Name);
        }
    }
}
