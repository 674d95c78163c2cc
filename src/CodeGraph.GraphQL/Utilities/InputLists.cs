using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Utilities;

/// <summary>Makes the typed arrays that resolvers get for input lists.</summary>
internal static class InputLists
{
    internal static Array Create(ListType type, object?[] items)
    {
        var elementType = type.ElementRuntimeType;
        if (elementType == typeof(string))
        {
            return Array.ConvertAll(items, item => (string?)item);
        }

        var array = Array.CreateInstance(elementType, items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            array.SetValue(items[i], i);
        }

        return array;
    }

    /// <summary>A variable of type <c>[Int!]</c> may stand where <c>[Int]</c> is wanted (§5.8.5); its array is then another one.</summary>
    internal static object? Adapt(object? value, IInputType type)
    {
        if (type.NullableType() is not ListType list || value is not Array array || list.RuntimeType.IsInstanceOfType(array))
        {
            return value;
        }

        var items = new object?[array.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Adapt(array.GetValue(i), (IInputType)list.ElementType);
        }

        return Create(list, items);
    }
}
