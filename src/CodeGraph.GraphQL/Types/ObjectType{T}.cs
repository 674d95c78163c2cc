using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Types;

/// <summary>An object type whose values are <typeparamref name="T"/> (specification §3.6).</summary>
/// <typeparam name="T">The CLR type of the values. Where the type stands for an interface or union, it is by this type,
/// or one derived from it, that a value is recognised.</typeparam>
/// <remarks>
/// A field is a name, a type and a typed delegate, so resolving it is a call and no reflection:
/// <code>
/// public sealed class CodeType : ObjectType&lt;Code&gt;
/// {
///     protected override void Configure(IObjectTypeDescriptor&lt;Code&gt; descriptor)
///     {
///         descriptor.Name("Code").Description("A billing code.").Implements&lt;NodeType&gt;();
///         descriptor.Field("code", c => c.Value).NonNull&lt;StringType&gt;();
///         descriptor.Field("modifiers", (c, ctx) => c.Modifiers.Take(ctx.Argument&lt;int&gt;("first")))
///             .NonNullList&lt;ModifierType&gt;()
///             .Argument("first", a => a.Type&lt;IntType&gt;().DefaultValue(8));
///     }
/// }
/// </code>
/// </remarks>
public class ObjectType<T> : ObjectType
{
    private readonly Action<IObjectTypeDescriptor<T>>? _configure;

    /// <summary>Creates the type for a class that overrides <see cref="Configure(IObjectTypeDescriptor{T})"/>.</summary>
    protected ObjectType()
    {
    }

    /// <summary>Creates the type without a class of its own.</summary>
    /// <param name="configure">Describes the type.</param>
    public ObjectType(Action<IObjectTypeDescriptor<T>> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure = configure;
    }

    /// <inheritdoc/>
    public sealed override Type RuntimeType => typeof(T);

    /// <summary>Describes the type; runs once, while the schema is created.</summary>
    /// <param name="descriptor">Takes the name, the description and the fields.</param>
    protected virtual void Configure(IObjectTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    private protected sealed override IComplexTypeDefinition Describe()
    {
        var descriptor = new ObjectTypeDescriptor<T>();
        Configure(descriptor);
        return descriptor;
    }

    /// <inheritdoc/>
    protected sealed override void Configure(IObjectTypeDescriptor descriptor)
    {
    }
}
