using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// An operation without a name is the only operation of its document.
/// Section 5.2.3.1, https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation
/// </summary>
internal sealed class LoneAnonymousOperationRule : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.EnterOperation;

    public override void EnterOperation(OperationDefinitionNode node, ValidationContext context)
    {
        if (node.Name is null && context.OperationCount > 1)
        {
            context.Report("This anonymous operation must be the only defined operation.", node);
        }
    }
}
