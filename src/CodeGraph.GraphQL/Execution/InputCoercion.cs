using System.Text;
using System.Text.Json;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Execution;

/// <summary>Coerces one variable's JSON value; every place in it that is wrong becomes an error (graphql-js <c>coerceInputValue</c>).</summary>
internal sealed class InputCoercion(VariablePlan variable, List<GraphQLError> errors)
{
    private readonly List<object> _path = [];

    internal object? CoerceInputValue(JsonElement value, IInputType type)
    {
        if (type is NonNullType nonNull)
        {
            if (value.ValueKind == JsonValueKind.Null)
            {
                Report(value, $"Expected non-nullable type \"{type}\" not to be null.");
                return null;
            }

            type = (IInputType)nonNull.NullableType;
        }

        if (value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return type switch
        {
            ListType list => CoerceList(value, list),
            InputObjectType input => CoerceObject(value, input),
            _ => CoerceLeaf(value, (LeafType)type),
        };
    }

    private Array? CoerceList(JsonElement value, ListType type)
    {
        var itemType = (IInputType)type.ElementType;
        var before = errors.Count;
        object?[] items;
        if (value.ValueKind == JsonValueKind.Array)
        {
            items = new object?[value.GetArrayLength()];
            var i = 0;
            foreach (var item in value.EnumerateArray())
            {
                _path.Add(i);
                items[i++] = CoerceInputValue(item, itemType);
                _path.RemoveAt(_path.Count - 1);
            }
        }
        else
        {
            // A single value stands for the list of it (§3.11).
            items = [CoerceInputValue(value, itemType)];
        }

        return errors.Count == before ? InputLists.Create(type, items) : null;
    }

    private object? CoerceObject(JsonElement value, InputObjectType type)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Report(value, $"Expected type \"{type}\" to be an object.");
            return null;
        }

        var before = errors.Count;
        var values = new InputValuesBuilder(type.Fields.Count);
        foreach (var field in type.Fields.AsSpan())
        {
            if (value.TryGetProperty(field.Name, out var given))
            {
                _path.Add(field.Name);
                values.Add(field.Name, CoerceInputValue(given, field.Type));
                _path.RemoveAt(_path.Count - 1);
            }
            else if (field.DefaultValue is not null)
            {
                values.Add(field.Name, field.DefaultRuntimeValue);
            }
            else if (field.Type is NonNullType)
            {
                Report(value, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
            }
        }

        foreach (var given in value.EnumerateObject())
        {
            if (!type.Fields.ContainsField(given.Name))
            {
                Report(value, $"Field \"{given.Name}\" is not defined by type \"{type}\".{DidYouMean.Format(null, type.Fields.Select(field => field.Name), given.Name)}");
            }
        }

        if (type.IsOneOf)
        {
            CheckOneOf(value, type);
        }

        return errors.Count == before ? Create(value, type, values.Build()) : null;
    }

    private void CheckOneOf(JsonElement value, InputObjectType type)
    {
        var given = value.EnumerateObject().Where(field => type.Fields.ContainsField(field.Name)).ToList();
        if (given.Count != 1)
        {
            Report(value, $"Exactly one key must be specified for OneOf type \"{type}\".");
        }
        else if (given[0].Value.ValueKind == JsonValueKind.Null)
        {
            _path.Add(given[0].Name);
            Report(given[0].Value, $"Field \"{given[0].Name}\" must be non-null.");
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private object? Create(JsonElement value, InputObjectType type, InputValues values)
    {
        try
        {
            return type.CreateInstance(values);
        }
        catch (GraphQLException refusal)
        {
            Report(value, refusal.Message);
            return null;
        }
    }

    private object? CoerceLeaf(JsonElement value, LeafType type)
    {
        try
        {
            return type.ParseValue(value);
        }
        catch (LeafCoercionException problem)
        {
            Report(value, problem.Message);
            return null;
        }
    }

    private void Report(JsonElement invalid, string message)
    {
        var text = new StringBuilder($"Variable \"${variable.Name}\" got invalid value {JsonInspect.Inspect(invalid)}");
        if (_path.Count > 0)
        {
            text.Append($" at \"{variable.Name}");
            foreach (var segment in _path)
            {
                text.Append(segment is int index ? $"[{index}]" : $".{segment}");
            }

            text.Append('"');
        }

        errors.Add(GraphQLError.At($"{text}; {message}", variable.Node));
    }
}
