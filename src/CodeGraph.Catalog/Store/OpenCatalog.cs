using CodeGraph.Catalog.Model;
using CodeGraph.Search.Index;

namespace CodeGraph.Catalog.Store;

/// <summary>
/// A committed catalogue with its search index, open for reading: a snapshot that stays as it is while newer ones are
/// committed. Safe for any number of threads.
/// </summary>
public sealed class OpenCatalog : IDisposable
{
    internal OpenCatalog(CodeCatalog catalog, DirectoryReader reader)
    {
        Catalog = catalog;
        Reader = reader;
    }

    /// <summary>The catalogue.</summary>
    public CodeCatalog Catalog { get; }

    /// <summary>The search index of the same commit.</summary>
    public DirectoryReader Reader { get; }

    /// <summary>The number of the commit.</summary>
    public long Generation => Reader.Generation;

    /// <summary>When it was committed; null when the commit does not say.</summary>
    public DateTimeOffset? CommittedAt =>
        Reader.CommitData.TryGetValue(CatalogStore.CommittedAtKey, out var text)
        && DateTimeOffset.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var time) ? time : null;

    /// <summary>Null when this is the newest commit; else a sentence saying that it was damaged and which one was opened instead.</summary>
    public string? Recovery => Reader.Recovery?.ToString();

    /// <summary>Opens the newest commit when it is newer than this one.</summary>
    /// <returns>Null when this is the newest. This one stays open either way.</returns>
    /// <exception cref="CorruptIndexException">The newer commit, and all before it, are damaged.</exception>
    public OpenCatalog? OpenIfChanged() => Reader.OpenIfChanged() is { } newer ? CatalogStore.Open(newer) : null;

    /// <summary>Closes the search index; the catalogue stays readable.</summary>
    public void Dispose() => Reader.Dispose();
}
