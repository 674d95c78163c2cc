using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// The root fields of mutations and subscriptions are neither deferred nor streamed.
/// Proposal "Incremental delivery", "Defer And Stream Directives Are Used On Valid Root Field".
/// </summary>
internal sealed class DeferStreamDirectiveOnRootFieldRule : ValidationRule
{
    private readonly HashSet<string> _checkedFragments = new(StringComparer.Ordinal);
    private readonly HashSet<string> _visitedFragments = new(StringComparer.Ordinal);

    public override RuleHooks Hooks => RuleHooks.EnterOperation;

    public override void Reset() => _checkedFragments.Clear();

    public override void EnterOperation(OperationDefinitionNode node, ValidationContext context)
    {
        if (node.Operation == OperationType.Query || context.Schema.GetRootType(node.Operation) is not { } rootType || !IncrementalRules.Apply(context))
        {
            return;
        }

        _visitedFragments.Clear();
        var place = $"cannot be used on root {node.Operation.ToString().ToLowerInvariant()} type \"{rootType}\".";
        if (Forbid(node.SelectionSet, place, context))
        {
            _checkedFragments.UnionWith(_visitedFragments);
        }
    }

    /// <returns>Whether there was nothing to forbid.</returns>
    private bool Forbid(SelectionSetNode selectionSet, string place, ValidationContext context)
    {
        context.SpendFragmentWork(selectionSet.Selections.Length);
        var isValid = true;
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    isValid &= Forbid(field, StreamDirectiveType.DirectiveName, $"Stream directive {place}", context);
                    break;
                case InlineFragmentNode inline:
                    isValid &= Forbid(inline, DeferDirectiveType.DirectiveName, $"Defer directive {place}", context);
                    isValid &= Forbid(inline.SelectionSet, place, context);
                    break;
                case FragmentSpreadNode spread when _visitedFragments.Add(spread.Name.Value) && context.GetFragment(spread.Name.Value) is { } fragment:
                    isValid &= Forbid(spread, DeferDirectiveType.DirectiveName, $"Defer directive {place}", context);
                    isValid &= _checkedFragments.Contains(spread.Name.Value) || Forbid(fragment.SelectionSet, place, context);
                    break;
            }
        }

        return isValid;
    }

    private static bool Forbid(ISelectionNode selection, string directiveName, string message, ValidationContext context)
    {
        if (IncrementalRules.Find(selection, directiveName) is not { } directive)
        {
            return true;
        }

        context.Report(message, directive);
        return false;
    }
}
