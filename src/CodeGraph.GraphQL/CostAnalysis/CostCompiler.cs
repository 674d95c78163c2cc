using System.Runtime.CompilerServices;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.CostAnalysis;

/// <summary>
/// Finds the cost of an operation by static query analysis (IBM's specification, section 5.1.1): every field as often as it can
/// be resolved, every object as often as it can be in the answer; of the types an abstract field can have, the costliest.
/// </summary>
/// <remarks>Selections that merge in the response are one field here too. Introspection costs nothing; it has limits of its own.</remarks>
internal sealed class CostCompiler
{
    // Only documents made to be entangled merge so many different sets of fields; what they cost stays unknown.
    private const int MaxSteps = 50_000;

    private readonly SchemaCosts _costs;
    private readonly OperationPlan _plan;
    private readonly Dictionary<(FieldNode Node, OutputField Field, ListSize? Inherited), Cost> _single = [];
    private int _steps;

    private CostCompiler(SchemaCosts costs, OperationPlan plan)
    {
        _costs = costs;
        _plan = plan;
    }

    /// <summary>The sizes that a connection gives to the lists below it.</summary>
    private readonly record struct SizedFields(ListSize? Size, string[]? Names)
    {
        internal ListSize? SizeOf(string field) => Names is not null && Array.IndexOf(Names, field) >= 0 ? Size : null;
    }

    /// <summary>The cost of an operation; infinite if it is too entangled to be found.</summary>
    internal static CostPlan Compile(SchemaCosts costs, OperationPlan plan)
    {
        var compiler = new CostCompiler(costs, plan);
        Cost cost;
        try
        {
            cost = compiler.Objects(plan.RootType, [plan.RootSelectionSet], default);
        }
        catch (InsufficientExecutionStackException)
        {
            compiler._steps = MaxSteps;
            cost = default;
        }

        if (compiler._steps >= MaxSteps)
        {
            cost = new Cost(new OperationCost(double.PositiveInfinity, double.PositiveInfinity), null);
        }

        return new CostPlan(cost, costs.Options);
    }

    /// <summary>The cost of one object of a type and of what is selected of it.</summary>
    private Cost Objects(NamedType type, IReadOnlyList<SelectionSetNode> selectionSets, SizedFields sized)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (type is ObjectType objectType)
        {
            return Object(objectType, selectionSets, sized);
        }

        var costliest = default(Cost);
        foreach (var possible in _costs.Schema.GetPossibleTypes(type))
        {
            costliest = Cost.Max(costliest, Object(possible, selectionSets, sized));
        }

        return costliest;
    }

    private Cost Object(ObjectType type, IReadOnlyList<SelectionSetNode> selectionSets, SizedFields sized)
    {
        var cost = new Cost(new OperationCost(0, SchemaCosts.WeightOf(type)), null);
        OrderedDictionary<string, (OutputField Field, FieldCostRule Rule, List<FieldNode> Nodes)>? fields = null;
        HashSet<string>? visited = null;
        foreach (var selectionSet in selectionSets)
        {
            Collect(type, selectionSet, ref fields, ref visited);
        }

        if (fields is not null)
        {
            foreach (var (field, rule, nodes) in fields.Values)
            {
                cost = cost.Plus(Field(field, rule, nodes, sized.SizeOf(field.Name)));
            }
        }

        return cost;
    }

    /// <summary><c>CollectFields</c> of §6.3.2, without the fields that can cost nothing.</summary>
    private void Collect(
        ObjectType type,
        SelectionSetNode selectionSet,
        ref OrderedDictionary<string, (OutputField Field, FieldCostRule Rule, List<FieldNode> Nodes)>? fields,
        ref HashSet<string>? visited)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (++_steps >= MaxSteps)
            {
                return;
            }

            if (!selection.Directives.IsEmpty && !_plan.ShouldInclude(selection))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode node:
                    CollectField(type, node, ref fields);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || _plan.DoesFragmentTypeApply(type, inline.TypeCondition):
                    Collect(type, inline.SelectionSet, ref fields, ref visited);
                    break;
                case FragmentSpreadNode spread when _plan.FindFragment(spread) is { } fragment
                    && (visited ??= new HashSet<string>(StringComparer.Ordinal)).Add(spread.Name.Value)
                    && _plan.DoesFragmentTypeApply(type, fragment.TypeCondition):
                    Collect(type, fragment.SelectionSet, ref fields, ref visited);
                    break;
            }
        }
    }

    private void CollectField(
        ObjectType type, FieldNode node, ref OrderedDictionary<string, (OutputField Field, FieldCostRule Rule, List<FieldNode> Nodes)>? fields)
    {
        if (!type.Fields.TryGetField(node.Name.Value, out var field))
        {
            return;
        }

        var rule = _costs.Of(field);
        if (rule.IsFree)
        {
            return;
        }

        fields ??= new(StringComparer.Ordinal);
        if (fields.TryGetValue(node.ResponseName, out var merged))
        {
            merged.Nodes.Add(node);
        }
        else
        {
            fields.Add(node.ResponseName, (field, rule, [node]));
        }
    }

    private Cost Field(OutputField field, FieldCostRule rule, List<FieldNode> nodes, ListSize? inherited)
    {
        var key = (nodes[0], field, inherited);
        if (nodes.Count == 1 && _single.TryGetValue(key, out var known))
        {
            return known;
        }

        var ownSize = rule.ListSize is { } sizing ? ListSize.Of(field, nodes[0], sizing, _costs.Options.DefaultListSize) : null;
        var sizedFields = rule.ListSize?.SizedFields ?? [];
        var size = !rule.IsList ? ListSize.One
            : inherited ?? (sizedFields.Length == 0 ? ownSize : null) ?? ListSize.Of(_costs.Options.DefaultListSize);
        var item = rule.ReturnType is LeafType leaf
            ? new Cost(new OperationCost(0, SchemaCosts.WeightOf(leaf)), null)
            : Objects(rule.ReturnType, SelectionSetsOf(nodes), new SizedFields(ownSize, sizedFields));
        var cost = FieldCost.Of(rule, nodes[0]).Plus(item.Times(size));
        if (nodes.Count == 1)
        {
            _single[key] = cost;
        }

        return cost;
    }

    private static List<SelectionSetNode> SelectionSetsOf(List<FieldNode> nodes)
    {
        var selectionSets = new List<SelectionSetNode>(nodes.Count);
        foreach (var node in nodes)
        {
            if (node.SelectionSet is { } selectionSet)
            {
                selectionSets.Add(selectionSet);
            }
        }

        return selectionSets;
    }
}
