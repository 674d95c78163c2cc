using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation;

/// <content>How operations and fragments use fragments and variables; found out once for all rules.</content>
internal sealed partial class ValidationContext
{
    // What one document may cost here, in spreads followed and variable uses looked at: graphql-js's number. Without it,
    // many operations over the same many fragments would take the product of both.
    private const int MaxFragmentWork = 50_000;

    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionSetNode, List<FragmentSpreadNode>> _spreads = [];
    private readonly Dictionary<IExecutableDefinitionNode, List<VariableUsage>> _usages = [];
    private readonly Dictionary<string, VariableDefinitionNode> _variables = new(StringComparer.Ordinal);
    private readonly DocumentWalker? _usageWalker;
    private readonly Dictionary<string, ITypeDefinitionNode> _definedTypes = new(StringComparer.Ordinal);
    private Dictionary<string, DirectiveDefinitionNode>? _directives;
    private OperationDefinitionNode? _variablesOf;
    private (OperationDefinitionNode? Operation, IReadOnlyList<VariableUsage> Usages) _recursiveUsages;
    private int _remainingFragmentWork;

    public ValidationContext()
        : this(isMain: true)
    {
    }

    private ValidationContext(bool isMain) => _usageWalker = isMain ? new DocumentWalker(new ValidationContext(isMain: false), new RuleSet([])) : null;

    /// <summary>The number of operations in the document.</summary>
    public int OperationCount { get; private set; }

    /// <summary>The fragment of that name, or null; the last one if there are several.</summary>
    public FragmentDefinitionNode? GetFragment(string name) => _fragments.GetValueOrDefault(name);

    /// <summary>Takes from the document's budget.</summary>
    /// <exception cref="ValidationAbortedException">The budget is spent.</exception>
    public void SpendFragmentWork(int cost)
    {
        _remainingFragmentWork -= cost;
        if (_remainingFragmentWork < 0)
        {
            throw ValidationAbortedException.WorkLimit;
        }
    }

    /// <summary>The spreads in a selection set and in those nested in it, without following them.</summary>
    public List<FragmentSpreadNode> GetFragmentSpreads(SelectionSetNode node)
    {
        if (_spreads.TryGetValue(node, out var spreads))
        {
            return spreads;
        }

        spreads = [];
        if (_fragments.Count > 0)
        {
            CollectSpreads(node, spreads);
        }

        _spreads.Add(node, spreads);
        return spreads;
    }

    /// <summary>The fragments operations reach by any path, each once.</summary>
    public List<FragmentDefinitionNode> GetReachableFragments(IReadOnlyList<OperationDefinitionNode> operations)
    {
        var reachable = new List<FragmentDefinitionNode>();
        if (_fragments.Count == 0)
        {
            return reachable;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<string>();
        foreach (var operation in operations)
        {
            Enqueue(GetFragmentSpreads(operation.SelectionSet));
        }

        while (queue.TryDequeue(out var name))
        {
            if (GetFragment(name) is { } fragment)
            {
                reachable.Add(fragment);
                var spreads = GetFragmentSpreads(fragment.SelectionSet);
                SpendFragmentWork(spreads.Count + 1);
                Enqueue(spreads);
            }
        }

        return reachable;

        void Enqueue(List<FragmentSpreadNode> spreads)
        {
            foreach (var spread in spreads)
            {
                if (names.Add(spread.Name.Value))
                {
                    queue.Enqueue(spread.Name.Value);
                }
            }
        }
    }

    /// <summary>The definition of a variable of an operation, or null; the last one if there are several.</summary>
    public VariableDefinitionNode? GetVariableDefinition(OperationDefinitionNode operation, string name)
    {
        if (!ReferenceEquals(_variablesOf, operation))
        {
            _variables.Clear();
            foreach (var definition in operation.VariableDefinitions)
            {
                _variables[definition.Variable.Name.Value] = definition;
            }

            _variablesOf = operation;
        }

        return _variables.GetValueOrDefault(name);
    }

    /// <summary>The definition of a directive within the document itself: not executable, but the other rules go by it.</summary>
    public DirectiveDefinitionNode? GetDefinedDirective(string name) => _directives?.GetValueOrDefault(name);

    /// <summary>The types the document itself defines, by name; the last one if there are several.</summary>
    public IReadOnlyDictionary<string, ITypeDefinitionNode> DefinedTypes => _definedTypes;

    /// <summary>Keeps what the traversal saw of variables in a definition.</summary>
    public void SetUsages(IExecutableDefinitionNode definition, List<VariableUsage>? usages)
    {
        if (_usageWalker is not null)
        {
            _usages[definition] = usages ?? [];
        }
    }

    /// <summary>The uses of variables in an operation and in all fragments it reaches.</summary>
    public IReadOnlyList<VariableUsage> GetRecursiveVariableUsages(OperationDefinitionNode operation)
    {
        if (ReferenceEquals(_recursiveUsages.Operation, operation))
        {
            return _recursiveUsages.Usages;
        }

        var usages = _usages[operation];
        if (_fragments.Count > 0)
        {
            usages = [.. usages];
            foreach (var fragment in GetReachableFragments([operation]))
            {
                var fragmentUsages = GetVariableUsages(fragment);
                SpendFragmentWork(fragmentUsages.Count + 1);
                usages.AddRange(fragmentUsages);
            }
        }

        _recursiveUsages = (operation, usages);
        return usages;
    }

    private List<VariableUsage> GetVariableUsages(FragmentDefinitionNode fragment)
    {
        if (!_usages.TryGetValue(fragment, out var usages))
        {
            usages = _usageWalker!.CollectUsages(fragment, Schema);
            _usages.Add(fragment, usages);
        }

        return usages;
    }

    /// <summary>Inner selection sets come after outer ones and the last one first, as in graphql-js: errors are in this order.</summary>
    private static void CollectSpreads(SelectionSetNode node, List<FragmentSpreadNode> spreads)
    {
        var pending = new Stack<SelectionSetNode>();
        pending.Push(node);
        while (pending.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        spreads.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } inner }:
                        pending.Push(inner);
                        break;
                    case InlineFragmentNode fragment:
                        pending.Push(fragment.SelectionSet);
                        break;
                }
            }
        }
    }

    private void BeginDocument()
    {
        _fragments.Clear();
        _spreads.Clear();
        _usages.Clear();
        _variables.Clear();
        _directives = null;
        _definedTypes.Clear();
        _variablesOf = null;
        _recursiveUsages = default;
        _remainingFragmentWork = MaxFragmentWork;
        OperationCount = 0;
        if (Document is null)
        {
            return;
        }

        foreach (var definition in Document.Definitions)
        {
            switch (definition)
            {
                case FragmentDefinitionNode fragment:
                    _fragments[fragment.Name.Value] = fragment;
                    break;
                case OperationDefinitionNode:
                    OperationCount++;
                    break;
                case DirectiveDefinitionNode directive:
                    _directives ??= new Dictionary<string, DirectiveDefinitionNode>(StringComparer.Ordinal);
                    _directives[directive.Name.Value] = directive;
                    break;
                case ITypeDefinitionNode type:
                    _definedTypes[type.Name.Value] = type;
                    break;
            }
        }
    }
}
