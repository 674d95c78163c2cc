using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Every fragment of a document is used by an operation, directly or through other fragments.
/// Section 5.5.1.4, https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used
/// </summary>
internal sealed class NoUnusedFragmentsRule : ValidationRule
{
    private readonly List<OperationDefinitionNode> _operations = [];
    private readonly List<FragmentDefinitionNode> _fragments = [];

    public override RuleHooks Hooks => RuleHooks.EnterOperation | RuleHooks.EnterFragmentDefinition | RuleHooks.LeaveDocument;

    public override void Reset()
    {
        _operations.Clear();
        _fragments.Clear();
    }

    public override void EnterOperation(OperationDefinitionNode node, ValidationContext context) => _operations.Add(node);

    public override void EnterFragmentDefinition(FragmentDefinitionNode node, ValidationContext context) => _fragments.Add(node);

    public override void LeaveDocument(DocumentNode node, ValidationContext context)
    {
        if (_fragments.Count == 0)
        {
            return;
        }

        var used = context.GetReachableFragments(_operations).Select(fragment => fragment.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in _fragments)
        {
            if (!used.Contains(fragment.Name.Value))
            {
                context.Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
            }
        }
    }
}
