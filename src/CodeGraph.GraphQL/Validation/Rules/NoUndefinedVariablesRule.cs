using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Every variable an operation uses, also through fragments, is defined by it.
/// Section 5.8.3, https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined
/// </summary>
internal sealed class NoUndefinedVariablesRule : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.LeaveOperation;

    public override void LeaveOperation(OperationDefinitionNode node, ValidationContext context)
    {
        foreach (var usage in context.GetRecursiveVariableUsages(node))
        {
            var name = usage.Node.Name.Value;
            if (context.GetVariableDefinition(node, name) is null)
            {
                context.Report(
                    node.Name is null ? $"Variable \"${name}\" is not defined." : $"Variable \"${name}\" is not defined by operation \"{node.Name.Value}\".",
                    usage.Node,
                    node);
            }
        }
    }
}
