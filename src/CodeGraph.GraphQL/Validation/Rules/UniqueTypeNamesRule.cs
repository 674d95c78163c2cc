using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// No two types have the same name.
/// Section 3.3, https://spec.graphql.org/September2025/#sec-Schema
/// </summary>
internal sealed class UniqueTypeNamesRule : ValidationRule
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override RuleHooks Hooks => RuleHooks.EnterTypeSystem;

    public override void Reset() => _known.Clear();

    public override void EnterTypeSystem(IDefinitionNode node, ValidationContext context)
    {
        if (node is not ITypeDefinitionNode { Name: var name })
        {
            return;
        }

        if (context.SchemaToExtend?.TryGetType(name.Value, out _) == true)
        {
            context.Report($"Type \"{name.Value}\" already exists in the schema. It cannot also be defined in this type definition.", name);
        }
        else if (!_known.TryAdd(name.Value, name))
        {
            context.Report($"There can be only one type named \"{name.Value}\".", _known[name.Value], name);
        }
    }
}
