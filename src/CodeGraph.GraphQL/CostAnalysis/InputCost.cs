using System.Text.Json;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.CostAnalysis;

/// <summary>
/// What the contents of an argument add to its field's cost: the weights of all input fields that are given, so that a filter
/// costs what it has conditions (IBM's specification, "Input Field Weights").
/// </summary>
internal static class InputCost
{
    /// <summary>The contents of a literal; variables in it are put into <paramref name="open"/>, for later.</summary>
    internal static double OfLiteral(IValueNode value, IType type, List<(string Variable, IType Type)>? open)
    {
        switch (value)
        {
            case VariableNode variable:
                open?.Add((variable.Name.Value, type));
                return 0;
            case ListValueNode list:
                var itemType = ItemTypeOf(type);
                return list.Items.Sum(item => OfLiteral(item, itemType, open));
            case ObjectValueNode given when type.NamedType() is InputObjectType input:
                var sum = 0.0;
                foreach (var field in given.Fields)
                {
                    if (input.Fields.TryGetField(field.Name.Value, out var definition))
                    {
                        sum += SchemaCosts.WeightOf(definition) + OfLiteral(field.Value, definition.Type, open);
                    }
                }

                return sum;
            default:
                return 0;
        }
    }

    /// <summary>The contents of a variable's value.</summary>
    internal static double OfJson(JsonElement value, IType type)
    {
        var sum = 0.0;
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                var itemType = ItemTypeOf(type);
                foreach (var item in value.EnumerateArray())
                {
                    sum += OfJson(item, itemType);
                }

                break;
            case JsonValueKind.Object when type.NamedType() is InputObjectType input:
                foreach (var field in value.EnumerateObject())
                {
                    if (input.Fields.TryGetField(field.Name, out var definition))
                    {
                        sum += SchemaCosts.WeightOf(definition) + OfJson(field.Value, definition.Type);
                    }
                }

                break;
        }

        return sum;
    }

    /// <summary>The contents of a variable's value, or of its default.</summary>
    internal static double OfVariable(string name, IType type, CostVariables variables) => variables.Find(name) switch
    {
        ({ } json, _) => OfJson(json, type),
        (_, { } literal) => OfLiteral(literal, type, null),
        _ => 0,
    };

    private static IType ItemTypeOf(IType type) => type.NullableType() is ListType list ? list.ElementType : type;
}
