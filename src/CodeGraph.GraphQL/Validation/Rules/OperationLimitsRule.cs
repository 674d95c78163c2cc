using System.Runtime.CompilerServices;
using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Operations keep to <see cref="ValidationOptions.MaxDepth"/>, <see cref="ValidationOptions.MaxFields"/> and
/// <see cref="ValidationOptions.MaxAliases"/>. Not of the specification: a server's own limits.
/// </summary>
internal sealed class OperationLimitsRule : ValidationRule
{
    private readonly Dictionary<string, (int Depth, long Fields)> _fragments = new(StringComparer.Ordinal);
    private int _aliases;

    public override RuleHooks Hooks => RuleHooks.EnterOperation | RuleHooks.EnterField;

    public override void Reset()
    {
        _fragments.Clear();
        _aliases = 0;
    }

    public override void EnterOperation(OperationDefinitionNode node, ValidationContext context)
    {
        var (maxDepth, maxFields) = (context.Options.MaxDepth, context.Options.MaxFields);
        if (maxDepth == 0 && maxFields == 0)
        {
            return;
        }

        var (depth, fields) = Measure(node.SelectionSet, context);
        if (maxDepth > 0 && depth > maxDepth)
        {
            context.Report(GraphQLError.At($"The operation is {depth} fields deep, the limit is {maxDepth}.", node).WithCode(GraphQLErrorCodes.OperationTooDeep));
        }

        if (maxFields > 0 && fields > maxFields)
        {
            context.Report(GraphQLError.At($"The operation has {fields} fields, the limit is {maxFields}.", node).WithCode(GraphQLErrorCodes.OperationTooLarge));
        }
    }

    public override void EnterField(FieldNode node, ValidationContext context)
    {
        if (node.Alias is not null && ++_aliases == context.Options.MaxAliases + 1 && context.Options.MaxAliases > 0)
        {
            context.Report(GraphQLError.At($"The document has more than {context.Options.MaxAliases} aliases.", node).WithCode(GraphQLErrorCodes.TooManyAliases));
        }
    }

    private (int Depth, long Fields) Measure(SelectionSetNode selectionSet, ValidationContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var (depth, fields) = (0, 0L);
        foreach (var selection in selectionSet.Selections)
        {
            var inner = selection switch
            {
                FieldNode { SelectionSet: { } set } => OneDeeper(Measure(set, context)),
                FieldNode => (1, 1),
                InlineFragmentNode fragment => Measure(fragment.SelectionSet, context),
                FragmentSpreadNode spread => MeasureFragment(spread.Name.Value, context),
                _ => (0, 0),
            };
            depth = Math.Max(depth, inner.Depth);

            // Fragments that spread each other twice double the number each time.
            fields = Math.Min(fields + inner.Fields, int.MaxValue);
        }

        return (depth, fields);
    }

    private static (int Depth, long Fields) OneDeeper((int Depth, long Fields) inner) => (inner.Depth + 1, inner.Fields + 1);

    private (int Depth, long Fields) MeasureFragment(string name, ValidationContext context)
    {
        if (_fragments.TryGetValue(name, out var known) || context.GetFragment(name) is not { } fragment)
        {
            return known;
        }

        // What a fragment in a cycle finds of itself; the cycle is an error anyway.
        _fragments[name] = (0, 0);
        return _fragments[name] = Measure(fragment.SelectionSet, context);
    }
}
