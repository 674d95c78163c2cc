using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Federation;

/// <summary>What Apollo Federation lets be said of object types and interfaces. Needs <c>AddApolloFederation</c>.</summary>
/// <example><code>
/// descriptor.Name("Book").Key("isbn")
///     .ResolveReference("isbn", (string isbn, IResolverContext context) => context.Service&lt;BookStore&gt;().Find(isbn));
/// </code></example>
public static class FederationTypeDescriptorExtensions
{
    /// <summary>Makes the type an entity: other subgraphs may refer to it by these fields, and add fields to it.</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The object type or interface.</param>
    /// <param name="fields">The fields that identify it, as in a selection: <c>"id"</c>, <c>"sku owner { id }"</c>.</param>
    /// <param name="resolvable">Whether this subgraph finds the entity by them; if so, call <c>ResolveReference</c>.</param>
    public static TSelf Key<TSelf>(this IComplexTypeDescriptor<TSelf> descriptor, string fields, bool resolvable = true) =>
        resolvable ? descriptor.Directive("key", ("fields", fields)) : descriptor.Directive("key", ("fields", fields), ("resolvable", false));

    /// <summary>Says how an entity is found by any representation of it.</summary>
    /// <typeparam name="T">The CLR type of the entity.</typeparam>
    /// <param name="descriptor">The entity.</param>
    /// <param name="resolve">Gives the entity, or <see langword="null"/> if there is none.</param>
    public static IObjectTypeDescriptor<T> ResolveReference<T>(this IObjectTypeDescriptor<T> descriptor, Func<EntityRepresentation, IResolverContext, T?> resolve) =>
        Add(descriptor, new ReferenceResolver(null, (representation, context) => new(resolve(representation, context))));

    /// <summary>Says how an entity is found by a field of its key.</summary>
    /// <typeparam name="T">The CLR type of the entity.</typeparam>
    /// <typeparam name="TKey">The CLR type of the field.</typeparam>
    /// <param name="descriptor">The entity.</param>
    /// <param name="field">The field of the key. With several keys, the first whose field was sent is taken.</param>
    /// <param name="resolve">Gives the entity, or <see langword="null"/> if there is none.</param>
    public static IObjectTypeDescriptor<T> ResolveReference<T, TKey>(this IObjectTypeDescriptor<T> descriptor, string field, Func<TKey, IResolverContext, T?> resolve) =>
        Add(descriptor, new ReferenceResolver(field, (representation, context) => new(resolve(representation.Get<TKey>(field), context))));

    /// <summary>Says how an entity is fetched by any representation of it. All entities of a request are asked for at once, so a data loader batches them.</summary>
    /// <typeparam name="T">The CLR type of the entity.</typeparam>
    /// <param name="descriptor">The entity.</param>
    /// <param name="resolve">Gives the entity, or <see langword="null"/> if there is none.</param>
    public static IObjectTypeDescriptor<T> ResolveReferenceAsync<T>(
        this IObjectTypeDescriptor<T> descriptor, Func<EntityRepresentation, IResolverContext, ValueTask<T?>> resolve) =>
        Add(descriptor, new ReferenceResolver(null, async (representation, context) => await resolve(representation, context).ConfigureAwait(false)));

    /// <summary>Says how an entity is fetched by a field of its key. All entities of a request are asked for at once, so a data loader batches them.</summary>
    /// <typeparam name="T">The CLR type of the entity.</typeparam>
    /// <typeparam name="TKey">The CLR type of the field.</typeparam>
    /// <param name="descriptor">The entity.</param>
    /// <param name="field">The field of the key. With several keys, the first whose field was sent is taken.</param>
    /// <param name="resolve">Gives the entity, or <see langword="null"/> if there is none.</param>
    public static IObjectTypeDescriptor<T> ResolveReferenceAsync<T, TKey>(
        this IObjectTypeDescriptor<T> descriptor, string field, Func<TKey, IResolverContext, ValueTask<T?>> resolve) =>
        Add(descriptor, new ReferenceResolver(field,
            async (representation, context) => await resolve(representation.Get<TKey>(field), context).ConfigureAwait(false)));

    /// <summary>Says how the entity behind an interface is found by a representation that names the interface.</summary>
    /// <param name="descriptor">The interface, which has a key.</param>
    /// <param name="resolve">Gives the entity, of whichever type, or <see langword="null"/> if there is none.</param>
    public static IInterfaceTypeDescriptor ResolveReference(this IInterfaceTypeDescriptor descriptor, Func<EntityRepresentation, IResolverContext, object?> resolve) =>
        Add(descriptor, new ReferenceResolver(null, (representation, context) => new(resolve(representation, context))));

    /// <summary>Lets other subgraphs resolve all fields of the type, too (<c>@shareable</c>), as for a value type such as <c>PageInfo</c>.</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The object type.</param>
    public static TSelf Shareable<TSelf>(this IComplexTypeDescriptor<TSelf> descriptor) => descriptor.Directive("shareable");

    /// <summary>Says that all fields of the type belong to another subgraph (<c>@external</c>).</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The object type.</param>
    public static TSelf External<TSelf>(this IComplexTypeDescriptor<TSelf> descriptor) => descriptor.Directive("external");

    /// <summary>Marks the definition as an extension of a type of another subgraph (<c>@extends</c>); since Federation 2 only a remark.</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The object type or interface.</param>
    public static TSelf ExtendServiceType<TSelf>(this IComplexTypeDescriptor<TSelf> descriptor) => descriptor.Directive("extends");

    /// <summary>Says that the object type stands for an interface of another subgraph, to all of whose types it adds fields (<c>@interfaceObject</c>).</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The object type; its name is the interface's.</param>
    public static TSelf InterfaceObject<TSelf>(this IComplexTypeDescriptor<TSelf> descriptor) => descriptor.Directive("interfaceObject");

    /// <summary>Hides the type from the clients of the supergraph (<c>@inaccessible</c>).</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The type, of any kind.</param>
    public static TSelf Inaccessible<TSelf>(this ITypeDescriptor<TSelf> descriptor) => descriptor.Directive("inaccessible");

    /// <summary>Tags the type for tools and contracts (<c>@tag</c>).</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The type, of any kind.</param>
    /// <param name="name">The tag.</param>
    public static TSelf Tag<TSelf>(this ITypeDescriptor<TSelf> descriptor, string name) => descriptor.Directive("tag", ("name", name));

    private static TDescriptor Add<TDescriptor>(TDescriptor descriptor, ReferenceResolver resolver)
        where TDescriptor : class
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ((TypeDescriptor)(object)descriptor).Feature<ReferenceResolvers>().Add(resolver);
        return descriptor;
    }
}
