using System.Runtime.CompilerServices;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Compares all fields that may meet in one response object, within a selection set and through the fragments it spreads.
/// No pair of fragments, and no selection set with a fragment, is compared twice; and all comparisons of a document draw on
/// one budget, so that a hostile document is refused rather than followed. The steps are graphql-js's, for the sake of
/// the same errors in the same order.
/// </summary>
internal sealed partial class FieldConflictFinder
{
    private const int MaxComplexity = 500_000;

    private readonly Dictionary<(NamedType? ParentType, SelectionSetNode SelectionSet), FieldMap> _fieldMaps = [];
    private readonly Dictionary<(string, string), bool> _comparedFragments = [];
    private ValidationContext _context = null!;
    private int _remainingComplexity = MaxComplexity;

    public void Reset()
    {
        _fieldMaps.Clear();
        _comparedFragments.Clear();
        _canonicalValues.Clear();
        _context = null!;
        _remainingComplexity = MaxComplexity;
        ResetLeaves();
    }

    /// <summary>All conflicts within a selection set, inline fragments and fragments included.</summary>
    public List<FieldConflict> FindConflictsWithin(SelectionSetNode selectionSet, ValidationContext context)
    {
        _context = context;
        if (RepeatsOnlyLeaves(context.TypeInfo.ParentType, selectionSet))
        {
            return [];
        }

        var conflicts = new List<FieldConflict>();
        var map = GetFieldMap(context.TypeInfo.ParentType, selectionSet);
        foreach (var group in map.Groups)
        {
            for (var i = 0; i < group.Fields.Count; i++)
            {
                for (var j = i + 1; j < group.Fields.Count; j++)
                {
                    Compare(conflicts, false, group.ResponseName, group.Fields[i], group.Fields[j]);
                }
            }
        }

        if (map.Groups.Count == 0 && map.FragmentNames.Count < 2)
        {
            return conflicts;
        }

        for (var i = 0; i < map.FragmentNames.Count; i++)
        {
            CompareWithFragment(conflicts, false, map, map.FragmentNames[i]);
            for (var j = i + 1; j < map.FragmentNames.Count; j++)
            {
                CompareFragments(conflicts, false, map.FragmentNames[i], map.FragmentNames[j]);
            }
        }

        return conflicts;
    }

    /// <summary>Compares the fields of a set with those of a fragment, and of all fragments that one spreads.</summary>
    private void CompareWithFragment(List<FieldConflict> conflicts, bool areMutuallyExclusive, FieldMap map, string fragmentName)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Spend(1);

        // A comparison as mutually exclusive asks for less, and does not stand for one that is not.
        if (map.Groups.Count == 0 || (map.ComparedFragments.TryGetValue(fragmentName, out var exclusive) && (!exclusive || areMutuallyExclusive)))
        {
            return;
        }

        map.ComparedFragments[fragmentName] = areMutuallyExclusive;
        if (GetFragmentFieldMap(fragmentName) is not { } fragmentMap || ReferenceEquals(map, fragmentMap))
        {
            return;
        }

        CompareBetween(conflicts, areMutuallyExclusive, map, fragmentMap);
        foreach (var name in fragmentMap.FragmentNames)
        {
            CompareWithFragment(conflicts, areMutuallyExclusive, map, name);
        }
    }

    /// <summary>Compares the fields of two fragments, and of all fragments either of them spreads.</summary>
    private void CompareFragments(List<FieldConflict> conflicts, bool areMutuallyExclusive, string name1, string name2)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Spend(2);
        if (name1 == name2)
        {
            return;
        }

        var pair = string.CompareOrdinal(name1, name2) < 0 ? (name1, name2) : (name2, name1);
        if (_comparedFragments.TryGetValue(pair, out var exclusive) && (!exclusive || areMutuallyExclusive))
        {
            return;
        }

        _comparedFragments[pair] = areMutuallyExclusive;
        if (GetFragmentFieldMap(name1) is not { } map1 || GetFragmentFieldMap(name2) is not { } map2)
        {
            return;
        }

        CompareBetween(conflicts, areMutuallyExclusive, map1, map2);
        foreach (var inner2 in map2.FragmentNames)
        {
            CompareFragments(conflicts, areMutuallyExclusive, name1, inner2);
        }

        foreach (var inner1 in map1.FragmentNames)
        {
            CompareFragments(conflicts, areMutuallyExclusive, inner1, name2);
        }
    }

    /// <summary>Compares what two fields of one response name select.</summary>
    private List<FieldConflict> CompareSubSelections(bool areMutuallyExclusive, FieldDetails field1, FieldDetails field2)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var conflicts = new List<FieldConflict>();
        var map1 = GetFieldMap(field1.NamedType, field1.Node.SelectionSet!);
        var map2 = GetFieldMap(field2.NamedType, field2.Node.SelectionSet!);
        CompareBetween(conflicts, areMutuallyExclusive, map1, map2);
        foreach (var name2 in map2.FragmentNames)
        {
            CompareWithFragment(conflicts, areMutuallyExclusive, map1, name2);
        }

        foreach (var name1 in map1.FragmentNames)
        {
            CompareWithFragment(conflicts, areMutuallyExclusive, map2, name1);
        }

        foreach (var name1 in map1.FragmentNames)
        {
            foreach (var name2 in map2.FragmentNames)
            {
                CompareFragments(conflicts, areMutuallyExclusive, name1, name2);
            }
        }

        return conflicts;
    }

    private void CompareBetween(List<FieldConflict> conflicts, bool areMutuallyExclusive, FieldMap map1, FieldMap map2)
    {
        if (!map1.Overlaps.TryGetValue(map2, out var overlaps))
        {
            overlaps = [];
            foreach (var group in map1.Groups)
            {
                Spend(1);
                if (map2.Find(group.ResponseName) is { } other)
                {
                    overlaps.Add((group, other));
                }
            }

            map1.Overlaps.Add(map2, overlaps);
        }

        foreach (var (group1, group2) in overlaps)
        {
            foreach (var field1 in group1.Fields)
            {
                foreach (var field2 in group2.Fields)
                {
                    Compare(conflicts, areMutuallyExclusive, group1.ResponseName, field1, field2);
                }
            }
        }
    }

    private FieldMap? GetFragmentFieldMap(string name)
        => _context.GetFragment(name) is { } fragment
            ? GetFieldMap(_context.TypeFromAst(fragment.TypeCondition) as NamedType, fragment.SelectionSet)
            : null;

    private FieldMap GetFieldMap(NamedType? parentType, SelectionSetNode selectionSet)
    {
        if (!_fieldMaps.TryGetValue((parentType, selectionSet), out var map))
        {
            map = new FieldMap();
            CollectFields(map, parentType, selectionSet);
            _fieldMaps.Add((parentType, selectionSet), map);
        }

        return map;
    }

    private void CollectFields(FieldMap map, NamedType? parentType, SelectionSetNode selectionSet)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    map.Add(new FieldDetails(parentType, field, DefinitionOf(parentType, field)));
                    break;
                case FragmentSpreadNode spread:
                    map.AddFragment(spread.Name.Value);
                    break;
                case InlineFragmentNode { TypeCondition: null } fragment:
                    CollectFields(map, parentType, fragment.SelectionSet);
                    break;
                case InlineFragmentNode fragment:
                    CollectFields(map, _context.TypeFromAst(fragment.TypeCondition!) as NamedType, fragment.SelectionSet);
                    break;
            }
        }
    }

    private void Spend(int cost)
    {
        _remainingComplexity -= cost;
        if (_remainingComplexity < 0)
        {
            throw ValidationAbortedException.WorkLimit;
        }
    }
}
