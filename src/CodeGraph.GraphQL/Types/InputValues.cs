namespace CodeGraph.GraphQL.Types;

/// <summary>The coerced fields of an input object, or the coerced arguments of a field: those given and those with a default.</summary>
public sealed class InputValues
{
    private readonly string[] _names;
    private readonly object?[] _values;

    internal InputValues(string[] names, object?[] values)
    {
        _names = names;
        _values = values;
    }

    /// <summary>Without any value.</summary>
    public static InputValues Empty { get; } = new([], []);

    /// <summary>The names of the values that are there, in the order of the type's declaration.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Whether a value, null included, was given or came from a default.</summary>
    /// <param name="name">The name of the field or argument.</param>
    public bool Has(string name) => IndexOf(name) >= 0;

    /// <summary>The value of that name.</summary>
    /// <typeparam name="T">The type to have it as: the input type's <see cref="IInputType.RuntimeType"/>, something it
    /// converts to, or for lists any interface an array implements.</typeparam>
    /// <param name="name">The name of the field or argument.</param>
    /// <returns>The value; the default of <typeparamref name="T"/> if there is none or it is null.</returns>
    /// <exception cref="InvalidCastException">The value is not a <typeparamref name="T"/>; a mistake of the program.</exception>
    public T Get<T>(string name)
    {
        var index = IndexOf(name);
        return index < 0 ? default! : InputValueConverter.To<T>(_values[index], name);
    }

    /// <summary>The value of that name as it is, null also if there is none.</summary>
    /// <param name="name">The name of the field or argument.</param>
    public object? this[string name]
    {
        get
        {
            var index = IndexOf(name);
            return index < 0 ? null : _values[index];
        }
    }

    private int IndexOf(string name)
    {
        // Names are few, and callers' literals are usually the same string object as the schema's.
        for (var i = 0; i < _names.Length; i++)
        {
            if (string.Equals(_names[i], name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
