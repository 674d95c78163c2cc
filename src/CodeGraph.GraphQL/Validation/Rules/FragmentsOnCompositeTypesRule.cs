using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// A fragment applies to an object, interface or union: only these have fields to select.
/// Section 5.5.1.3, https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types
/// </summary>
internal sealed class FragmentsOnCompositeTypesRule : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.EnterInlineFragment | RuleHooks.EnterFragmentDefinition;

    public override void EnterInlineFragment(InlineFragmentNode node, ValidationContext context)
    {
        if (node.TypeCondition is { } condition && context.TypeFromAst(condition) is { } type && !type.IsCompositeType())
        {
            context.Report($"Fragment cannot condition on non composite type \"{condition.Name.Value}\".", condition);
        }
    }

    public override void EnterFragmentDefinition(FragmentDefinitionNode node, ValidationContext context)
    {
        var condition = node.TypeCondition;
        if (context.TypeFromAst(condition) is { } type && !type.IsCompositeType())
        {
            context.Report($"Fragment \"{node.Name.Value}\" cannot condition on non composite type \"{condition.Name.Value}\".", condition);
        }
    }
}
