using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution.Incremental;

/// <summary>Reads <c>@defer</c> and <c>@stream</c> from documents.</summary>
internal static class IncrementalDirectives
{
    /// <summary>Whether an operation uses a directive of incremental delivery that its schema has.</summary>
    internal static bool AreUsedIn(CompiledOperation operation)
    {
        var schema = operation.Schema;
        return (schema.TryGetDirective(DeferDirectiveType.DirectiveName, out var defer) && defer is DeferDirectiveType
                && Uses(operation).Any(directive => directive.Name.Value == DeferDirectiveType.DirectiveName))
            || (schema.TryGetDirective(StreamDirectiveType.DirectiveName, out var stream) && stream is StreamDirectiveType
                && Uses(operation).Any(directive => directive.Name.Value == StreamDirectiveType.DirectiveName));
    }

    /// <summary>The variables that switch these directives on and off. Without a value they leave them on.</summary>
    internal static IEnumerable<PlanCondition> ConditionsOf(CompiledOperation operation) =>
        Uses(operation).Select(directive => Argument(directive, "if")).OfType<VariableNode>().Select(variable => variable.Name.Value)
            .Distinct(StringComparer.Ordinal).Select(name => new PlanCondition(name, Default: true));

    /// <summary>The directive of a name on a selection, if it is there and not switched off.</summary>
    internal static DirectiveNode? Find(ISelectionNode selection, string name, VariableValues variables)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value == name)
            {
                return IsOn(directive, variables) ? directive : null;
            }
        }

        return null;
    }

    internal static IValueNode? Argument(DirectiveNode directive, string name)
    {
        foreach (var argument in directive.Arguments)
        {
            if (argument.Name.Value == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    internal static string? LabelOf(DirectiveNode directive) => (Argument(directive, "label") as StringValueNode)?.Value;

    private static bool IsOn(DirectiveNode directive, VariableValues variables) => Argument(directive, "if") switch
    {
        null => true,
        BooleanValueNode literal => literal.Value,
        VariableNode variable => new PlanCondition(variable.Name.Value, Default: true).IsTrue(variables),
        _ => false,
    };

    private static List<DirectiveNode> Uses(CompiledOperation operation)
    {
        var uses = new List<DirectiveNode>();
        Collect(operation.Definition.SelectionSet, operation.Fragments, uses, new HashSet<string>(StringComparer.Ordinal));
        return uses;
    }

    private static void Collect(SelectionSetNode selectionSet, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, List<DirectiveNode> uses, HashSet<string> visited)
    {
        foreach (var selection in selectionSet.Selections)
        {
            uses.AddRange(selection.Directives.Where(directive => directive.Name.Value is DeferDirectiveType.DirectiveName or StreamDirectiveType.DirectiveName));
            switch (selection)
            {
                case FieldNode { SelectionSet: { } children }:
                    Collect(children, fragments, uses, visited);
                    break;
                case InlineFragmentNode inline:
                    Collect(inline.SelectionSet, fragments, uses, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value) && fragments.TryGetValue(spread.Name.Value, out var fragment):
                    Collect(fragment.SelectionSet, fragments, uses, visited);
                    break;
            }
        }
    }
}
