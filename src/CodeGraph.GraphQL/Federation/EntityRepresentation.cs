using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Federation;

/// <summary>How another subgraph refers to an entity: its type and the fields of one of its keys, with those that <c>@requires</c> asks for.</summary>
public sealed class EntityRepresentation
{
    private readonly IReadOnlyDictionary<string, object?> _fields;

    internal EntityRepresentation(string typeName, IReadOnlyDictionary<string, object?> fields)
    {
        TypeName = typeName;
        _fields = fields;
    }

    /// <summary>The entity's type: <c>__typename</c>.</summary>
    public string TypeName { get; }

    /// <summary>Whether the router sent the field, as null perhaps.</summary>
    /// <param name="field">The field's name.</param>
    public bool Has(string field) => _fields.ContainsKey(field);

    /// <summary>The value of a field as it came: a string, boolean, <see cref="long"/> or <see cref="double"/>, a list, a dictionary, or null.</summary>
    /// <param name="field">The field's name.</param>
    public object? this[string field] => _fields.GetValueOrDefault(field);

    /// <summary>The value of a field.</summary>
    /// <typeparam name="T">The CLR type to have it as: a string, a number, a boolean, a list of object, or <see cref="EntityRepresentation"/>
    /// for a field with fields.</typeparam>
    /// <param name="field">The field's name.</param>
    /// <returns>The value; the default of <typeparamref name="T"/> if it is null or was not sent.</returns>
    /// <exception cref="GraphQLException">The value is of another type; the router is told so.</exception>
    public T Get<T>(string field)
    {
        var value = _fields.GetValueOrDefault(field);
        if (value is IReadOnlyDictionary<string, object?> fields && typeof(T) == typeof(EntityRepresentation))
        {
            value = new EntityRepresentation(fields.GetValueOrDefault("__typename") as string ?? "", fields);
        }

        try
        {
            return InputValueConverter.To<T>(value, field);
        }
        catch (InvalidCastException)
        {
            throw new GraphQLException(new GraphQLError(
                $"The field \"{field}\" of the representation of a {TypeName} is a {value!.GetType().Name}; expected is a {typeof(T).Name}.").WithCode(GraphQLErrorCodes.BadUserInput));
        }
    }
}
