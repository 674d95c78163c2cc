using CodeGraph.GraphQL.Subscriptions;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Hosting;

/// <summary>Tells the subscribers of <c>catalogueUpdates</c> when a new commit is served.</summary>
internal sealed class CatalogAnnouncer(CatalogHost host, InMemoryTopics topics) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        host.Swapped += Announce;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        host.Swapped -= Announce;
        return Task.CompletedTask;
    }

    private void Announce(object? sender, CatalogSwappedEventArgs swap)
    {
        if (topics.SubscriberCount(CatalogueUpdates.Topic) > 0)
        {
            // Completed when it returns: the topics are in memory.
            _ = topics.SendAsync(CatalogueUpdates.Topic, CatalogueUpdate.Between(swap.Before, swap.After)).AsTask();
        }
    }
}
