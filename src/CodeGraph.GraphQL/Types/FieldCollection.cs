using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace CodeGraph.GraphQL.Types;

/// <summary>An element of the schema that is found by its name inside another.</summary>
public interface IFieldDefinition
{
    /// <summary>The name, unique in its collection.</summary>
    public string Name { get; }
}

/// <summary>The fields, arguments or values of an element of the schema: in order, and by name.</summary>
/// <typeparam name="T">What is collected.</typeparam>
public sealed class FieldCollection<T> : IReadOnlyList<T>
    where T : class, IFieldDefinition
{
    // Up to here comparing references and lengths beats hashing the name.
    private const int ScanLimit = 4;

    private readonly T[] _fields;
    private readonly Dictionary<string, T>? _byName;

    internal FieldCollection(IEnumerable<T> fields)
    {
        _fields = [.. fields];
        if (_fields.Length > ScanLimit)
        {
            _byName = new Dictionary<string, T>(_fields.Length, StringComparer.Ordinal);
            foreach (var field in _fields)
            {
                _byName.TryAdd(field.Name, field);
            }
        }
    }

    /// <summary>A collection without elements.</summary>
    internal static FieldCollection<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _fields.Length;

    /// <inheritdoc/>
    public T this[int index] => _fields[index];

    /// <summary>The element of that name.</summary>
    /// <param name="name">The name, exactly.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[string name] => TryGetField(name, out var field) ? field : throw new KeyNotFoundException($"There is no \"{name}\".");

    /// <summary>Whether there is an element of that name.</summary>
    /// <param name="name">The name, exactly.</param>
    public bool ContainsField(string name) => TryGetField(name, out _);

    /// <summary>Finds the element of that name.</summary>
    /// <param name="name">The name, exactly.</param>
    /// <param name="field">The element, if there is one.</param>
    public bool TryGetField(string name, [NotNullWhen(true)] out T? field)
    {
        if (_byName is not null)
        {
            return _byName.TryGetValue(name, out field);
        }

        foreach (var candidate in _fields)
        {
            if (string.Equals(candidate.Name, name, StringComparison.Ordinal))
            {
                field = candidate;
                return true;
            }
        }

        field = null;
        return false;
    }

    /// <summary>The elements as a span, for loops that must not allocate.</summary>
    public ReadOnlySpan<T> AsSpan() => _fields;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_fields).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _fields.GetEnumerator();
}
