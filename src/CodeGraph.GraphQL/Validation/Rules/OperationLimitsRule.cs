using System.Runtime.CompilerServices;
using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Operations keep to <see cref="ValidationOptions.MaxDepth"/>, <see cref="ValidationOptions.MaxFields"/> and the other limits
/// of <see cref="ValidationOptions"/>. Not of the specification: a server's own limits.
/// </summary>
internal sealed class OperationLimitsRule : ValidationRule
{
    private readonly Dictionary<string, Size> _fragments = new(StringComparer.Ordinal);
    private int _aliases;
    private int _directives;

    public override RuleHooks Hooks => RuleHooks.EnterOperation | RuleHooks.EnterField | RuleHooks.EnterDirectives;

    /// <summary>What a selection set comes to with its fragments: levels, fields, and fields on its first level.</summary>
    private readonly record struct Size(int Depth, long Fields, long FirstLevel)
    {
        internal static Size OfLeaf { get; } = new(1, 1, 1);

        internal Size OneDeeper() => new(Depth + 1, Fields + 1, 1);

        // Fragments that spread each other twice double the numbers each time.
        internal Size And(Size other) => new(
            Math.Max(Depth, other.Depth), Math.Min(Fields + other.Fields, int.MaxValue), Math.Min(FirstLevel + other.FirstLevel, int.MaxValue));
    }

    public override void Reset()
    {
        _fragments.Clear();
        _aliases = 0;
        _directives = 0;
    }

    public override void EnterOperation(OperationDefinitionNode node, ValidationContext context)
    {
        var options = context.Options;
        if (options.MaxDepth == 0 && options.MaxFields == 0 && options.MaxRootFields == 0)
        {
            return;
        }

        var size = Measure(node.SelectionSet, context);
        if (options.MaxDepth > 0 && size.Depth > options.MaxDepth)
        {
            Refuse($"The operation is {size.Depth} fields deep, the limit is {options.MaxDepth} (MaxDepth).", GraphQLErrorCodes.OperationTooDeep);
        }

        if (options.MaxFields > 0 && size.Fields > options.MaxFields)
        {
            Refuse($"The operation has {size.Fields} fields, the limit is {options.MaxFields} (MaxFields). Split it into several.", GraphQLErrorCodes.OperationTooLarge);
        }

        if (options.MaxRootFields > 0 && size.FirstLevel > options.MaxRootFields)
        {
            Refuse($"The operation has {size.FirstLevel} fields at its root, the limit is {options.MaxRootFields} (MaxRootFields). Split it into several.", GraphQLErrorCodes.TooManyRootFields);
        }

        void Refuse(string message, string code) => context.Report(GraphQLError.At(message, node).WithCode(code));
    }

    public override void EnterField(FieldNode node, ValidationContext context)
    {
        var limit = context.Options.MaxAliases;
        if (node.Alias is not null && ++_aliases == limit + 1 && limit > 0)
        {
            context.Report(GraphQLError.At($"The document has more than {limit} aliases (MaxAliases).", node).WithCode(GraphQLErrorCodes.TooManyAliases));
        }
    }

    public override void EnterDirectives(IHasDirectives node, ValidationContext context)
    {
        var limit = context.Options.MaxDirectives;
        var before = _directives;
        _directives += node.Directives.Length;
        if (limit > 0 && before <= limit && _directives > limit)
        {
            context.Report(GraphQLError.At($"The document has more than {limit} directives (MaxDirectives).", node.Directives[0]).WithCode(GraphQLErrorCodes.TooManyDirectives));
        }
    }

    private Size Measure(SelectionSetNode selectionSet, ValidationContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var size = default(Size);
        foreach (var selection in selectionSet.Selections)
        {
            size = size.And(selection switch
            {
                FieldNode { SelectionSet: { } set } => Measure(set, context).OneDeeper(),
                FieldNode => Size.OfLeaf,
                InlineFragmentNode fragment => Measure(fragment.SelectionSet, context),
                FragmentSpreadNode spread => MeasureFragment(spread.Name.Value, context),
                _ => default,
            });
        }

        return size;
    }

    private Size MeasureFragment(string name, ValidationContext context)
    {
        if (_fragments.TryGetValue(name, out var known) || context.GetFragment(name) is not { } fragment)
        {
            return known;
        }

        // What a fragment in a cycle finds of itself; the cycle is an error anyway.
        _fragments[name] = default;
        return _fragments[name] = Measure(fragment.SelectionSet, context);
    }
}
