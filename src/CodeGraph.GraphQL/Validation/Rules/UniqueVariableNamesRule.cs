using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// No two variables of an operation have the same name.
/// Section 5.8.1, https://spec.graphql.org/September2025/#sec-Variable-Uniqueness
/// </summary>
internal sealed class UniqueVariableNamesRule : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.EnterOperation;

    public override void EnterOperation(OperationDefinitionNode node, ValidationContext context)
    {
        if (node.VariableDefinitions.Length < 2)
        {
            return;
        }

        foreach (var group in DuplicateNames.Find(node.VariableDefinitions.AsSpan(), definition => definition.Variable.Name.Value))
        {
            context.Report($"There can be only one variable named \"${group.Key}\".", [.. group.Select(definition => definition.Variable.Name)]);
        }
    }
}
