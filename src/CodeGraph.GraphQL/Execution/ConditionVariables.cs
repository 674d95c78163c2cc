using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Execution;

/// <summary>Finds the variables that decide which fields an operation has.</summary>
internal static class ConditionVariables
{
    internal static IReadOnlyCollection<string> Of(OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        if (operation.VariableDefinitions.IsEmpty)
        {
            return [];
        }

        var names = new SortedSet<string>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        Collect(operation.SelectionSet, fragments, names, visited);
        return names;
    }

    private static void Collect(SelectionSetNode selectionSet, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, SortedSet<string> names, HashSet<string> visited)
    {
        foreach (var selection in selectionSet.Selections)
        {
            foreach (var directive in selection.Directives)
            {
                if (directive.Name.Value is "skip" or "include")
                {
                    names.UnionWith(directive.Arguments.Select(argument => argument.Value).OfType<VariableNode>().Select(variable => variable.Name.Value));
                }
            }

            switch (selection)
            {
                case FieldNode { SelectionSet: { } children }:
                    Collect(children, fragments, names, visited);
                    break;
                case InlineFragmentNode inline:
                    Collect(inline.SelectionSet, fragments, names, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value) && fragments.TryGetValue(spread.Name.Value, out var fragment):
                    Collect(fragment.SelectionSet, fragments, names, visited);
                    break;
            }
        }
    }
}
