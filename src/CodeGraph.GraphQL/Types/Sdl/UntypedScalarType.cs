using System.Globalization;
using System.Text.Json;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Types.Sdl;

/// <summary>A scalar of which only the name is known: takes and gives any plain value, as graphql-js's custom scalars do.</summary>
internal sealed class UntypedScalarType : ScalarType<object>
{
    internal UntypedScalarType(string name, string? description, string? specifiedBy, IReadOnlyList<DirectiveNode> directives)
        : base(name, description, specifiedBy) => Directives = directives;

    protected override object CoerceLiteral(IValueNode literal) => FromLiteral(literal)!;

    protected override object CoerceValue(JsonElement value) => FromJson(value)!;

    protected override void Write(object value, ResponseWriter writer) => ErrorWriter.WriteValue(writer, value);

    private static object? FromLiteral(IValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        EnumValueNode name => name.Value,
        BooleanValueNode flag => flag.Value,
        IntValueNode number => int.TryParse(number.Value, CultureInfo.InvariantCulture, out var small) ? small : double.Parse(number.Value, CultureInfo.InvariantCulture),
        FloatValueNode number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        ListValueNode list => list.Items.Select(FromLiteral).ToArray(),
        ObjectValueNode fields => fields.Fields.ToDictionary(field => field.Name.Value, field => FromLiteral(field.Value), StringComparer.Ordinal),
        _ => null,
    };

    private static object? FromJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        JsonValueKind.Number => value.TryGetInt32(out var small) ? small : value.GetDouble(),
        JsonValueKind.Array => value.EnumerateArray().Select(FromJson).ToArray(),
        JsonValueKind.Object => value.EnumerateObject().ToDictionary(field => field.Name, field => FromJson(field.Value), StringComparer.Ordinal),
        _ => null,
    };
}
