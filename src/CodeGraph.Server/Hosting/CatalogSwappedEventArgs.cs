namespace CodeGraph.Server.Hosting;

/// <summary>A newer commit has taken the place of another.</summary>
/// <param name="before">The commit that was served.</param>
/// <param name="after">The commit that is.</param>
internal sealed class CatalogSwappedEventArgs(ServedCatalog before, ServedCatalog after) : EventArgs
{
    /// <summary>The commit that was served.</summary>
    public ServedCatalog Before { get; } = before;

    /// <summary>The commit that is.</summary>
    public ServedCatalog After { get; } = after;
}
