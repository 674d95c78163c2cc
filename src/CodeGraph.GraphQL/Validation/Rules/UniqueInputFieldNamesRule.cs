using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// No two fields of an input object literal have the same name.
/// Section 5.6.3, https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness
/// </summary>
internal sealed class UniqueInputFieldNamesRule : ValidationRule
{
    // One entry for each object the traversal is in; null for objects known to be without repetition.
    private readonly Stack<Dictionary<string, NameNode>?> _known = new();

    public override RuleHooks Hooks => RuleHooks.EnterObjectValue | RuleHooks.LeaveObjectValue | RuleHooks.EnterObjectField;

    public override void Reset() => _known.Clear();

    public override void EnterObjectValue(ObjectValueNode node, ValidationContext context)
        => _known.Push(DuplicateNames.MayHave(node.Fields.AsSpan(), field => field.Name.Value) ? new(StringComparer.Ordinal) : null);

    public override void LeaveObjectValue(ObjectValueNode node, ValidationContext context) => _known.Pop();

    public override void EnterObjectField(ObjectFieldNode node, ValidationContext context)
    {
        if (_known.Peek() is { } known && !known.TryAdd(node.Name.Value, node.Name))
        {
            context.Report($"There can be only one input field named \"{node.Name.Value}\".", known[node.Name.Value], node.Name);
        }
    }
}
