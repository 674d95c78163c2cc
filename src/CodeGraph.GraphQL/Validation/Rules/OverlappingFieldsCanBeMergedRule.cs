using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Selections that share a response name can be merged: the same field with the same arguments where both can apply, and
/// types of the same shape everywhere.
/// Section 5.3.2, https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
/// </summary>
internal sealed class OverlappingFieldsCanBeMergedRule : ValidationRule
{
    private readonly FieldConflictFinder _finder = new();

    public override RuleHooks Hooks => RuleHooks.EnterSelectionSet;

    public override void Reset() => _finder.Reset();

    public override void EnterSelectionSet(SelectionSetNode node, ValidationContext context)
    {
        if (HasNothingToMerge(node))
        {
            return;
        }

        foreach (var conflict in _finder.FindConflictsWithin(node, context))
        {
            context.Report(
                $"Fields \"{FieldConflictFinder.Abbreviate(conflict.ResponseName)}\" conflict because {conflict.Reason}. "
                    + "Use different aliases on the fields to fetch both if this was intentional.",
                [.. conflict.Fields1, .. conflict.Fields2]);
        }
    }

    /// <summary>Whether a set has only fields of different response names, as nearly all have.</summary>
    private static bool HasNothingToMerge(SelectionSetNode node)
    {
        const int maxPairwise = 24;
        var selections = node.Selections;
        if (selections.Length == 1)
        {
            return selections[0] is not InlineFragmentNode;
        }

        if (selections.Length > maxPairwise)
        {
            return false;
        }

        for (var i = 0; i < selections.Length; i++)
        {
            if (selections[i] is not FieldNode field)
            {
                return false;
            }

            for (var j = 0; j < i; j++)
            {
                if (string.Equals(field.ResponseName, ((FieldNode)selections[j]).ResponseName, StringComparison.Ordinal))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
