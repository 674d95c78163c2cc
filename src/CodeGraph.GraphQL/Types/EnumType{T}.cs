using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Types;

/// <summary>An enum over a CLR enum (specification §3.9).</summary>
/// <typeparam name="T">The CLR enum. All its members become values named in <c>UPPER_SNAKE_CASE</c>, unless
/// <see cref="Configure(IEnumTypeDescriptor{T})"/> names, describes or ignores them.</typeparam>
public class EnumType<T> : EnumType
    where T : struct, Enum
{
    private readonly Action<IEnumTypeDescriptor<T>>? _configure;
    private Dictionary<T, byte[]>? _json;

    /// <summary>Creates the type with a value for every member of <typeparamref name="T"/>.</summary>
    public EnumType()
    {
    }

    /// <summary>Creates the type without a class of its own.</summary>
    /// <param name="configure">Describes the type.</param>
    public EnumType(Action<IEnumTypeDescriptor<T>> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure = configure;
    }

    /// <inheritdoc/>
    public sealed override Type RuntimeType => typeof(T);

    /// <summary>Describes the type; runs once, while the schema is created.</summary>
    /// <param name="descriptor">Takes the name, the description, and what is special about single values.</param>
    protected virtual void Configure(IEnumTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    /// <inheritdoc/>
    protected sealed override void Configure(IEnumTypeDescriptor descriptor)
    {
    }

    private protected sealed override void Describe(EnumTypeDescriptor descriptor)
    {
        var typed = new EnumTypeDescriptor<T>(descriptor);
        Configure(typed);
        typed.AddMembers();
    }

    internal override Action<TValue, ResponseWriter>? GetWriter<TValue>()
    {
        if (typeof(TValue) == typeof(T))
        {
            return (Action<TValue, ResponseWriter>)(object)new Action<T, ResponseWriter>(Write);
        }

        return typeof(TValue) == typeof(T?)
            ? (Action<TValue, ResponseWriter>)(object)new Action<T?, ResponseWriter>((value, writer) => Write(value.GetValueOrDefault(), writer))
            : null;
    }

    private void Write(T value, ResponseWriter writer)
    {
        _json ??= Values.ToDictionary(known => (T)known.Value, known => known.Json);
        if (!_json.TryGetValue(value, out var json))
        {
            throw new LeafCoercionException($"Enum \"{Name}\" cannot represent value: \"{value}\"");
        }

        writer.WriteRaw(json);
    }
}
