using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// A subscription selects exactly one root field, which is not an introspection field and is not conditional.
/// Section 5.2.4.1, https://spec.graphql.org/September2025/#sec-Single-Root-Field
/// </summary>
internal sealed class SingleFieldSubscriptionsRule : ValidationRule
{
    private readonly List<(string ResponseName, List<FieldNode> Fields)> _groups = [];
    private readonly List<ISyntaxNode> _conditions = [];
    private readonly HashSet<string> _visitedFragments = new(StringComparer.Ordinal);

    public override RuleHooks Hooks => RuleHooks.EnterOperation;

    public override void Reset()
    {
        _groups.Clear();
        _conditions.Clear();
        _visitedFragments.Clear();
    }

    public override void EnterOperation(OperationDefinitionNode node, ValidationContext context)
    {
        if (node.Operation != OperationType.Subscription || context.Schema.SubscriptionType is not { } type)
        {
            return;
        }

        Reset();
        CollectSubscriptionFields(type, node.SelectionSet, context);
        var subject = node.Name is null ? "Anonymous Subscription" : $"Subscription \"{node.Name.Value}\"";
        if (_conditions.Count > 0)
        {
            context.Report($"{subject} must not use `@skip` or `@include` directives in the top level selection.", [.. _conditions]);
            return;
        }

        if (_groups.Count > 1)
        {
            context.Report($"{subject} must select only one top level field.", [.. _groups.Skip(1).SelectMany(group => group.Fields)]);
        }

        foreach (var (_, fields) in _groups)
        {
            if (fields[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
            {
                context.Report($"{subject} must not select an introspection top level field.", [.. fields]);
            }
        }
    }

    private void CollectSubscriptionFields(ObjectType type, SelectionSetNode selectionSet, ValidationContext context)
    {
        context.SpendFragmentWork(selectionSet.Selections.Length);
        foreach (var selection in selectionSet.Selections)
        {
            foreach (var directive in selection.Directives)
            {
                if (directive.Name.Value is "skip" or "include")
                {
                    _conditions.Add(directive);
                }
            }

            switch (selection)
            {
                case FieldNode field:
                    Add(field);
                    break;
                case InlineFragmentNode fragment when Applies(fragment.TypeCondition, type, context):
                    CollectSubscriptionFields(type, fragment.SelectionSet, context);
                    break;
                case FragmentSpreadNode spread when _visitedFragments.Add(spread.Name.Value)
                    && context.GetFragment(spread.Name.Value) is { } fragment && Applies(fragment.TypeCondition, type, context):
                    CollectSubscriptionFields(type, fragment.SelectionSet, context);
                    break;
            }
        }
    }

    private void Add(FieldNode field)
    {
        var index = _groups.FindIndex(group => group.ResponseName == field.ResponseName);
        if (index < 0)
        {
            index = _groups.Count;
            _groups.Add((field.ResponseName, []));
        }

        _groups[index].Fields.Add(field);
    }

    private static bool Applies(NamedTypeNode? typeCondition, ObjectType type, ValidationContext context)
        => typeCondition is null || (context.Schema.TryGetType(typeCondition.Name.Value, out var condition) && context.Schema.IsSubType(condition, type));
}
