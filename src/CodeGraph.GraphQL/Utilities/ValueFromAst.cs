using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Utilities;

/// <summary>Input coercion of literals, with variables in their places (specification §3.4–§3.12 "Input Coercion", §6.4.1).</summary>
public static class ValueFromAst
{
    /// <summary>Coerces a literal without variables.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="type">The type it must be of.</param>
    /// <returns>The value as resolvers get it.</returns>
    /// <exception cref="LeafCoercionException">The literal is not of this type; the message says where and why.</exception>
    public static object? Coerce(IValueNode literal, IInputType type) => Coerce(literal, type, VariableValues.None);

    internal static object? Coerce(IValueNode literal, IInputType type, VariableValues variables)
    {
        switch (type)
        {
            case NonNullType nonNull:
                var value = Coerce(literal, (IInputType)nonNull.NullableType, variables);
                return value ?? throw new LeafCoercionException($"Expected non-nullable type \"{type}\" not to be null.");
            case var _ when literal is NullValueNode:
                return null;
            case var _ when literal is VariableNode variable:
                return variables.TryGet(variable.Name.Value, out var given) ? InputLists.Adapt(given, type) : null;
            case ListType list:
                return CoerceList(literal, list, variables);
            case InputObjectType input:
                return CoerceObject(literal, input, variables);
            default:
                return ((LeafType)type).ParseLiteral(literal);
        }
    }

    private static Array CoerceList(IValueNode literal, ListType type, VariableValues variables)
    {
        var itemType = (IInputType)type.ElementType;
        if (literal is not ListValueNode list)
        {
            // A single value stands for the list of it (§3.11).
            return InputLists.Create(type, [Coerce(literal, itemType, variables)]);
        }

        var items = new object?[list.Items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Coerce(list.Items[i], itemType, variables);
        }

        return InputLists.Create(type, items);
    }

    private static object CoerceObject(IValueNode literal, InputObjectType type, VariableValues variables)
    {
        if (literal is not ObjectValueNode node)
        {
            throw new LeafCoercionException($"Expected value of type \"{type}\" to be an object, found {SyntaxPrinter.Print(literal)}.");
        }

        foreach (var given in node.Fields)
        {
            if (!type.Fields.ContainsField(given.Name.Value))
            {
                throw new LeafCoercionException($"Field \"{given.Name.Value}\" is not defined by type \"{type}\".");
            }
        }

        var values = new InputValuesBuilder(type.Fields.Count);
        foreach (var field in type.Fields)
        {
            var given = Find(node, field.Name);
            if (given is null || (given.Value is VariableNode variable && !variables.TryGet(variable.Name.Value, out _)))
            {
                if (field.DefaultValue is not null)
                {
                    values.Add(field.Name, field.DefaultRuntimeValue);
                }
                else if (field.Type is NonNullType)
                {
                    throw new LeafCoercionException($"Field \"{type}.{field.Name}\" of required type \"{field.Type}\" was not provided.");
                }
            }
            else
            {
                values.Add(field.Name, Coerce(given.Value, field.Type, variables));
            }
        }

        var coerced = values.Build();
        if (type.IsOneOf)
        {
            OneOf.Check(coerced, type);
        }

        return type.CreateInstance(coerced);
    }

    private static ObjectFieldNode? Find(ObjectValueNode node, string name)
    {
        foreach (var field in node.Fields)
        {
            if (string.Equals(field.Name.Value, name, StringComparison.Ordinal))
            {
                return field;
            }
        }

        return null;
    }
}
