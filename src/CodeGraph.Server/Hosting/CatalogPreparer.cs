using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Hosting;

/// <summary>Prepares the served catalogue beside the first requests and out of their way, so that none of them waits for what can be made beforehand.</summary>
internal sealed class CatalogPreparer(CatalogHost host) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        host.Swapped += PrepareNewer;
        Prepare(host.Current.Catalog);
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
    private static void Prepare(CodeCatalog catalog) =>
        new Thread(catalog.Prepare) { IsBackground = true, Priority = ThreadPriority.BelowNormal, Name = "Catalogue preparer" }.Start();
}
