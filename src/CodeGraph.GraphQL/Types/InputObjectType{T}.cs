using CodeGraph.GraphQL.Types.Building;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Types;

/// <summary>An input object whose value is a <typeparamref name="T"/> (specification §3.10).</summary>
/// <typeparam name="T">The CLR type resolvers get. <see cref="IInputObjectTypeDescriptor{T}.Create"/> makes it, without reflection.</typeparam>
/// <example>
/// <code>
/// public sealed class StringFilterType : InputObjectType&lt;StringFilter&gt;
/// {
///     protected override void Configure(IInputObjectTypeDescriptor&lt;StringFilter&gt; descriptor)
///     {
///         descriptor.Field("eq").Type&lt;StringType&gt;();
///         descriptor.Field("in").Type&lt;ListType&lt;NonNullType&lt;StringType&gt;&gt;&gt;();
///         descriptor.Create(values => new StringFilter(values.Get&lt;string?&gt;("eq"), values.Get&lt;IReadOnlyList&lt;string&gt;?&gt;("in")));
///     }
/// }
/// </code>
/// </example>
public class InputObjectType<T> : InputObjectType
    where T : notnull
{
    private readonly Action<IInputObjectTypeDescriptor<T>>? _configure;
    private Func<InputValues, T>? _create;

    /// <summary>Creates the type for a class that overrides <see cref="Configure(IInputObjectTypeDescriptor{T})"/>.</summary>
    protected InputObjectType()
    {
    }

    /// <summary>Creates the type without a class of its own.</summary>
    /// <param name="configure">Describes the type.</param>
    public InputObjectType(Action<IInputObjectTypeDescriptor<T>> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure = configure;
    }

    /// <inheritdoc/>
    public sealed override Type RuntimeType => typeof(T);

    /// <summary>Describes the type; runs once, while the schema is created.</summary>
    /// <param name="descriptor">Takes the name, the description, the fields, and how to create the value.</param>
    protected virtual void Configure(IInputObjectTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    /// <inheritdoc/>
    protected sealed override void Configure(IInputObjectTypeDescriptor descriptor)
    {
    }

    internal sealed override object CreateInstance(InputValues values) => _create!(values);

    private protected sealed override IInputObjectTypeDefinition Describe()
    {
        var descriptor = new InputObjectTypeDescriptor<T>();
        Configure(descriptor);
        _create = descriptor.Factory;
        return descriptor;
    }

    private protected sealed override void CheckInstanceCreation(SchemaContext context)
    {
        if (_create is null)
        {
            context.Report(Name, $"Input Object type {Name} does not say how to create a {typeof(T).Name}.", "call descriptor.Create(values => …) in Configure.");
        }
    }
}
