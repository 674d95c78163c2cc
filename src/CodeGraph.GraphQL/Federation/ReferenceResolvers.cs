using CodeGraph.GraphQL.Execution;

namespace CodeGraph.GraphQL.Federation;

/// <summary>How an entity is found by a representation; kept with the descriptor of its type.</summary>
internal sealed class ReferenceResolvers
{
    private readonly List<ReferenceResolver> _resolvers = [];

    internal void Add(ReferenceResolver resolver) => _resolvers.Add(resolver);

    /// <summary>The resolver for a representation: the first whose key field was sent, else the one for any.</summary>
    internal ReferenceResolver? Find(EntityRepresentation representation) =>
        _resolvers.Find(resolver => resolver.Field is { } field && representation.Has(field)) ?? _resolvers.Find(resolver => resolver.Field is null);
}

/// <summary>Finds an entity by a representation.</summary>
/// <param name="Field">The key field it needs; null if it decides by itself.</param>
/// <param name="Resolve">Gives the entity, null if there is none.</param>
internal sealed record ReferenceResolver(string? Field, Func<EntityRepresentation, IResolverContext, ValueTask<object?>> Resolve);
