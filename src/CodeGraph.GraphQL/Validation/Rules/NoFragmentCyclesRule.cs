using System.Runtime.CompilerServices;
using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// No fragment spreads itself, directly or through others.
/// Section 5.5.2.2, https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles
/// </summary>
internal sealed class NoFragmentCyclesRule : ValidationRule
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _spreadPath = [];
    private readonly Dictionary<string, int> _pathIndexByName = new(StringComparer.Ordinal);

    public override RuleHooks Hooks => RuleHooks.EnterFragmentDefinition;

    public override void Reset()
    {
        _visited.Clear();
        _spreadPath.Clear();
        _pathIndexByName.Clear();
    }

    public override void EnterFragmentDefinition(FragmentDefinitionNode node, ValidationContext context) => DetectCycles(node, context);

    /// <summary>Depth first, each fragment once; it goes on behind a cycle to find the others.</summary>
    private void DetectCycles(FragmentDefinitionNode fragment, ValidationContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var name = fragment.Name.Value;
        if (!_visited.Add(name))
        {
            return;
        }

        var spreads = context.GetFragmentSpreads(fragment.SelectionSet);
        if (spreads.Count == 0)
        {
            return;
        }

        _pathIndexByName[name] = _spreadPath.Count;
        foreach (var spread in spreads)
        {
            _spreadPath.Add(spread);
            if (_pathIndexByName.TryGetValue(spread.Name.Value, out var cycleStart))
            {
                ReportCycle(spread.Name.Value, _spreadPath[cycleStart..], context);
            }
            else if (context.GetFragment(spread.Name.Value) is { } next)
            {
                DetectCycles(next, context);
            }

            _spreadPath.RemoveAt(_spreadPath.Count - 1);
        }

        _pathIndexByName.Remove(name);
    }

    private static void ReportCycle(string name, List<FragmentSpreadNode> cycle, ValidationContext context)
    {
        var via = string.Join(", ", cycle.Take(cycle.Count - 1).Select(spread => $"\"{spread.Name.Value}\""));
        context.Report($"Cannot spread fragment \"{name}\" within itself" + (via.Length > 0 ? $" via {via}." : "."), [.. cycle]);
    }
}
