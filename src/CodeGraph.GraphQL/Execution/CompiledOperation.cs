using CodeGraph.GraphQL.Execution.Incremental;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution;

/// <summary>An operation of a cached document: its variables, and its plans by what <c>@skip</c> and <c>@include</c> decide.</summary>
internal sealed class CompiledOperation
{
    private readonly Lock _lock = new();
    private readonly PlanCache _plans;
    private readonly Lazy<IncrementalPlans?> _incremental;
    private Dictionary<SelectionSetNode, bool>? _mayBeAsync;

    internal CompiledOperation(Schema schema, OperationDefinitionNode definition, ObjectType rootType, CachedDocument document)
    {
        Schema = schema;
        Definition = definition;
        RootType = rootType;
        Document = document;
        Variables = [.. definition.VariableDefinitions.Select(variable => new VariablePlan(schema, variable))];
        _plans = new PlanCache(ConditionVariables.Of(definition, document.Fragments).Select(name => new PlanCondition(name, Default: false)));
        _incremental = new Lazy<IncrementalPlans?>(() => IncrementalPlans.For(this));
    }

    internal Schema Schema { get; }

    internal OperationDefinitionNode Definition { get; }

    internal ObjectType RootType { get; }

    /// <summary>The document the operation is of; what is compiled is charged to it.</summary>
    internal CachedDocument Document { get; }

    internal IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments => Document.Fragments;

    internal IReadOnlyList<VariablePlan> Variables { get; }

    /// <summary>The plans with <c>@defer</c> and <c>@stream</c>; null if the operation has neither, or the schema.</summary>
    internal IncrementalPlans? Incremental => _incremental.Value;

    /// <summary>The plan for the values of the variables that <c>@skip</c> and <c>@include</c> read.</summary>
    internal OperationPlan PlanFor(VariableValues variables) => _plans.Find(variables) ?? _plans.Keep(variables, new OperationPlan(this, variables));

    /// <summary>Whether a name selected anywhere below these fields is that of an asynchronous field somewhere in the schema.</summary>
    internal bool MayBeAsync(FieldNode[] nodes)
    {
        if (Schema.AsyncFieldNames.Count == 0)
        {
            return false;
        }

        lock (_lock)
        {
            _mayBeAsync ??= new(ReferenceEqualityComparer.Instance);
            return Array.Exists(nodes, node => node.SelectionSet is not null && MayBeAsync(node.SelectionSet));
        }
    }

    private bool MayBeAsync(SelectionSetNode selectionSet)
    {
        if (_mayBeAsync!.TryGetValue(selectionSet, out var known))
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

        _mayBeAsync![selectionSet] = found;
        return found;
    }
}
