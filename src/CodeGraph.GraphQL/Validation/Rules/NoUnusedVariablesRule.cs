using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Every variable of an operation is used by it, directly or in a fragment it spreads.
/// Section 5.8.4, https://spec.graphql.org/September2025/#sec-All-Variables-Used
/// </summary>
internal sealed class NoUnusedVariablesRule : ValidationRule
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public override RuleHooks Hooks => RuleHooks.LeaveOperation;

    public override void Reset() => _used.Clear();

    public override void LeaveOperation(OperationDefinitionNode node, ValidationContext context)
    {
        if (node.VariableDefinitions.IsEmpty)
        {
            return;
        }

        _used.Clear();
        foreach (var usage in context.GetRecursiveVariableUsages(node))
        {
            _used.Add(usage.Node.Name.Value);
        }

        foreach (var definition in node.VariableDefinitions)
        {
            var name = definition.Variable.Name.Value;
            if (!_used.Contains(name))
            {
                context.Report(
                    node.Name is null ? $"Variable \"${name}\" is never used." : $"Variable \"${name}\" is never used in operation \"{node.Name.Value}\".",
                    definition);
            }
        }
    }
}
