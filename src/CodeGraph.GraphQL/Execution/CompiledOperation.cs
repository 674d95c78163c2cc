using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution;

/// <summary>An operation of a cached document: its variables, and its plans by what <c>@skip</c> and <c>@include</c> decide.</summary>
internal sealed class CompiledOperation
{
    // Each Boolean variable doubles the plans there could be; documents have few, and beyond this nothing is kept.
    private const int MaxKeptPlans = 16;
    private const int MaxMaskBits = 64;

    private readonly Dictionary<SelectionSetNode, bool> _mayBeAsync = new(ReferenceEqualityComparer.Instance);
    private readonly Lock _lock = new();
    private readonly string[] _conditions;
    private (ulong Mask, OperationPlan Plan)[] _plans = [];

    internal CompiledOperation(Schema schema, OperationDefinitionNode definition, ObjectType rootType, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        Schema = schema;
        Definition = definition;
        RootType = rootType;
        Fragments = fragments;
        Variables = [.. definition.VariableDefinitions.Select(variable => new VariablePlan(schema, variable))];
        _conditions = [.. ConditionVariables.Of(definition, fragments)];
    }

    internal Schema Schema { get; }

    internal OperationDefinitionNode Definition { get; }

    internal ObjectType RootType { get; }

    internal IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments { get; }

    internal IReadOnlyList<VariablePlan> Variables { get; }

    /// <summary>The plan for the values of the variables that <c>@skip</c> and <c>@include</c> read, as a bit mask over these variables.</summary>
    internal OperationPlan PlanFor(VariableValues variables)
    {
        if (_conditions.Length > MaxMaskBits)
        {
            return new OperationPlan(this, variables);
        }

        var mask = 0UL;
        for (var i = 0; i < _conditions.Length; i++)
        {
            if (variables.TryGet(_conditions[i], out var value) && value is true)
            {
                mask |= 1UL << i;
            }
        }

        foreach (var (known, plan) in Volatile.Read(ref _plans))
        {
            if (known == mask)
            {
                return plan;
            }
        }

        return Keep(mask, new OperationPlan(this, variables));
    }

    /// <summary>Whether a name selected anywhere below these fields is that of an asynchronous field somewhere in the schema.</summary>
    internal bool MayBeAsync(FieldNode[] nodes)
    {
        if (Schema.AsyncFieldNames.Count == 0)
        {
            return false;
        }

        lock (_mayBeAsync)
        {
            return Array.Exists(nodes, node => node.SelectionSet is not null && MayBeAsync(node.SelectionSet));
        }
    }

    private bool MayBeAsync(SelectionSetNode selectionSet)
    {
        if (_mayBeAsync.TryGetValue(selectionSet, out var known))
        {
            return known;
        }

        var found = false;
        foreach (var selection in selectionSet.Selections)
        {
            found |= selection switch
            {
                FieldNode field => Schema.AsyncFieldNames.Contains(field.Name.Value) || (field.SelectionSet is not null && MayBeAsync(field.SelectionSet)),
                InlineFragmentNode inline => MayBeAsync(inline.SelectionSet),
                FragmentSpreadNode spread => Fragments.TryGetValue(spread.Name.Value, out var fragment) && MayBeAsync(fragment.SelectionSet),
                _ => false,
            };
        }

        _mayBeAsync[selectionSet] = found;
        return found;
    }

    private OperationPlan Keep(ulong mask, OperationPlan plan)
    {
        lock (_lock)
        {
            foreach (var (known, other) in _plans)
            {
                if (known == mask)
                {
                    return other;
                }
            }

            if (_plans.Length < MaxKeptPlans)
            {
                Volatile.Write(ref _plans, [.. _plans, (mask, plan)]);
            }

            return plan;
        }
    }
}
