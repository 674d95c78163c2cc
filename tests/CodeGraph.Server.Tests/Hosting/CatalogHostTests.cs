using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Store;
using CodeGraph.Search.Index;
using CodeGraph.Server.Hosting;
using CodeGraph.Server.Tests.Commands;

namespace CodeGraph.Server.Tests.Hosting;

public sealed class CatalogHostTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_an_index_one_is_made_from_the_starter_catalogue()
    {
        using var log = new StringWriter();
        var folder = _folder.File("index");

        using var open = IndexFolder.OpenOrBuild(folder, log);

        Assert.Equal(StarterCatalog.Load().Codes.Count, open.Catalog.Codes.Count);
        Assert.True(CatalogStore.Exists(folder));
        Assert.Contains("starter catalogue", log.ToString());
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_served_from_memory()
    {
        using var log = new StringWriter();
        var file = _folder.File("file");
        File.WriteAllText(file, "not a folder");

        using var open = IndexFolder.OpenOrBuild(Path.Combine(file, "index"), log);

        Assert.Equal(StarterCatalog.Load().Codes.Count, open.Catalog.Codes.Count);
        Assert.Contains("from memory", log.ToString());
    }

    [Fact]
    public void A_new_commit_takes_the_place_of_the_old_one()
    {
        var folder = _folder.File("index");
        CatalogStore.Save(StarterCatalog.Load(), folder);
        using var host = new CatalogHost(CatalogStore.Open(folder));
        var before = host.Current;
        Assert.Null(host.Refresh());

        CatalogStore.Save(CodeCatalog.Empty, folder);
        var after = host.Refresh();

        Assert.Same(host.Current, after);
        Assert.Empty(after!.Catalog.Codes);
        Assert.NotNull(before.Catalog.FindCode("A9597"));
        Assert.NotEmpty(before.Searcher.Suggest("wheelch", 3, new DateOnly(2026, 3, 1)));
    }

    [Fact]
    public void A_damaged_new_commit_leaves_the_old_one_in_place()
    {
        var folder = _folder.File("index");
        CatalogStore.Save(StarterCatalog.Load(), folder);
        using var host = new CatalogHost(CatalogStore.Open(folder));
        var before = host.Current;
        var known = Directory.GetFiles(folder).ToHashSet();
        CatalogStore.Save(CodeCatalog.Empty, folder);
        foreach (var file in Directory.GetFiles(folder).Where(file => !known.Contains(file)))
        {
            var bytes = File.ReadAllBytes(file);
            if (bytes.Length > 0)
            {
                bytes[^1] ^= 0x55;
                File.WriteAllBytes(file, bytes);
            }
        }

        try
        {
            Assert.Null(host.Refresh());
        }
        catch (CorruptIndexException)
        {
            // Saying so is as good as passing the commit over.
        }

        Assert.Same(before, host.Current);
    }

    [Fact]
    public async Task Readers_never_see_half_a_commit_while_new_ones_land()
    {
        var folder = _folder.File("index");
        CatalogStore.Save(StarterCatalog.Load(), folder);
        using var host = new CatalogHost(CatalogStore.Open(folder));
        var stop = false;
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            while (!Volatile.Read(ref stop))
            {
                var served = host.Current;
                Assert.Equal(served.Catalog.FindCode("A9597") is null, served.Searcher.Suggest("A9597", 1, new DateOnly(2026, 3, 1)).Count == 0);
            }
        })).ToArray();

        for (var i = 0; i < 6; i++)
        {
            CatalogStore.Save(i % 2 == 0 ? CodeCatalog.Empty : StarterCatalog.Load(), folder);
            Assert.NotNull(host.Refresh());
        }

        Volatile.Write(ref stop, true);
        await Task.WhenAll(readers);
    }
}
