using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution.Incremental;

using GroupedFieldSet = OrderedDictionary<string, List<FieldDetails>>;

/// <summary>An operation compiled with <c>@defer</c> and <c>@stream</c>: each selection set knows which of its fields come later, and with what.</summary>
/// <remarks>What has nothing of the kind below it is compiled as in any other operation.</remarks>
internal sealed class IncrementalOperationPlan : OperationPlan
{
    // A field is compiled anew for each deferred fragment it is met in, so that a hostile document could grow with its data.
    private const int MaxKeptFields = 10_000;

    private readonly Dictionary<SelectionSetNode, bool> _hasIncremental = new(ReferenceEqualityComparer.Instance);
    private readonly bool _branching;
    private int _size;

    /// <param name="operation">The operation.</param>
    /// <param name="conditions">The variables that decide what is selected and what is deferred.</param>
    /// <param name="branching">Whether each deferred fragment has all its fields, those that others have too included.</param>
    internal IncrementalOperationPlan(CompiledOperation operation, VariableValues conditions, bool branching)
        : base(operation, conditions)
    {
        _branching = branching;
        IsIncremental = HasIncremental(operation.Definition.SelectionSet);
    }

    /// <summary>Whether anything is deferred or streamed, with the values the variables have.</summary>
    internal bool IsIncremental { get; }

    internal bool IsTooLargeToKeep => _size > MaxKeptFields;

    /// <summary><c>CollectSubfields</c>, then <c>BuildExecutionPlan</c>.</summary>
    /// <param name="objectType">The type of the object the fields are selected on.</param>
    /// <param name="fields">The fields merged under one response name.</param>
    /// <param name="deferUsageSet">The deferred fragments that are being executed.</param>
    internal SelectionSetPlan CollectSubfields(ObjectType objectType, FieldDetails[] fields, DeferUsage[] deferUsageSet)
    {
        lock (Compiling)
        {
            var collection = new Collection(objectType);
            foreach (var field in fields)
            {
                if (field.Node.SelectionSet is not null)
                {
                    CollectFields(collection, field.Node.SelectionSet, field.DeferUsage);
                }
            }

            return BuildExecutionPlan(collection, deferUsageSet);
        }
    }

    /// <summary>The field as its streamed items see it.</summary>
    internal FieldPlan CompileStreamedField(ObjectType parentType, FieldDetails[] details)
    {
        lock (Compiling)
        {
            List<FieldDetails> streamed = [.. details.Select(field => field with { DeferUsage = null })];
            return CompileField(parentType, streamed, [], mayStream: false)!;
        }
    }

    private protected override SelectionSetPlan CollectRootFields(ObjectType rootType, SelectionSetNode selectionSet)
    {
        lock (Compiling)
        {
            var collection = new Collection(rootType);
            CollectFields(collection, selectionSet, null);
            return BuildExecutionPlan(collection, []);
        }
    }

