using CodeGraph.GraphQL.Types.Building;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Types;

/// <summary>Adds fields, interfaces and directives to an object type that is described elsewhere, e.g. to <c>Query</c> from another module.</summary>
/// <remarks>
/// The descriptor's name is that of the type to extend. A field with a type is added; a field of which only directives, a
/// description or a deprecation are given says more of the field that is there.
/// <code>
/// public sealed class StockQueries : ObjectTypeExtension
/// {
///     protected override void Configure(IObjectTypeDescriptor descriptor)
///     {
///         descriptor.Name("Query");
///         descriptor.Field("inStock", context => context.Service&lt;Stock&gt;().Count).NonNull&lt;IntType&gt;();
///     }
/// }
/// </code>
/// </remarks>
public class ObjectTypeExtension
{
    private readonly Action<IObjectTypeDescriptor>? _configure;

    /// <summary>Creates the extension for a class that overrides <see cref="Configure(IObjectTypeDescriptor)"/>.</summary>
    protected ObjectTypeExtension()
    {
    }

    /// <summary>Creates the extension without a class of its own.</summary>
    /// <param name="configure">Names the type and describes what is added.</param>
    public ObjectTypeExtension(Action<IObjectTypeDescriptor> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure = configure;
    }

    /// <summary>The CLR type whose object type is extended; <see langword="null"/> if only the name tells.</summary>
    private protected virtual Type? RuntimeType => null;

    /// <summary>Describes what is added; runs once, while the schema is created.</summary>
    /// <param name="descriptor">Takes the name of the type to extend, and the fields.</param>
    protected virtual void Configure(IObjectTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    private protected virtual IComplexTypeDefinition Describe()
    {
        var descriptor = new ObjectTypeDescriptor();
        Configure(descriptor);
        return descriptor;
    }

    internal void Apply(SchemaContext context)
    {
        var definition = Describe();
        if (FindTarget(context, definition.TypeName) is { } target)
        {
            target.Extend(definition);
            context.Discover(definition.References());
        }
    }

    private ObjectType? FindTarget(SchemaContext context, string? name)
    {
        if (name is not null)
        {
            if (context.TypesByName.GetValueOrDefault(name) is ObjectType named)
            {
                return named;
            }

            context.Report(name, $"Cannot extend type \"{name}\" because it is no object type of the schema.", "correct the name, or add the type with AddType.");
            return null;
        }

        if (RuntimeType is null)
        {
            context.Report(GetType().Name, "A type extension does not say which type it extends.", "call descriptor.Name(…) with the name of an object type.");
            return null;
        }

        var candidates = context.Types.OfType<ObjectType>().Where(type => type.RuntimeType == RuntimeType).ToList();
        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        var found = candidates.Count == 0 ? "no object type of the schema has" : $"{string.Join(" and ", candidates)} have";
        context.Report(GetType().Name, $"Cannot extend the object type of {RuntimeType.Name} because {found} that CLR type.", "name the type to extend with descriptor.Name(…).");
        return null;
    }
}

/// <summary>Adds to the object type whose values are <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The CLR type of the values; the extended type is found by it unless the descriptor gives a name.</typeparam>
public class ObjectTypeExtension<T> : ObjectTypeExtension
{
    private readonly Action<IObjectTypeDescriptor<T>>? _configure;

    /// <summary>Creates the extension for a class that overrides <see cref="Configure(IObjectTypeDescriptor{T})"/>.</summary>
    protected ObjectTypeExtension()
    {
    }

    /// <summary>Creates the extension without a class of its own.</summary>
    /// <param name="configure">Describes what is added.</param>
    public ObjectTypeExtension(Action<IObjectTypeDescriptor<T>> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure = configure;
    }

    private protected sealed override Type RuntimeType => typeof(T);

    /// <summary>Describes what is added; runs once, while the schema is created.</summary>
    /// <param name="descriptor">Takes the fields.</param>
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
