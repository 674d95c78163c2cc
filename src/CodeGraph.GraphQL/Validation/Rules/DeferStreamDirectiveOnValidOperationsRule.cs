using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// In subscriptions <c>@defer</c> and <c>@stream</c> can be switched off, since they do not work there; what may be skipped
/// may have them.
/// Proposal "Incremental delivery", "Defer And Stream Directives Are Used On Valid Operations".
/// </summary>
internal sealed class DeferStreamDirectiveOnValidOperationsRule : ValidationRule
{
    private readonly HashSet<string> _checkedFragments = new(StringComparer.Ordinal);
    private readonly HashSet<string> _visitedFragments = new(StringComparer.Ordinal);
    private readonly Stack<ISyntaxNode> _spreads = new();

    public override RuleHooks Hooks => RuleHooks.EnterOperation;

    public override void Reset()
    {
        _checkedFragments.Clear();
        _spreads.Clear();
    }

    public override void EnterOperation(OperationDefinitionNode node, ValidationContext context)
    {
        if (node.Operation != OperationType.Subscription || !IncrementalRules.Apply(context))
        {
            return;
        }

        _visitedFragments.Clear();
        if (ForbidUnconditional(node.SelectionSet, context))
        {
            _checkedFragments.UnionWith(_visitedFragments);
        }
    }

    /// <returns>Whether there was nothing to forbid.</returns>
    private bool ForbidUnconditional(SelectionSetNode selectionSet, ValidationContext context)
    {
        context.SpendFragmentWork(selectionSet.Selections.Length);
        var isValid = true;
        foreach (var selection in selectionSet.Selections)
        {
            if (MayBeSkipped(selection))
            {
                continue;
            }

            foreach (var directive in selection.Directives)
            {
                isValid &= Judge(directive, context);
            }

            switch (selection)
            {
                case FragmentSpreadNode spread:
                    if (!_checkedFragments.Contains(spread.Name.Value) && _visitedFragments.Add(spread.Name.Value)
                        && context.GetFragment(spread.Name.Value) is { } fragment)
                    {
                        _spreads.Push(spread);
                        isValid &= ForbidUnconditional(fragment.SelectionSet, context);
                        _spreads.Pop();
                    }

                    break;
                case InlineFragmentNode inline:
                    isValid &= ForbidUnconditional(inline.SelectionSet, context);
                    break;
                case FieldNode { SelectionSet: { } children }:
                    isValid &= ForbidUnconditional(children, context);
                    break;
            }
        }

        return isValid;
    }

    private bool Judge(DirectiveNode directive, ValidationContext context)
    {
        var name = directive.Name.Value;
        if (name is not (DeferDirectiveType.DirectiveName or StreamDirectiveType.DirectiveName)
            || IncrementalRules.Argument(directive, "if") is VariableNode or BooleanValueNode { Value: false })
        {
            return true;
        }

        var title = name == DeferDirectiveType.DirectiveName ? "Defer" : "Stream";
        context.Report(
            $"{title} directive not supported on subscription operations. Disable `@{name}` by setting the `if` argument to `false`.",
            [directive, .. _spreads]);
        return false;
    }

    private static bool MayBeSkipped(ISelectionNode selection) =>
        (IncrementalRules.Find(selection, "skip") is { } skip && IncrementalRules.Argument(skip, "if") is not BooleanValueNode { Value: false })
        || (IncrementalRules.Find(selection, "include") is { } include && IncrementalRules.Argument(include, "if") is not (null or BooleanValueNode { Value: true }));
}
