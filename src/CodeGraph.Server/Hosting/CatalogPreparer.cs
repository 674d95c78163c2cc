using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Hosting;

/// <summary>Prepares the served catalogue once the server is there to be asked, so that no question waits for what can be made beforehand, and no start for the making.</summary>
internal sealed class CatalogPreparer(CatalogHost host, IHostApplicationLifetime lifetime) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        host.Swapped += PrepareNewer;
        lifetime.ApplicationStarted.Register(() => Prepare(host.Current.Catalog));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        host.Swapped -= PrepareNewer;
        return Task.CompletedTask;
    }

    private static void PrepareNewer(object? sender, CatalogSwappedEventArgs swap) => Prepare(swap.After.Catalog);

    // A thread of its own, because the pool's belong to the requests; it does not keep the process from ending.
    private static void Prepare(CodeCatalog catalog) => new Thread(() => PrepareAndCollect(catalog)) { IsBackground = true, Name = "Catalogue preparer" }.Start();

    private static void PrepareAndCollect(CodeCatalog catalog)
    {
        catalog.Prepare();

        // Reading the commit and preparing it leave as much garbage as they keep, and a quiet server would hold it for long.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
