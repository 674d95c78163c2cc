using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// A schema has one root type for each kind of operation.
/// Section 3.3.1, https://spec.graphql.org/September2025/#sec-Root-Operation-Types
/// </summary>
internal sealed class UniqueOperationTypesRule : ValidationRule
{
    private readonly Dictionary<OperationType, OperationTypeDefinitionNode> _known = [];

    public override RuleHooks Hooks => RuleHooks.EnterTypeSystem;

    public override void Reset() => _known.Clear();

    public override void EnterTypeSystem(IDefinitionNode node, ValidationContext context)
    {
        var roots = node switch
        {
            SchemaDefinitionNode definition => definition.OperationTypes,
            SchemaExtensionNode extension => extension.OperationTypes,
            _ => [],
        };
        foreach (var root in roots)
        {
            var kind = root.Operation.ToString().ToLowerInvariant();
            if (context.SchemaToExtend?.GetRootType(root.Operation) is not null)
            {
                context.Report($"Type for {kind} already defined in the schema. It cannot be redefined.", root);
            }
            else if (!_known.TryAdd(root.Operation, root))
            {
                context.Report($"There can be only one {kind} type in schema.", _known[root.Operation], root);
            }
        }
    }
}
