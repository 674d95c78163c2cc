using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Execution;

/// <summary>The fields of one selection set by response name, in order, while they are collected (§6.3.2).</summary>
/// <remarks>Kept per thread from one selection set to the next; collecting does not call itself for inner ones.</remarks>
internal sealed class CollectedFields
{
    private const int MaxKeptCapacity = 256;

    [ThreadStatic]
    private static CollectedFields? _kept;

    private readonly OrderedDictionary<string, Group> _groups = new(StringComparer.Ordinal);
    private readonly HashSet<string> _visitedFragments = new(StringComparer.Ordinal);

    internal int Count => _groups.Count;

    internal static CollectedFields Rent()
    {
        var fields = _kept ?? new CollectedFields();
        _kept = null;
        return fields;
    }

    internal void Return()
    {
        if (_groups.Count <= MaxKeptCapacity && _visitedFragments.Count <= MaxKeptCapacity)
        {
            _groups.Clear();
            _visitedFragments.Clear();
            _kept = this;
        }
    }

    /// <summary>Whether a fragment comes up for the first time.</summary>
    internal bool Visit(string fragmentName) => _visitedFragments.Add(fragmentName);

    internal void Add(FieldNode field)
    {
        var name = field.ResponseName;
        var index = _groups.IndexOf(name);
        if (index < 0)
        {
            _groups.Add(name, new Group(field, null));
            return;
        }

        var group = _groups.GetAt(index).Value;
        if (group.More is null)
        {
            _groups.SetAt(index, new Group(group.First, [field]));
        }
        else
        {
            group.More.Add(field);
        }
    }

    /// <summary>All fields of one response name.</summary>
    internal FieldNode[] NodesAt(int index)
    {
        var group = _groups.GetAt(index).Value;
        return group.More is null ? [group.First] : [group.First, .. group.More];
    }

    private readonly record struct Group(FieldNode First, List<FieldNode>? More);
}
