using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// No two values of an enum, its extensions included, have the same name.
/// Section 3.9.1, https://spec.graphql.org/September2025/#sec-Enums.Type-Validation
/// </summary>
internal sealed class UniqueEnumValueNamesRule : ValidationRule
{
    private readonly Dictionary<(string Type, string Value), NameNode> _known = [];

    public override RuleHooks Hooks => RuleHooks.EnterTypeSystem;

    public override void Reset() => _known.Clear();

    public override void EnterTypeSystem(IDefinitionNode node, ValidationContext context)
    {
        var (typeName, values) = node switch
        {
            EnumTypeDefinitionNode definition => (definition.Name.Value, definition.Values),
            EnumTypeExtensionNode extension => (extension.Name.Value, extension.Values),
            _ => ("", []),
        };
        foreach (var value in values)
        {
            var name = value.Name;
            if (context.SchemaToExtend?.TryGetType<EnumType>(typeName, out var existing) == true && existing.Values.ContainsField(name.Value))
            {
                context.Report($"Enum value \"{typeName}.{name.Value}\" already exists in the schema. It cannot also be defined in this type extension.", name);
            }
            else if (!_known.TryAdd((typeName, name.Value), name))
            {
                context.Report($"Enum value \"{typeName}.{name.Value}\" can only be defined once.", _known[(typeName, name.Value)], name);
            }
        }
    }
}
