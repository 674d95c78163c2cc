using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// A fragment is used only where some object could be of both the enclosing type and the fragment's.
/// Section 5.5.2.3, https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible
/// </summary>
internal sealed class PossibleFragmentSpreadsRule : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.EnterInlineFragment | RuleHooks.EnterFragmentSpread;

    public override void EnterInlineFragment(InlineFragmentNode node, ValidationContext context)
    {
        if (context.TypeInfo.Type is NamedType type && type.IsCompositeType() && context.TypeInfo.ParentType is { } parentType
            && !TypeComparators.DoOverlap(context.Schema, type, parentType))
        {
            context.Report($"Fragment cannot be spread here as objects of type \"{parentType.Name}\" can never be of type \"{type.Name}\".", node);
        }
    }

    public override void EnterFragmentSpread(FragmentSpreadNode node, ValidationContext context)
    {
        var name = node.Name.Value;
        if (context.TypeInfo.ParentType is { } parentType && context.GetFragment(name) is { } fragment
            && context.TypeFromAst(fragment.TypeCondition) is NamedType type && type.IsCompositeType()
            && !TypeComparators.DoOverlap(context.Schema, type, parentType))
        {
            context.Report($"Fragment \"{name}\" cannot be spread here as objects of type \"{parentType.Name}\" can never be of type \"{type.Name}\".", node);
        }
    }
}
