using System.Collections.Immutable;
using System.Text;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <content>Two fields: names, arguments, types, sub-selections, and what to say if they conflict.</content>
internal sealed partial class FieldConflictFinder
{
    private const int MaxDetailLength = 1000;
    private const int MaxNodes = 20;

    private readonly Dictionary<IValueNode, string> _canonicalValues = [];

    /// <summary>Cuts a text that a document has made too long for a message.</summary>
    public static string Abbreviate(string text) => text.Length > MaxDetailLength ? text[..MaxDetailLength] + "..." : text;

    private void Compare(List<FieldConflict> conflicts, bool parentsAreMutuallyExclusive, string responseName, FieldDetails field1, FieldDetails field2)
    {
        if (FindConflict(parentsAreMutuallyExclusive, responseName, field1, field2) is { } conflict)
        {
            conflicts.Add(conflict);
        }
    }

    private FieldConflict? FindConflict(bool parentsAreMutuallyExclusive, string responseName, FieldDetails field1, FieldDetails field2)
    {
        // Fields of different object types never meet. Interfaces and unions might, if not now, then in a later schema.
        var areMutuallyExclusive = parentsAreMutuallyExclusive
            || (!ReferenceEquals(field1.ParentType, field2.ParentType) && field1.ParentType is ObjectType && field2.ParentType is ObjectType);
        Spend(2);
        var (name1, name2) = (field1.Node.Name.Value, field2.Node.Name.Value);
        if (name1 == name2 && ReferenceEquals(field1.Definition?.Type, field2.Definition?.Type) && field1.IsSimpleLeaf && field2.IsSimpleLeaf)
        {
            return null;
        }

        if (!areMutuallyExclusive)
        {
            if (name1 != name2)
            {
                return Conflict($"\"{Abbreviate(name1)}\" and \"{Abbreviate(name2)}\" are different fields");
            }

            if (!HaveSameArguments(field1.Node.Arguments, field2.Node.Arguments))
            {
                return Conflict("they have differing arguments");
            }
        }

        if ((field1.Stream ?? field2.Stream) is not null && IncrementalRules.Apply(_context))
        {
            return Conflict(field1.Stream is not null && field2.Stream is not null && HaveSameArguments(field1.Stream.Arguments, field2.Stream.Arguments)
                ? "they have overlapping stream directives. See https://github.com/graphql/defer-stream-wg/discussions/100"
                : "they have overlapping stream directives");
        }

        if (field1.Definition?.Type is { } type1 && field2.Definition?.Type is { } type2 && DoTypesConflict(type1, type2))
        {
            return Conflict($"they return conflicting types \"{type1}\" and \"{type2}\"");
        }

        if (field1.Node.SelectionSet is null || field2.Node.SelectionSet is null)
        {
            return null;
        }

        var conflicts = CompareSubSelections(areMutuallyExclusive, field1, field2);
        return conflicts.Count == 0 ? null : SubfieldConflicts(conflicts, responseName, field1.Node, field2.Node);

        FieldConflict Conflict(string reason) => new(responseName, reason, [field1.Node], [field2.Node]);
    }

    private static FieldConflict SubfieldConflicts(List<FieldConflict> conflicts, string responseName, FieldNode node1, FieldNode node2)
    {
        var reason = new StringBuilder();
        foreach (var conflict in conflicts)
        {
            reason.Append(reason.Length == 0 ? "" : " and ").Append($"subfields \"{Abbreviate(conflict.ResponseName)}\" conflict because {conflict.Reason}");
            if (reason.Length > MaxDetailLength)
            {
                break;
            }
        }

        return new FieldConflict(
            responseName,
            Abbreviate(reason.ToString()),
            CollectNodes(node1, conflicts.Select(conflict => conflict.Fields1)),
            CollectNodes(node2, conflicts.Select(conflict => conflict.Fields2)));
    }

    /// <summary>The field, and of those below it as many as a message may name: the deepest, which are last.</summary>
    private static List<ISyntaxNode> CollectNodes(FieldNode node, IEnumerable<List<ISyntaxNode>> inner)
    {
        var nodes = new List<ISyntaxNode> { node };
        foreach (var fields in inner)
        {
            nodes.AddRange(fields.TakeLast(MaxNodes - nodes.Count));
            if (nodes.Count == MaxNodes)
            {
                break;
            }
        }

        return nodes;
    }

    private bool HaveSameArguments(ImmutableArray<ArgumentNode> arguments1, ImmutableArray<ArgumentNode> arguments2)
    {
        if (arguments1.Length != arguments2.Length)
        {
            return false;
        }

        foreach (var argument1 in arguments1)
        {
            Spend(arguments2.Length);
            var argument2 = arguments2.LastOrDefault(argument => argument.Name.Value == argument1.Name.Value);
            if (argument2 is null || !IsSameValue(argument1.Value, argument2.Value))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSameValue(IValueNode value1, IValueNode value2) => (value1, value2) switch
    {
        (VariableNode a, VariableNode b) => a.Name.Value == b.Name.Value,
        (IntValueNode a, IntValueNode b) => a.Value == b.Value,
        (StringValueNode a, StringValueNode b) => a.Value == b.Value && a.Block == b.Block,
        _ => value1.Kind == value2.Kind && CanonicalValue(value1) == CanonicalValue(value2),
    };

    /// <summary>A text equal for equal values: fields of objects may come in any order.</summary>
    private string CanonicalValue(IValueNode value)
    {
        if (!_canonicalValues.TryGetValue(value, out var text))
        {
            text = SyntaxPrinter.Print(Sorted(value));
            _canonicalValues.Add(value, text);
        }

        return text;
    }

    private static IValueNode Sorted(IValueNode value) => value switch
    {
        ListValueNode list => new ListValueNode([.. list.Items.Select(Sorted)]),
        ObjectValueNode node => new ObjectValueNode(
            [.. node.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal).Select(field => new ObjectFieldNode(field.Name, Sorted(field.Value)))]),
        _ => value,
    };

    /// <summary>
    /// Whether no value fits both types. Objects, interfaces and unions always pass: their fields are compared one by one.
    /// </summary>
    private bool DoTypesConflict(IType type1, IType type2)
    {
        while (!ReferenceEquals(type1, type2))
        {
            Spend(1);
            switch (type1, type2)
            {
                case (ListType list1, ListType list2):
                    (type1, type2) = (list1.ElementType, list2.ElementType);
                    break;
                case (NonNullType nonNull1, NonNullType nonNull2):
                    (type1, type2) = (nonNull1.NullableType, nonNull2.NullableType);
                    break;
                case (ListType or NonNullType, _) or (_, ListType or NonNullType):
                    return true;
                default:
                    return type1 is LeafType || type2 is LeafType;
            }
        }

        return false;
    }
}
