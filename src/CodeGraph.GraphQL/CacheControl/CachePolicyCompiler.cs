using System.Runtime.CompilerServices;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.CacheControl;

/// <summary>
/// Finds how long the answer to an operation may be kept, by Apollo Server's rules: the hint of a field goes before that of the
/// type it returns; without one, a field that returns a leaf has no say, unless it stands at the root, and every other has
/// the default. Of all fields that can be in the answer, the least age and the narrowest scope count.
/// </summary>
internal sealed class CachePolicyCompiler
{
    private readonly OperationPlan _plan;
    private readonly HashSet<(SelectionSetNode, ObjectType)> _visited = [];
    private int? _maxAge;
    private CacheControlScope _scope;
    private bool _hasDefault;

    private CachePolicyCompiler(OperationPlan plan) => _plan = plan;

    internal static CachePolicy Compile(OperationPlan plan)
    {
        var compiler = new CachePolicyCompiler(plan);
        try
        {
            compiler.Visit(plan.RootType, plan.RootSelectionSet, isRoot: true);
        }
        catch (InsufficientExecutionStackException)
        {
            compiler._maxAge = 0;
        }

        return new CachePolicy(compiler._maxAge, compiler._scope, compiler._hasDefault);
    }

    private void Visit(ObjectType type, SelectionSetNode selectionSet, bool isRoot)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!_visited.Add((selectionSet, type)))
        {
            return;
        }

        foreach (var selection in selectionSet.Selections)
        {
            if (!_plan.ShouldInclude(selection))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode node:
                    VisitField(type, node, isRoot);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || _plan.DoesFragmentTypeApply(type, inline.TypeCondition):
                    Visit(type, inline.SelectionSet, isRoot);
                    break;
                case FragmentSpreadNode spread when _plan.FindFragment(spread) is { } fragment && _plan.DoesFragmentTypeApply(type, fragment.TypeCondition):
                    Visit(type, fragment.SelectionSet, isRoot);
                    break;
            }
        }
    }

    private void VisitField(ObjectType type, FieldNode node, bool isRoot)
    {
        if (!type.Fields.TryGetField(node.Name.Value, out var field))
        {
            // Introspection: __typename never changes, the rest when the schema does.
            _hasDefault |= node.SelectionSet is not null;
            return;
        }

        var returnType = field.Type.NamedType();
        var onType = returnType is LeafType ? null : DirectiveArguments.Find(returnType.Directives, CacheControlDirective.DirectiveName);
        var onField = DirectiveArguments.Find(field.Directives, CacheControlDirective.DirectiveName);
        var maxAge = onField?.Integer("maxAge") ?? onType?.Integer("maxAge");
        var inherits = (onField ?? onType)?.Boolean("inheritMaxAge") == true || onType?.Boolean("inheritMaxAge") == true;
        if (maxAge is { } seconds)
        {
            _maxAge = Math.Min(_maxAge ?? int.MaxValue, seconds);
        }
        else if (isRoot || (returnType is not LeafType && !inherits))
        {
            _hasDefault = true;
        }

        if ((onField?.Argument("scope") ?? onType?.Argument("scope")) is EnumValueNode { Value: "PRIVATE" })
        {
            _scope = CacheControlScope.Private;
        }

        if (node.SelectionSet is { } below)
        {
            foreach (var possible in _plan.Schema.GetPossibleTypes(returnType))
            {
                Visit(possible, below, isRoot: false);
            }
        }
    }
}
