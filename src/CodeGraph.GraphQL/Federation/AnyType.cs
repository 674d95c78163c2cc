using System.Globalization;
using System.Text.Json;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Federation;

/// <summary>The scalar <c>_Any</c>: a representation of an entity, an object with <c>__typename</c>.</summary>
internal sealed class AnyType() : ScalarType<EntityRepresentation>("_Any", "A representation of an entity: `__typename` and the fields of one of its keys.")
{
    protected override EntityRepresentation CoerceLiteral(IValueNode literal) => Create(FromLiteral(literal), SyntaxPrinter.Print(literal));

    protected override EntityRepresentation CoerceValue(JsonElement value) => Create(FromJson(value), value.GetRawText());

    protected override void Write(EntityRepresentation value, ResponseWriter writer) =>
        throw new LeafCoercionException("_Any is for input only.");

    private static EntityRepresentation Create(object? value, string shown) =>
        value is IReadOnlyDictionary<string, object?> fields && fields.GetValueOrDefault("__typename") is string typeName
            ? new EntityRepresentation(typeName, fields)
            : throw new LeafCoercionException($"_Any must be an object with a string \"__typename\", found {shown}.");

    private static object? FromLiteral(IValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        EnumValueNode name => name.Value,
        BooleanValueNode flag => flag.Value,
        IntValueNode number => Number(number.Value),
        FloatValueNode number => Number(number.Value),
        ListValueNode list => list.Items.Select(FromLiteral).ToArray(),
        ObjectValueNode fields => fields.Fields.ToDictionary(field => field.Name.Value, field => FromLiteral(field.Value), StringComparer.Ordinal),
        _ => null,
    };

    private static object? FromJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        JsonValueKind.Number => Number(value.GetRawText()),
        JsonValueKind.Array => value.EnumerateArray().Select(FromJson).ToArray(),
        JsonValueKind.Object => Fields(value),
        _ => null,
    };

    // JSON may name a field twice; as everywhere, the last one counts.
    private static Dictionary<string, object?> Fields(JsonElement value)
    {
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
        {
            fields[property.Name] = FromJson(property.Value);
        }

        return fields;
    }

    private static object Number(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : double.Parse(text, CultureInfo.InvariantCulture);
}
