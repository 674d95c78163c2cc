using System.Runtime.CompilerServices;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Subscriptions;
using CodeGraph.Server.Hosting;

namespace CodeGraph.Server.Resolvers;

/// <summary>The stream of <c>Subscription.catalogueUpdates</c>.</summary>
internal static class CatalogueUpdates
{
    /// <summary>The topic that new commits are announced on.</summary>
    public const string Topic = "catalogueUpdates";

    /// <summary>The commit that is served now, then each newer one. Whoever reads slowly misses all but the latest.</summary>
    public static async ValueTask<IAsyncEnumerable<CatalogueUpdate>> SubscribeAsync(IResolverContext context)
    {
        // First subscribe, then look: a commit that lands in between is not missed, and told once.
        var newer = await context.Service<ITopicEventReceiver>().SubscribeAsync<CatalogueUpdate>(
            Topic, bufferCapacity: 1, TopicBufferFullMode.DropOldest, context.RequestAborted);
        return Join(CatalogueUpdate.Of(context.Service<CatalogHost>().Current), newer);
    }

    private static async IAsyncEnumerable<CatalogueUpdate> Join(
        CatalogueUpdate present, ISourceStream<CatalogueUpdate> newer, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using (newer)
        {
            yield return present;
            await foreach (var update in newer.WithCancellation(cancellationToken))
            {
                if (update.Generation > present.Generation)
                {
                    yield return update;
                }
            }
        }
    }
}
