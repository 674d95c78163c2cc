using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <content>
/// The short cut for what nearly all selection sets are: fields that repeat a response name, if any, are the same leaf again.
/// One pass over the fields finds that, where comparing pairs of fragments takes the square of their number.
/// </content>
internal sealed partial class FieldConflictFinder
{
    private const int MaxLeafWork = 1_000_000;
    private const int MaxKeptCapacity = 1024;

    private readonly HashSet<string> _spread = new(StringComparer.Ordinal);
    private readonly Stack<(NamedType? ParentType, SelectionSetNode SelectionSet)> _pending = new();
    private Dictionary<string, (FieldNode Node, IType? Type)> _first = new(StringComparer.Ordinal);
    private int _remainingLeafWork = MaxLeafWork;

    /// <summary>Whether no two different fields share a response name, fragments followed; false if that takes too long to tell.</summary>
    private bool RepeatsOnlyLeaves(NamedType? parentType, SelectionSetNode selectionSet)
    {
        _first.Clear();
        _spread.Clear();
        _pending.Clear();
        _pending.Push((parentType, selectionSet));
        while (_pending.TryPop(out var set))
        {
            _remainingLeafWork -= set.SelectionSet.Selections.Length;
            if (_remainingLeafWork < 0)
            {
                return false;
            }

            foreach (var selection in set.SelectionSet.Selections)
            {
                switch (selection)
                {
                    case FieldNode field when !IsNewOrSameLeaf(set.ParentType, field):
                        return false;
                    case InlineFragmentNode fragment:
                        var type = fragment.TypeCondition is null ? set.ParentType : _context.TypeFromAst(fragment.TypeCondition) as NamedType;
                        _pending.Push((type, fragment.SelectionSet));
                        break;
                    case FragmentSpreadNode spread when _spread.Add(spread.Name.Value) && _context.GetFragment(spread.Name.Value) is { } fragment:
                        _pending.Push((_context.TypeFromAst(fragment.TypeCondition) as NamedType, fragment.SelectionSet));
                        break;
                }
            }
        }

        return true;
    }

    private bool IsNewOrSameLeaf(NamedType? parentType, FieldNode field)
    {
        var type = DefinitionOf(parentType, field)?.Type;
        if (_first.TryAdd(field.ResponseName, (field, type)))
        {
            return true;
        }

        var (node, otherType) = _first[field.ResponseName];
        return field.SelectionSet is null && node.SelectionSet is null && field.Arguments.IsEmpty && node.Arguments.IsEmpty
            && ReferenceEquals(type, otherType) && field.Name.Value == node.Name.Value;
    }

    private static OutputField? DefinitionOf(NamedType? parentType, FieldNode field)
        => parentType is ComplexOutputType type && type.Fields.TryGetField(field.Name.Value, out var found) ? found : null;

    private void ResetLeaves()
    {
        if (_first.Count > MaxKeptCapacity)
        {
            _first = new(StringComparer.Ordinal);
        }

        _first.Clear();
        _spread.Clear();
        _pending.Clear();
        _remainingLeafWork = MaxLeafWork;
    }
}
