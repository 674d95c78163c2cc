using System.Diagnostics;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Search;
using CodeGraph.Catalog.Store;
using CodeGraph.Search.Index;
using CodeGraph.Search.Store;
using Directory = System.IO.Directory;

namespace CodeGraph.Server.Measuring;

/// <summary>What an index costs: time to make and to open, space on the disk and in memory.</summary>
/// <param name="Entries">How many codes and modifiers it has.</param>
/// <param name="Build">Milliseconds to analyse, index and commit the catalogue, on one thread; the least of the rounds, since the first warms up.</param>
/// <param name="Bytes">All files of the commit.</param>
/// <param name="CatalogBytes">The files of them that are the catalogue's own.</param>
/// <param name="OpenIndex">Milliseconds to open the search index with every byte verified, the median.</param>
/// <param name="OpenSearcher">Milliseconds to read it into the code search, the median.</param>
/// <param name="SearcherBytes">What the code search keeps on the heap, the catalogue aside.</param>
internal sealed record IndexCost(
    int Entries, double Build, long Bytes, long CatalogBytes, double OpenIndex, double OpenSearcher, long SearcherBytes)
{
    /// <summary>Commits a catalogue again, into a temporary folder, and opens it.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="rounds">How often each is measured.</param>
    /// <param name="cancellation">Stops the measurement.</param>
    public static IndexCost Of(CodeCatalog catalog, int rounds, CancellationToken cancellation)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"codegraph-{Guid.NewGuid():N}");
        try
        {
            var commits = 0;
            var build = Times(rounds, () => CatalogStore.Save(catalog, Path.Combine(folder, $"{++commits}")), cancellation).Min();
            var newest = Path.Combine(folder, $"{commits}");
            var bytes = new DirectoryInfo(newest).EnumerateFiles().Sum(file => file.Length);

            using var directory = FSDirectory.Open(newest);
            var openIndex = Median(Times(rounds, () => DirectoryReader.Open(directory).Dispose(), cancellation));
            using var reader = DirectoryReader.Open(directory);
            var openSearcher = Median(Times(rounds, () => CodeSearcher.Open(catalog, reader), cancellation));
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var searcher = CodeSearcher.Open(catalog, reader);
            var searcherBytes = GC.GetTotalMemory(forceFullCollection: true) - before;
            GC.KeepAlive(searcher);
            var attached = reader.Attachments.Sum(name => (long)reader.OpenAttachment(name).Length);
            return new IndexCost(catalog.Codes.Count + catalog.Modifiers.Count, build, bytes, attached, openIndex, openSearcher, searcherBytes);
        }
        finally
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static List<double> Times(int rounds, Action measured, CancellationToken cancellation)
    {
        var times = new List<double>(rounds);
        for (var round = 0; round < rounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            var clock = Stopwatch.StartNew();
            measured();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        return times;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
