using System.Collections.Concurrent;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution;

/// <summary>Finds the object type of a value of an interface or union (specification §6.4.3 <c>ResolveAbstractType</c>).</summary>
internal sealed class RuntimeTypeTable
{
    private readonly HashSet<ObjectType> _possible = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, ObjectType> _byName = new(StringComparer.Ordinal);
    private readonly ObjectType[] _checked;
    private readonly ConcurrentDictionary<Type, ObjectType?> _byClrType = new();
    private readonly Func<object, string?>? _resolveType;

    internal RuntimeTypeTable(IReadOnlyList<ObjectType> possibleTypes, Func<object, string?>? resolveType)
    {
        PossibleTypes = possibleTypes;
        _resolveType = resolveType;
        foreach (var type in possibleTypes)
        {
            _possible.Add(type);
            _byName.TryAdd(type.Name, type);
        }

        _checked = [.. possibleTypes.Where(type => type.IsOfType is not null)];
    }

    internal static RuntimeTypeTable Empty { get; } = new([], null);

    internal IReadOnlyList<ObjectType> PossibleTypes { get; }

    internal bool Contains(ObjectType type) => _possible.Contains(type);

    /// <summary>The object type of a value; null if there is none among the possible types.</summary>
    internal ObjectType? Find(object value)
    {
        if (_resolveType?.Invoke(value) is { } name)
        {
            return _byName.GetValueOrDefault(name);
        }

        foreach (var type in _checked)
        {
            if (type.IsOfType!(value))
            {
                return type;
            }
        }

        if (value is IReadOnlyDictionary<string, object?> dictionary && dictionary.TryGetValue("__typename", out var typeName))
        {
            return typeName is string text ? _byName.GetValueOrDefault(text) : null;
        }

        var clrType = value.GetType();
        return _byClrType.TryGetValue(clrType, out var known) ? known : _byClrType.GetOrAdd(clrType, Nearest);
    }

    /// <summary>The possible type whose CLR type is the value's, or the nearest one above it.</summary>
    private ObjectType? Nearest(Type clrType)
    {
        ObjectType? nearest = null;
        foreach (var type in PossibleTypes)
        {
            var candidate = type.RuntimeType;
            if (type.IsOfType is null && candidate != typeof(object) && candidate.IsAssignableFrom(clrType)
                && (nearest is null || nearest.RuntimeType.IsAssignableFrom(candidate)))
            {
                nearest = type;
            }
        }

        return nearest;
    }
}
