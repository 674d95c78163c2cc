using CodeGraph.GraphQL.CacheControl;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution;

/// <summary>
/// An operation compiled for one combination of the Boolean variables its <c>@skip</c> and <c>@include</c> read: fields
/// collected and merged per concrete type, so that executing it is walking arrays.
/// </summary>
/// <remarks>Selection sets are compiled when a value of their type first comes up, never ahead: the types a document
/// could meet may be exponentially many, those its data do meet are not.</remarks>
internal class OperationPlan
{
    // What plans hold, measured by DocumentCacheTests: the plan itself, a selection set, and a field with its arguments' values.
    private const int BytesPerPlan = 560;
    private const int BytesPerSelectionSet = 110;
    private const int BytesPerField = 220;

    private protected readonly Lock Compiling = new();
    private Dictionary<(FieldNode Node, ObjectType Type), FieldPlan>? _singleFields;
    private SelectionSetPlan? _root;
    private bool? _isConstant;
    private bool _isKept;
    private long _bytes = BytesPerPlan;

    internal OperationPlan(CompiledOperation operation, VariableValues conditions)
    {
        Operation = operation;
        Conditions = conditions;
    }

    private protected CompiledOperation Operation { get; }

    private protected VariableValues Conditions { get; }

    internal Schema Schema => Operation.Schema;

    internal ObjectType RootType => Operation.RootType;

    internal SelectionSetNode RootSelectionSet => Operation.Definition.SelectionSet;

    /// <summary>How long the answer may be kept; found when it is first asked for.</summary>
    internal CachePolicy CachePolicy => field ??= CachePolicyCompiler.Compile(this);

    /// <summary>What the operation costs; found when it is first asked for.</summary>
    internal CostPlan? Cost { get; set; }

    internal SelectionSetPlan Root => _root ??= CollectRootFields(Operation.RootType, Operation.Definition.SelectionSet);

    /// <summary>The bytes of <c>data</c> of an operation that only introspects; they are the same each time.</summary>
    internal byte[]? ConstantData { get; private set; }

    /// <summary>Whether nothing in the operation depends on anything but the schema.</summary>
    internal bool IsConstant => _isConstant ??= Operation.Variables.Count == 0
        && Array.TrueForAll(Root.Fields, selected => selected.Field.Name.StartsWith("__", StringComparison.Ordinal));

    internal void KeepConstant(ReadOnlySpan<byte> data)
    {
        lock (Compiling)
        {
            ConstantData = data.ToArray();
            Charge(data.Length);
        }
    }

    /// <summary>The plan is kept for other requests, or not any more: what it holds is held by the document.</summary>
    internal void SetKept(bool isKept)
    {
        lock (Compiling)
        {
            _isKept = isKept;
            Operation.Document.Charge(isKept ? _bytes : -_bytes);
        }
    }

    internal FragmentDefinitionNode? FindFragment(FragmentSpreadNode spread) => Operation.Fragments.GetValueOrDefault(spread.Name.Value);

    internal bool MayBeAsync(FieldNode[] nodes) => Operation.MayBeAsync(nodes);

    private protected virtual SelectionSetPlan CollectRootFields(ObjectType rootType, SelectionSetNode selectionSet) => CollectFields(rootType, [selectionSet]);

    /// <summary><c>CollectSubfields</c> of §6.4.3: the selections of all fields merged under one response name.</summary>
    internal SelectionSetPlan CollectSubfields(ObjectType objectType, FieldNode[] fields) =>
        CollectFields(objectType, fields.Select(field => field.SelectionSet).OfType<SelectionSetNode>());

    /// <summary><c>CollectFields</c> of §6.3.2.</summary>
    private SelectionSetPlan CollectFields(ObjectType objectType, IEnumerable<SelectionSetNode> selectionSets)
    {
        lock (Compiling)
        {
            var collected = CollectedFields.Rent();
            foreach (var selectionSet in selectionSets)
            {
                CollectFields(objectType, selectionSet, collected);
            }

            var fields = new List<FieldPlan>(collected.Count);
            for (var i = 0; i < collected.Count; i++)
            {
                if (CompileField(objectType, collected.NodesAt(i)) is { } field)
                {
                    fields.Add(field);
                }
            }

            collected.Return();
            ChargeSelectionSet(fields.Count);
            return new SelectionSetPlan(objectType, [.. fields]);
        }
    }

    private void CollectFields(ObjectType objectType, SelectionSetNode selectionSet, CollectedFields collected)
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
                    collected.Add(field);
                    break;
                case FragmentSpreadNode spread:
                    if (collected.Visit(spread.Name.Value)
                        && Operation.Fragments.TryGetValue(spread.Name.Value, out var fragment)
                        && DoesFragmentTypeApply(objectType, fragment.TypeCondition))
                    {
                        CollectFields(objectType, fragment.SelectionSet, collected);
                    }

                    break;
                case InlineFragmentNode inline:
                    if (inline.TypeCondition is null || DoesFragmentTypeApply(objectType, inline.TypeCondition))
                    {
                        CollectFields(objectType, inline.SelectionSet, collected);
                    }

                    break;
            }
        }
    }

    /// <summary><c>DoesFragmentTypeApply</c> of §6.3.2.</summary>
    internal bool DoesFragmentTypeApply(ObjectType objectType, NamedTypeNode condition) =>
        Schema.TryGetType(condition.Name.Value, out var type) && Schema.IsSubType(type, objectType);

    /// <summary><c>@skip</c> and <c>@include</c> (§3.13.1, §3.13.2).</summary>
    internal bool ShouldInclude(ISelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value == "skip" && Condition(directive))
            {
                return false;
            }

            if (directive.Name.Value == "include" && !Condition(directive))
            {
                return false;
            }
        }

        return true;
    }

    private bool Condition(DirectiveNode directive)
    {
        foreach (var argument in directive.Arguments)
        {
            if (argument.Name.Value == "if")
            {
                return argument.Value switch
                {
                    BooleanValueNode literal => literal.Value,
                    VariableNode variable => Conditions.TryGet(variable.Name.Value, out var value) && value is true,
                    _ => false,
                };
            }
        }

        return false;
    }

    private protected void ChargeSelectionSet(int fields) => Charge(BytesPerSelectionSet + (BytesPerField * fields));

    private void Charge(int bytes)
    {
        _bytes += bytes;
        if (_isKept)
        {
            Operation.Document.Charge(bytes);
        }
    }

    private protected FieldPlan? CompileField(ObjectType objectType, FieldNode[] nodes)
    {
        // A field that merges with no other is the same wherever it is collected; without this, fragments that spread
        // each other twice would be compiled exponentially often. A leaf comes up again only through fragments.
        var mayComeAgain = nodes.Length == 1 && (nodes[0].SelectionSet is not null || Operation.Fragments.Count > 0);
        if (mayComeAgain && _singleFields is not null && _singleFields.TryGetValue((nodes[0], objectType), out var known))
        {
            return known;
        }

        var field = Schema.GetField(objectType, nodes[0].Name.Value);
        if (field is null)
        {
            return null;
        }

        var plan = new FieldPlan(this, objectType, field, nodes);
        if (mayComeAgain)
        {
            (_singleFields ??= []).Add((nodes[0], objectType), plan);
        }

        return plan;
    }
}
