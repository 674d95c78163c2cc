using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Utilities;

/// <summary>Collects coerced values by name.</summary>
internal struct InputValuesBuilder(int capacity)
{
    private readonly string[] _names = new string[capacity];
    private readonly object?[] _values = new object?[capacity];
    private int _count;

    internal void Add(string name, object? value)
    {
        _names[_count] = name;
        _values[_count++] = value;
    }

    internal readonly InputValues Build() => _count == _names.Length
        ? new InputValues(_names, _values)
        : new InputValues(_names[.._count], _values[.._count]);
}
