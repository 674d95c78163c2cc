using CodeGraph.GraphQL.Execution;

namespace CodeGraph.GraphQL.Federation;

/// <summary>The resolver of <c>Query._entities</c>: an entity for each representation, in their order, null where there is none.</summary>
/// <param name="resolvers">The resolvers of each entity type, by its name.</param>
internal sealed class EntityResolution(IReadOnlyDictionary<string, ReferenceResolvers> resolvers)
{
    /// <summary>Starts every resolver before it waits for the first, so that a data loader sees all keys in one batch.</summary>
    internal async ValueTask<IReadOnlyList<object?>> ResolveAsync(IResolverContext context) =>
        await Task.WhenAll(Representations(context).Select((representation, i) => ResolveOneAsync(representation, i, context)).ToList()).ConfigureAwait(false);

    private async Task<object?> ResolveOneAsync(EntityRepresentation representation, int index, IResolverContext context)
    {
        try
        {
            return await Start(representation, context).ConfigureAwait(false);
        }
        catch (Exception problem) when (IsOfItem(problem, context))
        {
            context.ReportError(problem, [.. context.Path, index]);
            return null;
        }
    }

    private ValueTask<object?> Start(EntityRepresentation representation, IResolverContext context)
    {
        if (!resolvers.TryGetValue(representation.TypeName, out var ofType))
        {
            throw new GraphQLException(new GraphQLError($"The type \"{representation.TypeName}\" is no entity of this subgraph.").WithCode(GraphQLErrorCodes.BadUserInput));
        }

        var resolver = ofType.Find(representation)
            ?? throw new GraphQLException(new GraphQLError($"The representation of a {representation.TypeName} has the fields of none of its keys.").WithCode(GraphQLErrorCodes.BadUserInput));
        return resolver.Resolve(representation, context);
    }

    private static IReadOnlyList<EntityRepresentation> Representations(IResolverContext context) =>
        context.Argument<IReadOnlyList<EntityRepresentation>>("representations");

    private static bool IsOfItem(Exception problem, IResolverContext context) =>
        !(problem is OperationCanceledException && context.RequestAborted.IsCancellationRequested);
}
