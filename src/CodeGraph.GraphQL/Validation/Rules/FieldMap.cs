using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>A field as a selection set has it.</summary>
/// <param name="ParentType">The type it is selected on; null if unknown.</param>
/// <param name="Node">The field.</param>
/// <param name="Definition">What the parent type has of that name; null for introspection fields too.</param>
internal sealed record FieldDetails(NamedType? ParentType, FieldNode Node, OutputField? Definition)
{
    /// <summary>Whether nothing but the field's name and type can differ from another such field.</summary>
    public bool IsSimpleLeaf => Node.Arguments.IsEmpty && Node.SelectionSet is null && Stream is null;

    /// <summary>The field's <c>@stream</c>, if it has one.</summary>
    public DirectiveNode? Stream { get; } = IncrementalRules.Find(Node, StreamDirectiveType.DirectiveName);

    /// <summary>The type of the field without lists and non-null.</summary>
    public NamedType? NamedType => Definition?.Type.NamedType();
}

/// <summary>The fields of one response name.</summary>
/// <param name="ResponseName">The alias, or the name if there is none.</param>
/// <param name="Fields">The fields, in the order of the document.</param>
internal sealed record FieldGroup(string ResponseName, List<FieldDetails> Fields);

/// <summary>
/// The fields of a selection set with those of its inline fragments, grouped by response name, and the names of the
/// fragments spread there.
/// </summary>
internal sealed class FieldMap
{
    // So many equal leaves show every conflict there is; more of them would only repeat it, and take quadratic time.
    private const int MaxEqualLeaves = 16;

    private readonly Dictionary<string, FieldGroup> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _fragments = new(StringComparer.Ordinal);

    /// <summary>The groups, in the order of their first fields.</summary>
    public List<FieldGroup> Groups { get; } = [];

    /// <summary>The fragments spread, each once.</summary>
    public List<string> FragmentNames { get; } = [];

    /// <summary>The fragments the fields have been compared with, and whether as mutually exclusive.</summary>
    public Dictionary<string, bool> ComparedFragments { get; } = new(StringComparer.Ordinal);

    /// <summary>The groups shared with other maps, as far as they have been looked for.</summary>
    public Dictionary<FieldMap, List<(FieldGroup, FieldGroup)>> Overlaps { get; } = new(ReferenceEqualityComparer.Instance);

    public FieldGroup? Find(string responseName) => _byName.GetValueOrDefault(responseName);

    public void Add(FieldDetails field)
    {
        var name = field.Node.ResponseName;
        if (!_byName.TryGetValue(name, out var group))
        {
            group = new FieldGroup(name, []);
            _byName.Add(name, group);
            Groups.Add(group);
        }
        else if (field.IsSimpleLeaf && group.Fields.Count >= MaxEqualLeaves && CountEqualLeaves(group, field) >= MaxEqualLeaves)
        {
            return;
        }

        group.Fields.Add(field);
    }

    public void AddFragment(string name)
    {
        if (_fragments.Add(name))
        {
            FragmentNames.Add(name);
        }
    }

    private static int CountEqualLeaves(FieldGroup group, FieldDetails field)
        => group.Fields.TakeLast(MaxEqualLeaves).Count(other =>
            other.IsSimpleLeaf && ReferenceEquals(other.ParentType, field.ParentType) && other.Node.Name.Value == field.Node.Name.Value);
}
