using System.Collections.Immutable;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// No two fields of a type, its extensions included, have the same name.
/// Section 3.6, https://spec.graphql.org/September2025/#sec-Objects.Type-Validation
/// </summary>
internal sealed class UniqueFieldDefinitionNamesRule : ValidationRule
{
    private readonly Dictionary<(string Type, string Field), NameNode> _known = [];

    public override RuleHooks Hooks => RuleHooks.EnterTypeSystem;

    public override void Reset() => _known.Clear();

    public override void EnterTypeSystem(IDefinitionNode node, ValidationContext context)
    {
        var (typeName, fields) = node switch
        {
            ComplexTypeDefinitionNode type => (type.Name.Value, Names(type.Fields)),
            ComplexTypeExtensionNode type => (type.Name.Value, Names(type.Fields)),
            InputObjectTypeDefinitionNode type => (type.Name.Value, type.Fields.Select(field => field.Name)),
            InputObjectTypeExtensionNode type => (type.Name.Value, type.Fields.Select(field => field.Name)),
            _ => ("", []),
        };
        foreach (var name in fields)
        {
            if (HasField(context.SchemaToExtend, typeName, name.Value))
            {
                context.Report($"Field \"{typeName}.{name.Value}\" already exists in the schema. It cannot also be defined in this type extension.", name);
            }
            else if (!_known.TryAdd((typeName, name.Value), name))
            {
                context.Report($"Field \"{typeName}.{name.Value}\" can only be defined once.", _known[(typeName, name.Value)], name);
            }
        }
    }

    private static IEnumerable<NameNode> Names(ImmutableArray<FieldDefinitionNode> fields) => fields.Select(field => field.Name);

    private static bool HasField(Schema? schema, string typeName, string fieldName) =>
        schema is not null && schema.TryGetType(typeName, out var type) && type switch
        {
            ComplexOutputType complex => complex.Fields.ContainsField(fieldName),
            InputObjectType input => input.Fields.ContainsField(fieldName),
            _ => false,
        };
}
