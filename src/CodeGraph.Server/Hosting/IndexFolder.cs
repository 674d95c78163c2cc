using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Search;
using CodeGraph.Catalog.Store;
using CodeGraph.Search.Index;
using CodeGraph.Search.Store;
using CodeGraph.Server.Commands;

namespace CodeGraph.Server.Hosting;

/// <summary>Opens the folder of the committed index, and makes it from the starter catalogue when there is none.</summary>
internal static class IndexFolder
{
    /// <summary>Opens the newest sound commit.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public static OpenCatalog Open(string folder)
    {
        try
        {
            return CatalogStore.Open(folder);
        }
        catch (IndexNotFoundException missing)
        {
            throw new CommandException($"There is no index in {folder}.", $"Make one with: codegraph import FILES --index {folder}", missing);
        }
        catch (CorruptIndexException damage)
        {
            throw new CommandException(
                $"The index in {folder} cannot be read: {damage.Message}",
                $"Make it again with: codegraph import FILES --index {folder}, or remove the folder to start from the starter catalogue.",
                damage);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The index in {folder} cannot be read: {problem.Message}", "Check that the folder may be read.", problem);
        }
    }

    /// <summary>Opens the newest sound commit, or commits the starter catalogue first.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="log">Told what is done.</param>
    public static OpenCatalog OpenOrBuild(string folder, TextWriter log)
    {
        if (CatalogStore.Exists(folder))
        {
            return Open(folder);
        }

        log.WriteLine($"There is no index in {folder}; making it from the starter catalogue.");
        var starter = StarterCatalog.Load();
        try
        {
            CatalogStore.Save(starter, folder);
            return Open(folder);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A folder that cannot be written is no reason not to answer: the starter catalogue is small.
            log.WriteLine($"The index cannot be written to {folder}: {problem.Message}");
            log.WriteLine("Serving the starter catalogue from memory. Name a folder that can be written with --index to keep what you import.");
            var memory = new RamDirectory();
            CatalogStore.Save(starter, memory);
            return CatalogStore.Open(memory);
        }
    }

    /// <summary>Makes a commit ready to answer.</summary>
    public static ServedCatalog Serve(OpenCatalog open) => new(open.Catalog, CodeSearcher.Open(open.Catalog, open.Reader), open.Generation, open.Recovery);
}
