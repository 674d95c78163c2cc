using System.Collections;
using System.Globalization;
using System.Text.Json;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Utilities;

/// <summary>Makes the literal that stands for a CLR value; the reverse of <see cref="ValueFromAst"/>.</summary>
public static class AstFromValue
{
    /// <summary>Makes the literal of an input type for a value.</summary>
    /// <param name="value">A value as resolvers have it; for input objects an <see cref="InputValues"/> or a dictionary.
    /// An <see cref="IValueNode"/> stays as it is.</param>
    /// <param name="type">The type the literal is for.</param>
    /// <exception cref="LeafCoercionException">The value is not of this type.</exception>
    public static IValueNode Convert(object? value, IInputType type)
    {
        switch (type)
        {
            case var _ when value is IValueNode literal:
                return literal;
            case NonNullType when value is null:
                throw new LeafCoercionException($"Expected non-nullable type \"{type}\" not to be null.");
            case NonNullType nonNull:
                return Convert(value, (IInputType)nonNull.NullableType);
            case var _ when value is null:
                return new NullValueNode();
            case ListType list when value is IEnumerable items and not string and not IReadOnlyDictionary<string, object?>:
                return new ListValueNode([.. items.Cast<object?>().Select(item => Convert(item, (IInputType)list.ElementType))]);
            case ListType list:
                return Convert(value, (IInputType)list.ElementType);
            case InputObjectType input:
                return ConvertObject(value, input);
            case EnumType enumType:
                return new EnumValueNode(enumType.Find(value).Name);
            case ScalarType scalar:
                return ConvertScalar(value, scalar);
            default:
                throw new LeafCoercionException($"{type} is no input type.");
        }
    }

    /// <summary>Makes a literal for a value of which no type is known, e.g. an argument of a directive applied in code.</summary>
    internal static IValueNode Untyped(object? value) => value switch
    {
        null => new NullValueNode(),
        IValueNode literal => literal,
        string text => new StringValueNode(text),
        bool flag => new BooleanValueNode(flag),
        int or long or short or byte => new IntValueNode(System.Convert.ToString(value, CultureInfo.InvariantCulture)!),
        float or double or decimal => Number(System.Convert.ToString(value, CultureInfo.InvariantCulture)!),
        Enum member => new EnumValueNode(Types.Building.DefaultNames.OfEnumMember(member.ToString())),
        IReadOnlyDictionary<string, object?> fields => new ObjectValueNode([.. fields.Select(field => new ObjectFieldNode(new NameNode(field.Key), Untyped(field.Value)))]),
        IEnumerable items => new ListValueNode([.. items.Cast<object?>().Select(Untyped)]),
        _ => new StringValueNode(value.ToString() ?? ""),
    };

    private static ObjectValueNode ConvertObject(object value, InputObjectType type)
    {
        Func<string, (bool, object?)> find = value switch
        {
            InputValues values => name => (values.Has(name), values[name]),
            IReadOnlyDictionary<string, object?> entries => name => (entries.TryGetValue(name, out var entry), entry),
            _ => throw new LeafCoercionException($"Expected a dictionary or a literal for type \"{type}\", not {value.GetType().Name}."),
        };
        var fields = new List<ObjectFieldNode>();
        foreach (var field in type.Fields)
        {
            if (find(field.Name) is (true, var fieldValue))
            {
                fields.Add(new ObjectFieldNode(new NameNode(field.Name), Convert(fieldValue, field.Type)));
            }
        }

        return new ObjectValueNode([.. fields]);
    }

    private static IValueNode ConvertScalar(object value, ScalarType type)
    {
        using var writer = new ResponseWriter();
        type.WriteValue(value, writer);
        using var json = JsonDocument.Parse(writer.WrittenMemory);
        var element = json.RootElement;

        // An ID that is a number is written as one, as graphql-js does.
        return type is IdType && element.GetString() is { } id && IsInteger(id) ? new IntValueNode(id) : FromJson(element);
    }

    private static IValueNode FromJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => new StringValueNode(json.GetString()!),
        JsonValueKind.Number => Number(json.GetRawText()),
        JsonValueKind.True or JsonValueKind.False => new BooleanValueNode(json.ValueKind == JsonValueKind.True),
        JsonValueKind.Array => new ListValueNode([.. json.EnumerateArray().Select(FromJson)]),
        JsonValueKind.Object => new ObjectValueNode([.. json.EnumerateObject().Select(field => new ObjectFieldNode(new NameNode(field.Name), FromJson(field.Value)))]),
        _ => new NullValueNode(),
    };

    private static IValueNode Number(string text) => IsInteger(text) ? new IntValueNode(text) : new FloatValueNode(text);

    private static bool IsInteger(string text)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        return digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9') && (digits[0] != '0' || digits.Length == 1);
    }
}
