using System.Runtime.CompilerServices;
using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Introspection does not nest its lists deeper than <see cref="ValidationOptions.MaxIntrospectionDepth"/>: every level
/// multiplies the answer. Not of the specification, but of graphql-js.
/// </summary>
internal sealed class MaxIntrospectionDepthRule : ValidationRule
{
    // For each fragment the deepest entry that did not reach the limit, and the shallowest that did.
    private readonly Dictionary<string, int> _checked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _exceeded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _visited = new(StringComparer.Ordinal);
    private FieldNode? _skipped;

    public override RuleHooks Hooks => RuleHooks.EnterField | RuleHooks.LeaveField;

    public override void Reset()
    {
        _checked.Clear();
        _exceeded.Clear();
        _visited.Clear();
        _skipped = null;
    }

    public override void EnterField(FieldNode node, ValidationContext context)
    {
        var name = node.Name.Value;
        if (name[0] != '_' || _skipped is not null || context.Options.MaxIntrospectionDepth == 0 || name is not ("__schema" or "__type"))
        {
            return;
        }

        _visited.Clear();
        if (ReachesLimit(node, 0, context))
        {
            context.Report("Maximum introspection depth exceeded", node);
            _skipped = node;
        }
    }

    public override void LeaveField(FieldNode node, ValidationContext context)
    {
        if (ReferenceEquals(_skipped, node))
        {
            _skipped = null;
        }
    }

    private bool ReachesLimit(ISelectionNode node, int depth, ValidationContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (node)
        {
            case FieldNode { SelectionSet: var inner } field:
                var isList = field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields";
                depth += isList ? 1 : 0;
                return (isList && depth >= context.Options.MaxIntrospectionDepth) || (inner is not null && AnyReachesLimit(inner, depth, context));
            case InlineFragmentNode fragment:
                return AnyReachesLimit(fragment.SelectionSet, depth, context);
            case FragmentSpreadNode spread:
                return SpreadReachesLimit(spread.Name.Value, depth, context);
            default:
                return false;
        }
    }

    private bool SpreadReachesLimit(string name, int depth, ValidationContext context)
    {
        if (_exceeded.TryGetValue(name, out var exceeded) && exceeded <= depth)
        {
            return true;
        }

        // A fragment entered before at this depth or deeper has nothing new to tell; this also ends cycles.
        if (_visited.GetValueOrDefault(name, -1) >= depth || _checked.GetValueOrDefault(name, -1) >= depth || context.GetFragment(name) is not { } fragment)
        {
            return false;
        }

        _visited[name] = depth;
        var reachesLimit = AnyReachesLimit(fragment.SelectionSet, depth, context);
        (reachesLimit ? _exceeded : _checked)[name] = depth;
        return reachesLimit;
    }

    private bool AnyReachesLimit(SelectionSetNode selectionSet, int depth, ValidationContext context)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (ReachesLimit(selection, depth, context))
            {
                return true;
            }
        }

        return false;
    }
}