    /// <summary><c>CollectFields</c>: as in §6.3.2, noting the deferred fragment each field is in.</summary>
    private void CollectFields(Collection collection, SelectionSetNode selectionSet, DeferUsage? deferUsage)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!ShouldInclude(selection))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    collection.Add(new FieldDetails(field, deferUsage));
                    break;
                case InlineFragmentNode inline:
                    if (inline.TypeCondition is null || DoesFragmentTypeApply(collection.ObjectType, inline.TypeCondition))
                    {
                        CollectFields(collection, inline.SelectionSet, NewDeferUsage(collection, inline, deferUsage) ?? deferUsage);
                    }

                    break;
                case FragmentSpreadNode spread:
                    CollectFields(collection, spread, deferUsage);
                    break;
            }
        }
    }

    private void CollectFields(Collection collection, FragmentSpreadNode spread, DeferUsage? deferUsage)
    {
        var name = spread.Name.Value;
        if (!Operation.Fragments.TryGetValue(name, out var fragment) || !DoesFragmentTypeApply(collection.ObjectType, fragment.TypeCondition))
        {
            return;
        }

        // Spread where it is not deferred, a fragment has nothing left to defer; deferred twice, it belongs to both.
        var directive = IncrementalDirectives.Find(spread, DeferDirectiveType.DirectiveName, Conditions);
        if (collection.Visit(name, directive ?? deferUsage?.Directive))
        {
            CollectFields(collection, fragment.SelectionSet, NewDeferUsage(collection, spread, deferUsage) ?? deferUsage);
        }
    }

    private DeferUsage? NewDeferUsage(Collection collection, ISelectionNode fragment, DeferUsage? parent)
    {
        if (IncrementalDirectives.Find(fragment, DeferDirectiveType.DirectiveName, Conditions) is not { } directive)
        {
            return null;
        }

        var usage = new DeferUsage(directive, parent);
        collection.NewDeferUsages.Add(usage);
        return usage;
    }

    /// <summary><c>BuildExecutionPlan</c>: which fields are executed now, and which later in which company.</summary>
    private SelectionSetPlan BuildExecutionPlan(Collection collection, DeferUsage[] parentDeferUsages)
    {
        var now = new GroupedFieldSet(StringComparer.Ordinal);
        var later = new List<(DeferUsage[] DeferUsageSet, GroupedFieldSet Fields)>();
        foreach (var (responseName, details) in collection.Fields)
        {
            if (!_branching)
            {
                GroupOf(GetFilteredDeferUsageSet(details)).Add(responseName, details);
                continue;
            }

            foreach (var field in details)
            {
                var group = GroupOf(field.DeferUsage is null ? [] : [field.DeferUsage]);
                if (!group.TryGetValue(responseName, out var fields))
                {
                    group.Add(responseName, fields = []);
                }

                fields.Add(field);
            }
        }

        var nowPlans = CompileFields(collection.ObjectType, now, parentDeferUsages);
        if (later.Count == 0 && collection.NewDeferUsages.Count == 0)
        {
            return new SelectionSetPlan(collection.ObjectType, nowPlans);
        }

        var laterPlans = later.Select(group => new DeferredSelectionSet(
            group.DeferUsageSet, new SelectionSetPlan(collection.ObjectType, CompileFields(collection.ObjectType, group.Fields, group.DeferUsageSet), needsPlace: true)));
        return new IncrementalSelectionSetPlan(collection.ObjectType, nowPlans, [.. collection.NewDeferUsages], [.. laterPlans]);

        GroupedFieldSet GroupOf(DeferUsage[] usages)
        {
            if (AreSame(usages, parentDeferUsages))
            {
                return now;
            }

            var index = later.FindIndex(group => AreSame(group.DeferUsageSet, usages));
            if (index < 0)
            {
                index = later.Count;
                later.Add((usages, new GroupedFieldSet(StringComparer.Ordinal)));
            }

            return later[index].Fields;
        }
    }

    /// <summary><c>GetFilteredDeferUsageSet</c>: the outermost deferred fragments a response name is in; none if it is also selected without.</summary>
    private static DeferUsage[] GetFilteredDeferUsageSet(List<FieldDetails> details)
    {
        var usages = new List<DeferUsage>();
        foreach (var field in details)
        {
            if (field.DeferUsage is null)
            {
                return [];
            }

            if (!usages.Contains(field.DeferUsage))
            {
                usages.Add(field.DeferUsage);
            }
        }

        return usages.Count == 1 ? [.. usages] : [.. usages.Where(usage => !usage.IsWithin(usages))];
    }

    private static bool AreSame(DeferUsage[] usages, DeferUsage[] others) => usages.Length == others.Length && Array.TrueForAll(usages, others.Contains);

    private FieldPlan[] CompileFields(ObjectType objectType, GroupedFieldSet fields, DeferUsage[] deferUsageSet)
    {
        ChargeSelectionSet(fields.Count);
        return [.. fields.Values.Select(details => CompileField(objectType, details, deferUsageSet, mayStream: true)).OfType<FieldPlan>()];
    }

    private FieldPlan? CompileField(ObjectType objectType, List<FieldDetails> details, DeferUsage[] deferUsageSet, bool mayStream)
    {
        FieldNode[] nodes = [.. details.Select(field => field.Node)];
        var stream = mayStream ? IncrementalDirectives.Find(nodes[0], StreamDirectiveType.DirectiveName, Conditions) : null;
        if (stream is null && details.TrueForAll(field => field.DeferUsage == details[0].DeferUsage)
            && !Array.Exists(nodes, node => node.SelectionSet is not null && HasIncremental(node.SelectionSet)))
        {
            return CompileField(objectType, nodes);
        }

        _size++;
        return Schema.GetField(objectType, nodes[0].Name.Value) is { } field
            ? new IncrementalFieldPlan(this, objectType, field, nodes, [.. details], deferUsageSet, stream is null ? null : new StreamUsage(stream))
            : null;
    }

    /// <summary>Whether anything in a selection set, however deep, is deferred or streamed.</summary>
    private bool HasIncremental(SelectionSetNode selectionSet)
    {
        if (_hasIncremental.TryGetValue(selectionSet, out var known))
        {
            return known;
        }

        var found = false;
        foreach (var selection in selectionSet.Selections)
        {
            found |= selection switch
            {
                FieldNode field => IncrementalDirectives.Find(field, StreamDirectiveType.DirectiveName, Conditions) is not null
                    || (field.SelectionSet is not null && HasIncremental(field.SelectionSet)),
                InlineFragmentNode inline => IncrementalDirectives.Find(inline, DeferDirectiveType.DirectiveName, Conditions) is not null || HasIncremental(inline.SelectionSet),
                FragmentSpreadNode spread => IncrementalDirectives.Find(spread, DeferDirectiveType.DirectiveName, Conditions) is not null
                    || (Operation.Fragments.TryGetValue(spread.Name.Value, out var fragment) && HasIncremental(fragment.SelectionSet)),
                _ => false,
            };
        }

        _hasIncremental[selectionSet] = found;
        return found;
    }

    /// <summary>What one call of <c>CollectFields</c> gathers.</summary>
    private sealed class Collection(ObjectType objectType)
    {
        private readonly Dictionary<string, HashSet<DirectiveNode>> _visited = new(StringComparer.Ordinal);
        private readonly HashSet<string> _visitedUndeferred = new(StringComparer.Ordinal);

        internal ObjectType ObjectType { get; } = objectType;

        internal GroupedFieldSet Fields { get; } = new(StringComparer.Ordinal);

        internal List<DeferUsage> NewDeferUsages { get; } = [];

        internal void Add(FieldDetails field)
        {
            if (!Fields.TryGetValue(field.Node.ResponseName, out var details))
            {
                Fields.Add(field.Node.ResponseName, details = []);
            }

            details.Add(field);
        }

        /// <returns>Whether a fragment has not been collected yet where it would be.</returns>
        internal bool Visit(string fragment, DirectiveNode? defer)
        {
            if (defer is null)
            {
                return _visitedUndeferred.Add(fragment);
            }

            if (_visitedUndeferred.Contains(fragment))
            {
                return false;
            }

            if (!_visited.TryGetValue(fragment, out var defers))
            {
                _visited.Add(fragment, defers = new HashSet<DirectiveNode>(ReferenceEqualityComparer.Instance));
            }

            return defers.Add(defer);
        }
    }
}
