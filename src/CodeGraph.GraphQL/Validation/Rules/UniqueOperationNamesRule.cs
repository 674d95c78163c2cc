using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// No two operations of a document have the same name.
/// Section 5.2.2.1, https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness
/// </summary>
internal sealed class UniqueOperationNamesRule : ValidationRule
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override RuleHooks Hooks => RuleHooks.EnterOperation;

    public override void Reset() => _known.Clear();

    public override void EnterOperation(OperationDefinitionNode node, ValidationContext context)
    {
        if (node.Name is { } name && context.OperationCount > 1 && !_known.TryAdd(name.Value, name))
        {
            context.Report($"There can be only one operation named \"{name.Value}\".", _known[name.Value], name);
        }
    }
}
