using CodeGraph.Catalog.Store;

namespace CodeGraph.Server.Hosting;

/// <summary>
/// Holds the commit that is being served. A newer one takes its place between two requests; requests under way keep theirs,
/// and the garbage collector clears it when the last of them is done.
/// </summary>
internal sealed class CatalogHost : IDisposable
{
    private readonly Lock _swapping = new();
    private OpenCatalog _open;
    private volatile ServedCatalog _current;

    /// <summary>Begins with an open commit, which now belongs to the host.</summary>
    public CatalogHost(OpenCatalog open)
    {
        _open = open;
        _current = IndexFolder.Serve(open);
    }

    /// <summary>The commit that the next request gets.</summary>
    public ServedCatalog Current => _current;

    /// <summary>A newer commit is served. Raised on the thread that refreshed, after the swap.</summary>
    public event EventHandler<CatalogSwappedEventArgs>? Swapped;

    /// <summary>Opens a newer commit when there is one, and serves it from now on.</summary>
    /// <returns>The newer commit; null when there is none.</returns>
    /// <exception cref="IOException">The newer commit cannot be read; the one before is served on.</exception>
    public ServedCatalog? Refresh()
    {
        lock (_swapping)
        {
            var newer = _open.OpenIfChanged();
            if (newer is null)
            {
                return null;
            }

            if (newer.Generation <= _current.Generation)
            {
                newer.Dispose();
                return null;
            }

            var served = IndexFolder.Serve(newer);
            var before = _current;
            _open.Dispose();
            (_open, _current) = (newer, served);
            Swapped?.Invoke(this, new CatalogSwappedEventArgs(before, served));
            return served;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _open.Dispose();
}
